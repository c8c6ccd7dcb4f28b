<#import "layout.ftl" as layout>
<#assign root = content.rootpath!"">
<@layout.document title=content.title path=content.uri root=root>
<h1>${content.title}</h1>
<@layout.list root db.getPublishedPostsByTag(content.title)/>
<ul>
<#list db.getPublishedContent("meeting") as meeting>
<#if meeting.date?string("yyyy-MM") == content.title>
<@layout.entry root meeting/>
</#if>
</#list>
</ul>
</@layout.document>
