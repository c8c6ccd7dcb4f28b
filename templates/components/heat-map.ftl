<#--
  Years as rows, months as columns, counts as text: a table that colour only helps.
  years: DatesView.Years; monthNames: the twelve names
-->
<#macro heatMap years monthNames>
<table class="heat-map">
<caption>${t("dates.heat.caption")}</caption>
<thead>
<tr><th scope="col">${t("dates.heat.year")}</th><#list monthNames as name><th scope="col">${name}</th></#list></tr>
</thead>
<tbody>
<#list years as year>
<tr>
<th scope="row"><a href="${head.root}${year.path}">${year.year}</a></th>
<#list year.months as month>
<@cell year month/>
</#list>
</tr>
</#list>
</tbody>
</table>
</#macro>

<#-- A month: its count of releases, and a hollow diamond if a meeting was held. -->
<#macro cell year month>
<td class="heat-${month.heat}" data-month="${month.number}"><#if month.path??><a href="${head.root}${month.path}"><span class="visually-hidden">${t("dates.heat.cell", month.name, year.year, t("count.releases", month.releases), t("count.meetings", month.meetings))}</span><span aria-hidden="true"<#if month.meetings gt 0> class="met"</#if>><#if month.releases gt 0>${n(month.releases)}</#if></span></a><#else><span class="visually-hidden">${t("dates.heat.none")}</span></#if></td>
</#macro>
