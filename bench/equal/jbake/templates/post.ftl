<#import "layout.ftl" as layout>
<#assign root = content.rootpath!"">
<@layout.document title=content.title path=content.uri root=root>
<article>
<h1>${content.title?html}</h1>
<p><@layout.day content.date/> · ${content.kind?html} · ${content.issuer?html}</p>
<#assign meeting = db.getDocumentByUri("meetings/" + content.meeting + ".html")?first>
<p>الاجتماع: <@layout.day meeting.date/> <a href="${root}${meeting.uri}">${meeting.title?html}</a></p>
<div>
${content.body}
</div>
<#if content.mentions?has_content>
<h2>اجتماعات مذكورة</h2>
<ul>
<#list content.mentions?split(", ") as id>
<@layout.entry root db.getDocumentByUri("meetings/" + id + ".html")?first/>
</#list>
</ul>
</#if>
</article>
<nav>
<#if content.previousContent??><a rel="prev" href="${root}${content.previousContent.uri}">${content.previousContent.title?html}</a></#if>
<#if content.nextContent??><a rel="next" href="${root}${content.nextContent.uri}">${content.nextContent.title?html}</a></#if>
</nav>
</@layout.document>
