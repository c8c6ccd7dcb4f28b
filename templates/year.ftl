<#import "layouts/document.ftl" as layout>
<#import "components/release-list.ftl" as releases>
<#import "components/meeting-list.ftl" as meetings>
<#import "components/neighbours.ftl" as beside>
<@layout.document>
<h1>${t("year.title", year.year.year)}</h1>
<p class="lead">${t("year.summary", t("count.releases", year.year.releases), t("count.meetings", year.year.meetings))}</p>
<#list year.months as summary>
<section class="month" aria-labelledby="m${summary.month.number}">
<h2 id="m${summary.month.number}"><#if summary.month.path??><a href="${head.root}${summary.month.path}">${summary.month.name}</a><#else>${summary.month.name}</#if></h2>
<div class="month-entries">
<#if summary.newest?has_content>
<h3>${t("year.month.releases")}</h3>
<@releases.releaseList summary.newest/>
<#if summary.more gt 0 && summary.month.path??>
<p class="all"><a href="${head.root}${summary.month.path}">${t("count.more", summary.more)}</a></p>
</#if>
</#if>
<#if summary.meetings?has_content>
<h3>${t("year.month.meetings")}</h3>
<@meetings.meetingList summary.meetings/>
</#if>
</div>
</section>
<#else>
<p class="empty">${t("year.empty")}</p>
</#list>
<@beside.neighbours label=t("dates.neighbours") earlierText=t("year.earlier") laterText=t("year.later") earlier=year.earlier later=year.later/>
</@layout.document>
