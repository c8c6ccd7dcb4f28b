<#import "layout.ftl" as layout>
<@layout.document>
<article>
<h1>${meeting.card.title}</h1>
<p><time datetime="${meeting.card.days.whole.parts[0].iso}">${meeting.card.days.whole.parts[0].iso}</time> · ${meeting.card.place} · ${meeting.card.level}</p>
<div>
${meeting.body.html()?no_esc}
</div>
<h2>بيانات عنه</h2>
<@layout.releaseList meeting.about/>
<h2>بيانات تذكره</h2>
<@layout.releaseList meeting.mentioning/>
</article>
</@layout.document>
