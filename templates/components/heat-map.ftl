<#--
  Years as rows, months as columns, counts as text: a table that colour only helps.
  years: DatesView.Years, at least one; total: whether each year has its sum and its name
-->
<#import "coverage-marks.ftl" as diamonds>
<#import "counts.ftl" as how>
<#macro heatMap years total=true>
<table class="heat-map<#if !total> one-year</#if>">
<caption>${t("dates.heat.caption")}</caption>
<thead>
<tr><#if total><th scope="col" class="year-head">${t("dates.heat.year")}</th></#if><#list years?first.months as month><th scope="col"><span>${month.levantine}</span> <span>${month.common}</span></th></#list><#if total><th scope="col" class="sum-head">${t("dates.heat.sum")}</th></#if></tr>
</thead>
<tbody>
<#list years as year>
<tr>
<#if total>
<th scope="row"><a href="${head.root}${year.path}">${n(year.year)}</a></th>
</#if>
<#list year.months as month>
<@cell year month/>
</#list>
<#if total>
<td class="sum">${how.counts(year.releases, year.meetings)}</td>
</#if>
</tr>
</#list>
</tbody>
</table>
<#if years?filter(year -> year.months?filter(month -> month.heat gt 1)?has_content)?has_content>
<p class="legend shades" aria-hidden="true">${t("dates.heat.less")}<#list 1..4 as heat><span class="heat-${heat}"></span></#list>${t("dates.heat.more")}</p>
</#if>
<#if years?filter(year -> year.meetings gt 0)?has_content>
<@diamonds.legend/>
</#if>
</#macro>

<#-- A month: its count of releases, and a diamond if a meeting was held. -->
<#macro cell year month>
<td class="heat-${month.heat}" data-month="${month.common}"><#if month.path??><a href="${head.root}${month.path}"><span class="visually-hidden">${t("dates.heat.cell", month.name, n(year.year), how.counts(month.releases, month.meetings))}</span><span aria-hidden="true"><#if month.releases gt 0>${n(month.releases)}</#if><#if month.coverage??><span class="held mark-${month.coverage}"></span></#if></span></a><#else><span class="visually-hidden">${t("dates.heat.none")}</span></#if></td>
</#macro>
