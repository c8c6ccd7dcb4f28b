<#import "layouts/document.ftl" as layout>
<#import "components/counts.ftl" as how>
<#import "components/release-list.ftl" as releases>
<#import "components/meeting-list.ftl" as meetings>
<#import "components/neighbours.ftl" as beside>
<@layout.document>
<h1>${t("date.month", month.month.name, month.year)}</h1>
<p class="lead">${how.counts(month.month.releases, month.month.meetings)}</p>
<#if month.days?size gt 4>
<nav class="days" aria-labelledby="days">
<p id="days">${t("month.days")}</p>
<ul>
<#if month.undated?has_content>
<li><a href="#undated">${t("month.undated")}</a></li>
</#if>
<#list month.days as day>
<li><a href="#${day.anchor}" aria-label="${t("date.full", day.date.weekday, day.date.dayMonth)}">${day.date.day}</a></li>
</#list>
</ul>
</nav>
</#if>
<#if month.undated?has_content>
<section class="period" id="undated">
<h2><a href="#undated">${t("month.undated")}</a></h2>
<div class="period-entries">
<@meetings.meetingList cards=month.undated within="day"/>
</div>
</section>
</#if>
<#list month.days as day>
<section class="period" id="${day.anchor}">
<h2><a href="#${day.anchor}"><time datetime="${day.date.iso}">${t("date.full", day.date.weekday, day.date.dayMonth)}</time></a><#if day.date.hijri??> <span class="second">${day.date.hijri}</span></#if></h2>
<div class="period-entries">
<#if day.meetings?has_content && day.releases?has_content>
<h3>${t("period.releases")}</h3>
</#if>
<@releases.releaseList cards=day.releases within="day"/>
<#if day.meetings?has_content>
<h3>${t("period.meetings")}</h3>
<@meetings.meetingList cards=day.meetings within="day"/>
</#if>
</div>
</section>
<#else>
<#if !month.undated?has_content>
<p class="empty">${t("month.empty")}</p>
</#if>
</#list>
<@beside.neighbours label=t("dates.neighbours") earlierText=t("month.earlier") laterText=t("month.later") earlier=month.earlier later=month.later/>
</@layout.document>
