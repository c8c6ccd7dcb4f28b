<#import "layout.ftl" as layout>
<#assign root = content.rootpath!"">
<@layout.document title=content.title path=content.uri root=root>
<h1>${content.title}</h1>
<ul>
<#list db.getPublishedContent("year")?sort_by("title")?reverse as year>
<li><a href="${root}${year.uri}">${year.title}</a> ${db.getPublishedPostsByTag(year.title)?size?c}</li>
</#list>
</ul>
</@layout.document>
