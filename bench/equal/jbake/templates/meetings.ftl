<#import "layout.ftl" as layout>
<#assign root = content.rootpath!"">
<@layout.document title=content.title path=content.uri root=root>
<h1>${content.title}</h1>
<@layout.list root db.getPublishedContent("meeting")/>
</@layout.document>
