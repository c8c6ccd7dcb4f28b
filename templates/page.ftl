<#import "layouts/document.ftl" as layout>
<@layout.document type="article">
<article class="page">
<h1>${isolated(page.title)}</h1>
<div class="prose">
${page.body.html()?no_esc}
</div>
</article>
</@layout.document>
