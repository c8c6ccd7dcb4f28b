<#import "layouts/document.ftl" as layout>
<@layout.document>
<h1>${t("search.title")}</h1>
<form class="search-form" role="search" action="${head.root}search.html" method="get">
<label for="q">${t("search.label")}</label>
<div class="search-field">
<input id="q" name="q" type="search" aria-describedby="soon" disabled>
<button type="submit" disabled>${t("search.button")}</button>
</div>
<p id="soon" class="note">${t("search.soon")}</p>
</form>
<section aria-labelledby="meanwhile">
<h2 id="meanwhile">${t("search.meanwhile")}</h2>
<ul class="ways-list">
<li><a href="${head.root}dates/index.html">${t("search.dates")}</a></li>
<li><a href="${head.root}meetings/index.html">${t("search.meetings")}</a></li>
<li><a href="${head.root}meetings/coverage.html">${t("search.coverage")}</a></li>
</ul>
</section>
</@layout.document>
