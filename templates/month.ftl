<#import "layouts/document.ftl" as layout>
<#import "components/release-list.ftl" as releases>
<#import "components/meeting-list.ftl" as meetings>
<#import "components/neighbours.ftl" as beside>
<@layout.document>
<h1>${t("date.month", month.month.name, month.year)}</h1>
<p class="lead">${t("year.summary", t("count.releases", month.month.releases), t("count.meetings", month.month.meetings))}</p>
<#list month.days as day>
<section class="day" id="${day.anchor}" aria-labelledby="${day.anchor}-title">
<h2 id="${day.anchor}-title"><a href="#${day.anchor}"><time datetime="${day.date.iso}">${t("date.full", day.date.weekday, day.date.dayMonth)}</time></a><#if day.date.hijri??> <span class="second">${day.date.hijri}</span></#if></h2>
<div class="day-entries">
<#if day.releases?has_content>
<h3>${t("day.releases")}</h3>
<@releases.releaseList day.releases/>
</#if>
<#if day.meetings?has_content>
<h3>${t("day.meetings")}</h3>
<@meetings.meetingList day.meetings/>
</#if>
</div>
</section>
<#else>
<p class="empty">${t("month.empty")}</p>
</#list>
<@beside.neighbours label=t("dates.neighbours") earlierText=t("month.earlier") laterText=t("month.later") earlier=month.earlier later=month.later/>
</@layout.document>
