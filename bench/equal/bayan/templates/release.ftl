<#import "layout.ftl" as layout>
<@layout.document>
<article>
<h1>${release.title}</h1>
<p><time datetime="${release.date.iso}">${release.date.iso}</time> · ${release.kind} · ${release.issuer}</p>
<#list release.meetings as meeting>
<p>الاجتماع: <time datetime="${meeting.days.whole.parts[0].iso}">${meeting.days.whole.parts[0].iso}</time> <a href="${head.root}${meeting.path}">${meeting.title}</a></p>
</#list>
<div>
${release.body.html()?no_esc}
</div>
<#if release.mentions?has_content>
<h2>اجتماعات مذكورة</h2>
<@layout.meetingList release.mentions/>
</#if>
</article>
<nav>
<#if release.earlier??><a rel="prev" href="${head.root}${release.earlier.path}">${release.earlier.title}</a></#if>
<#if release.later??><a rel="next" href="${head.root}${release.later.path}">${release.later.title}</a></#if>
</nav>
</@layout.document>
