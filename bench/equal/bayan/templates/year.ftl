<#import "layout.ftl" as layout>
<@layout.document>
<h1>${year.year.year}</h1>
<ul>
<#list year.months as summary>
<li><a href="${head.root}${summary.month.path}">${year.year.year}-${summary.month.number}</a> ${summary.month.releases}</li>
</#list>
</ul>
</@layout.document>
