<#import "layout.ftl" as layout>
<#assign root = content.rootpath!"">
<@layout.document title=content.title path=content.uri root=root>
<article>
<h1>${content.title?html}</h1>
<p><@layout.day content.date/> · ${content.place?html} · ${content.level?html}</p>
<div>
${content.body}
</div>
<h2>بيانات عنه</h2>
<@layout.list root db.getPublishedPostsByTag("about-" + content.mid)/>
<h2>بيانات تذكره</h2>
<@layout.list root db.getPublishedPostsByTag("mention-" + content.mid)/>
</article>
</@layout.document>
