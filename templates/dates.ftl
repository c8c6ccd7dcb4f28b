<#import "layouts/document.ftl" as layout>
<#import "components/counts.ftl" as how>
<#import "components/heat-map.ftl" as heat>
<@layout.document>
<h1>${t("dates.title")}</h1>
<#if dates.years?has_content>
<p class="lead">${how.counts(dates.releases, dates.meetings)}. ${t("dates.lead")}</p>
<section aria-labelledby="heat">
<h2 id="heat">${t("dates.heat")}</h2>
<@heat.heatMap dates.years/>
</section>
<#else>
<p class="empty">${t("dates.empty")}</p>
</#if>
</@layout.document>
