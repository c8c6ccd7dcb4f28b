<#--
  The search page. The scripts in assets/js/search/ fill it; without it the indexes are offered. search: the paths of
  the index's first file, and the months' names
-->
<#import "layouts/document.ftl" as layout>
<@layout.document>
<div id="search-page" data-words="${search.words}">
<h1>${t("search.title")}</h1>
<form class="search-form" id="search-form" role="search" action="search.html" method="get">
<label for="q">${t("search.label")}</label>
<div class="search-field">
<input id="q" name="q" type="search" autocomplete="off" aria-describedby="search-how">
<button type="submit">${t("search.button")}</button>
</div>
<p id="search-how" class="note">${t("search.how")}</p>
</form>
<noscript><p class="note">${t("search.noscript")}</p></noscript>
<p id="search-status" class="search-status" role="status" tabindex="-1"></p>
<div class="search-layout">
<div class="search-results">
<p id="search-sort" class="search-sort" hidden><a data-sort="relevance" href="search.html">${t("search.sort.relevance")}</a> <a data-sort="date" href="search.html">${t("search.sort.date")}</a></p>
<div id="search-help" hidden></div>
<ol id="results" class="register"></ol>
<p><button id="search-more" type="button" hidden>${t("search.more")}</button></p>
</div>
<div id="facets" class="facets" role="group" aria-label="${t("search.facets")}" hidden></div>
</div>
<section id="search-meanwhile" aria-labelledby="meanwhile">
<h2 id="meanwhile">${t("search.meanwhile")}</h2>
<ul class="ways-list">
<li><a href="${head.root}dates/index.html">${t("search.dates")}</a></li>
<li><a href="${head.root}meetings/index.html">${t("search.meetings")}</a></li>
<li><a href="${head.root}meetings/coverage.html">${t("search.coverage")}</a></li>
</ul>
</section>
</div>
<#list ["words", "queries", "page"] as script>
<script src="${asset("js/search/" + script + ".js")}" data-root="${head.root}"></script>
</#list>
</@layout.document>
