<#import "layouts/document.ftl" as layout>
<#import "components/counts.ftl" as how>
<#import "components/heat-map.ftl" as heat>
<#import "components/release-list.ftl" as releases>
<#import "components/meeting-list.ftl" as meetings>
<#import "components/neighbours.ftl" as beside>
<#import "components/follow-links.ftl" as follow>
<#assign feed=(year.year.releases gt 0)?then("feeds/" + year.year.year?c, "")>
<@layout.document feed=feed>
<h1>${t("year.title", n(year.year.year))}</h1>
<p class="lead">${how.counts(year.year.releases, year.year.meetings)}</p>
<#if year.months?size gt 2>
<@heat.heatMap years=[year.year] total=false/>
</#if>
<#if year.undated?has_content>
<section class="period">
<h2 id="undated">${t("year.undated")}</h2>
<div class="period-entries">
<@meetings.meetingList cards=year.undated within="day"/>
</div>
</section>
</#if>
<#list year.months as summary>
<section class="period">
<h2 id="m${summary.month.number}"><a href="${head.root}${summary.month.path}">${summary.month.name}</a></h2>
<div class="period-entries">
<#if summary.meetings?has_content && summary.first?has_content>
<h3>${t("period.releases")}</h3>
</#if>
<@releases.releaseList cards=summary.first within="month"/>
<#if summary.more gt 0>
<p class="all"><a href="${head.root}${summary.month.path}">${t("count.more", summary.more, summary.month.name)}</a></p>
</#if>
<#if summary.meetings?has_content>
<h3>${t("period.meetings")}</h3>
<@meetings.meetingList cards=summary.meetings within="month"/>
</#if>
</div>
</section>
<#else>
<#if !year.undated?has_content>
<p class="empty">${t("year.empty")}</p>
</#if>
</#list>
<@follow.followLinks feed=feed/>
<@beside.neighbours label=t("dates.neighbours") earlierText=t("year.earlier") laterText=t("year.later") earlier=year.earlier later=year.later/>
</@layout.document>
