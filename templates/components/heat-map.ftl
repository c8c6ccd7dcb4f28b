<#--
  Years as rows, months as columns, counts as text: a table that colour only helps.
  years: DatesView.Years, at least one; total: whether each year has its sum and its name
-->
<#import "coverage-marks.ftl" as diamonds>
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
<td class="sum"><span>${t("count.releases", year.releases)}${t("list.separator")}</span> <span>${t("count.and-meetings", year.meetings)}</span></td>
</#if>
</tr>
</#list>
</tbody>
</table>
<@diamonds.legend/>
</#macro>

<#-- A month: its count of releases, and a diamond if a meeting was held. -->
<#macro cell year month>
<td class="heat-${month.heat}" data-month="${month.common}"><#if month.path??><a href="${head.root}${month.path}"><span class="visually-hidden">${t("dates.heat.cell", month.name, n(year.year), t("count.releases", month.releases), t("count.and-meetings", month.meetings))}</span><span aria-hidden="true"><#if month.releases gt 0>${n(month.releases)}</#if><#if month.coverage??><span class="held mark-${month.coverage}"></span></#if></span></a><#else><span class="visually-hidden">${t("dates.heat.none")}</span></#if></td>
</#macro>
