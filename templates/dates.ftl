<#import "layouts/document.ftl" as layout>
<#import "components/heat-map.ftl" as heat>
<@layout.document>
<h1>${t("dates.title")}</h1>
<#if dates.years?has_content>
<p class="lead">${t("dates.lead", t("count.releases", dates.releases))}</p>
<section aria-labelledby="heat">
<h2 id="heat">${t("dates.heat")}</h2>
<@heat.heatMap dates.years dates.monthNames/>
</section>
<section aria-labelledby="years">
<h2 id="years">${t("dates.years")}</h2>
<ul class="year-list">
<#list dates.years as year>
<li><a href="${head.root}${year.path}">${year.year}</a> <span>${t("year.summary", t("count.releases", year.releases), t("count.meetings", year.meetings))}</span></li>
</#list>
</ul>
</section>
<#else>
<p class="empty">${t("dates.empty")}</p>
</#if>
</@layout.document>
