<#import "layout.ftl" as layout>
<@layout.document>
<h1>التواريخ</h1>
<ul>
<#list dates.years as year>
<li><a href="${head.root}${year.path}">${year.year}</a> ${year.releases}</li>
</#list>
</ul>
</@layout.document>
