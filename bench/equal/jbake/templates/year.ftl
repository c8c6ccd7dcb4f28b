<#import "layout.ftl" as layout>
<#assign root = content.rootpath!"">
<@layout.document title=content.title path=content.uri root=root>
<h1>${content.title}</h1>
<ul>
<#list db.getPublishedContent("month")?sort_by("title") as month>
<#if month.title?starts_with(content.title)>
<li><a href="${root}${month.uri}">${month.title}</a> ${db.getPublishedPostsByTag(month.title)?size?c}</li>
</#if>
</#list>
</ul>
</@layout.document>
