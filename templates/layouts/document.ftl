<#--
  The whole document: head, masthead, breadcrumbs, main, footer.
  Needs: site, head, look, menus. Nested: what stands inside <main>, its <h1> included.
  type: the Open Graph type: website or article
  feed: the address of the page's own feed without its ending, from the root, or empty
-->
<#import "../components/wordmark.ftl" as brand>
<#import "../components/crumbs.ftl" as trail>
<#import "../components/citation.ftl" as citation>
<#import "../components/policy.ftl" as security>
<#macro document type="website" feed="">
<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<title><#if head.section == "home">${site.name} — ${site.description}<#else>${head.title} — ${site.name}</#if></title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<@security.policy/>
<meta name="description" content="${head.description}">
<#if !head.indexed>
<meta name="robots" content="noindex">
</#if>
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${look.light.paper}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${look.dark.paper}" media="(prefers-color-scheme: dark)">
<#list ["naskh-arabic", "sans-arabic", "naskh-latin", "sans-latin"] as font>
<link rel="preload" href="${asset("fonts/" + font + ".woff2")}" as="font" type="font/woff2" crossorigin>
</#list>
<link rel="stylesheet" href="${asset("css/site.css")}">
<link rel="canonical" href="${head.canonical}">
<#if site.feed?has_content>
<link rel="alternate" type="application/atom+xml" title="${t("feed.title")}" href="${head.root}${site.feed}">
</#if>
<#if site.offers.feeds && feed?has_content>
<link rel="alternate" type="application/atom+xml" title="${t("feed.of", site.name, head.title)}" href="${head.root}${feed}.xml">
<link rel="alternate" type="application/feed+json" title="${t("feed.of", site.name, head.title)}" href="${head.root}${feed}.json">
</#if>
<#if site.search>
<link rel="search" type="application/opensearchdescription+xml" title="${site.name}" href="${head.root}opensearch.xml">
</#if>
<@brand.icon/>
<#if release??>
<@citation.metadata release/>
</#if>
<meta property="og:site_name" content="${site.name}">
<meta property="og:type" content="${type}">
<meta property="og:locale" content="ar">
<meta property="og:title" content="${head.title}">
<meta property="og:description" content="${head.description}">
<#if release??>
<meta property="article:published_time" content="${release.date.iso}">
</#if>
<meta property="og:url" content="${head.canonical}">
</head>
<body class="in-${head.section}">
<a class="skip" href="#main">${t("skip")}</a>
<header class="masthead">
<@brand.wordmark/>
<nav class="sections" aria-label="${t("nav.label")}">
<ul>
<@section name="dates" path="dates/index.html"/>
<@section name="meetings" path="meetings/index.html"/>
<#list menus.main as entry>
<li><a href="${head.root}${entry.path}"<#if head.path == entry.path> aria-current="page"</#if>>${isolated(entry.title)}</a></li>
</#list>
</ul>
</nav>
<#if site.search>
<form class="seek" role="search" action="${head.root}search.html" method="get">
<label class="visually-hidden" for="seek">${t("seek.label")}</label>
<input id="seek" name="q" type="search" placeholder="${t("seek.label")}">
<button type="submit">${t("search.button")}</button>
</form>
</#if>
</header>
<@trail.crumbs/>
<main id="main" tabindex="-1">
<#nested>
</main>
<footer class="colophon">
<nav aria-label="${t("footer.label")}">
<ul>
<li><a href="${head.root}meetings/coverage.html">${t("footer.coverage")}</a></li>
<#list menus.footer as entry>
<li><a href="${head.root}${entry.path}">${isolated(entry.title)}</a></li>
</#list>
<li><a href="${head.root}follow.html"<#if head.path == "follow.html"> aria-current="page"</#if>>${t("footer.follow")}</a></li>
<#if site.repository?has_content>
<li><a href="${site.repository}">${t("footer.repository")}</a></li>
</#if>
</ul>
</nav>
<p>${t("footer.note")}</p>
</footer>
</body>
</html>
</#macro>

<#-- One entry of the navigation; name: its key in strings.properties after nav. -->
<#macro section name path>
<li><a href="${head.root}${path}"<#if head.path == path> aria-current="page"<#elseif head.section == name> aria-current="true"</#if>>${t("nav." + name)}</a></li>
</#macro>
