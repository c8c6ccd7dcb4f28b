<#import "layouts/document.ftl" as layout>
<#import "components/meeting-list.ftl" as list>
<#import "components/timeline.ftl" as line>
<@layout.document>
<h1>${t("meetings.title")}</h1>
<#if meetings.years?has_content>
<p class="lead">${t("meetings.lead", t("count.meetings", meetings.total))}</p>
<p class="all"><a href="${head.root}meetings/coverage.html">${t("meetings.coverage")}</a></p>
<@line.timeline meetings.timeline/>
<#if meetings.years?size gt 2>
<nav class="days" aria-labelledby="years">
<p id="years">${t("meetings.years")}</p>
<ul>
<#list meetings.years as year>
<li><a href="#y${year.year?c}">${n(year.year)}</a></li>
</#list>
</ul>
</nav>
</#if>
<#list meetings.years as year>
<section class="period">
<h2 id="y${year.year?c}"><a href="${head.root}${year.path}">${n(year.year)}</a></h2>
<div class="period-entries">
<@list.meetingList cards=year.meetings within="year"/>
</div>
</section>
</#list>
<#if meetings.more gt 0>
<p class="all"><a href="${head.root}dates/index.html">${t("meetings.more", meetings.more)}</a></p>
</#if>
<#else>
<p class="empty">${t("meetings.empty")}</p>
</#if>
</@layout.document>
