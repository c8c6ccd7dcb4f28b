<#import "layouts/document.ftl" as layout>
<#import "components/counts.ftl" as how>
<#import "components/front-release.ftl" as front>
<#import "components/release-list.ftl" as releases>
<#import "components/meeting-list.ftl" as meetings>
<#import "components/coverage-marks.ftl" as diamonds>
<@layout.document>
<header class="opening">
<h1>${t("home.title")}</h1>
<p class="description">${site.description}.</p>
<p class="lead">${how.counts(home.releases, home.meetings)}.</p>
</header>

<div class="front">
<section class="newest" aria-labelledby="newest">
<h2 id="newest">${t("home.newest")}</h2>
<#if home.lead??>
<@front.frontRelease home.lead/>
<@releases.releaseList home.newest/>
<p class="all"><a href="${head.root}dates/index.html">${t("home.newest.all")}</a></p>
<#else>
<p class="empty">${t("home.newest.empty")}</p>
</#if>
</section>

<section class="ways" aria-labelledby="ways">
<h2 id="ways">${t("home.ways")}</h2>
<div class="way">
<h3><a href="${head.root}dates/index.html">${t("home.ways.dates")}</a></h3>
<p>${t("home.ways.dates.text")}</p>
<#if home.years?has_content>
<ul class="years">
<#list home.years as year>
<li><a href="${head.root}${year.path}">${n(year.year)}</a></li>
</#list>
</ul>
</#if>
</div>
<div class="way">
<h3><a href="${head.root}meetings/index.html">${t("home.ways.meetings")}</a></h3>
<p>${t("home.ways.meetings.text")}</p>
<#if home.meetings gt 0>
<@diamonds.tally about=home.about mentioned=home.mentioned none=home.meetings - home.about - home.mentioned/>
<p><a href="${head.root}meetings/coverage.html">${t("home.covered", home.about)}</a></p>
</#if>
</div>
</section>

<section class="latest" aria-labelledby="latest">
<h2 id="latest">${t("home.latest")}</h2>
<@meetings.meetingList cards=home.latest empty=t("home.latest.empty")/>
<#if home.latest?has_content>
<p class="all"><a href="${head.root}meetings/index.html">${t("home.latest.all")}</a></p>
</#if>
</section>
</div>
</@layout.document>
