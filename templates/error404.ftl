<#import "layouts/document.ftl" as layout>
<#-- Served at any depth: its links, and those to its style, begin with the site's own path, which head.root is here. -->
<@layout.document>
<article class="page">
<h1>${t("missing.title")}</h1>
<div class="prose">
<p>${t("missing.text")}</p>
<ul>
<li><a href="${head.root}index.html">${t("missing.home")}</a></li>
<li><a href="${head.root}dates/index.html">${t("missing.dates")}</a></li>
<li><a href="${head.root}meetings/index.html">${t("missing.meetings")}</a></li>
</ul>
</div>
</article>
</@layout.document>
