<#import "layouts/document.ftl" as layout>
<#import "components/release-list.ftl" as releases>
<#import "components/meeting-list.ftl" as meetings>
<@layout.document>
<header class="opening">
<h1>${t("home.title")}</h1>
<p class="description">${site.description}.</p>
<p class="lead">${t("home.counts", t("count.releases", home.releases), t("count.meetings", home.meetings))}. <a href="${head.root}meetings/coverage.html">${t("home.covered", home.covered)}</a>.</p>
</header>

<section class="ways" aria-labelledby="ways">
<h2 id="ways" class="visually-hidden">${t("home.ways")}</h2>
<div class="way">
<h3><a href="${head.root}dates/index.html">${t("home.ways.dates")}</a></h3>
<p>${t("home.ways.dates.text")}</p>
<#if home.years?has_content>
<ul class="years">
<#list home.years as year>
<li><a href="${head.root}${year.path}">${year.year}</a></li>
</#list>
</ul>
</#if>
</div>
<div class="way">
<h3><a href="${head.root}meetings/index.html">${t("home.ways.meetings")}</a></h3>
<p>${t("home.ways.meetings.text")}</p>
</div>
<div class="way">
<h3><a href="${head.root}search.html">${t("home.ways.search")}</a></h3>
<p>${t("home.ways.search.text")}</p>
</div>
</section>

<section class="newest" aria-labelledby="newest">
<h2 id="newest">${t("home.newest")}</h2>
<@releases.releaseList cards=home.newest empty=t("home.newest.empty")/>
<#if home.newest?has_content>
<p class="all"><a href="${head.root}dates/index.html">${t("home.newest.all")}</a></p>
</#if>
</section>

<section aria-labelledby="latest">
<h2 id="latest">${t("home.latest")}</h2>
<@meetings.meetingList cards=home.latest empty=t("home.latest.empty")/>
<#if home.latest?has_content>
<p class="all"><a href="${head.root}meetings/index.html">${t("home.latest.all")}</a></p>
</#if>
</section>
</@layout.document>
