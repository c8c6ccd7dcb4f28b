<#import "components/wordmark.ftl" as brand>
<#-- Served at any depth, so it stands alone: its own style, and links from the site's own path. -->
<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<title>${t("missing.title")} — ${site.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<@brand.icon/>
<style>
:root { color-scheme: light dark; --paper: ${look.light.paper}; --ink: ${look.light.ink}; --accent: ${look.light.accent} }
@media (prefers-color-scheme: dark) { :root { --paper: ${look.dark.paper}; --ink: ${look.dark.ink}; --accent: ${look.dark.accent} } }
body { margin: 0 auto; padding: 3rem 1.5rem; max-inline-size: 34rem; background: var(--paper); color: var(--ink); font: 1.125rem/1.8 "Noto Naskh Arabic", "Geeza Pro", serif }
h1 { margin-block: 2rem .5rem; font-size: 1.75rem; line-height: 1.6 }
a { color: var(--accent); text-underline-offset: .35em }
header a { font-size: 2rem; font-weight: 700; color: inherit; text-decoration: none }
header svg { display: block; block-size: 3rem; inline-size: auto; margin-block-end: .5rem }
.dots { fill: var(--accent) }
header { border-block-end: 1px solid; box-shadow: 0 3px var(--paper), 0 5px var(--accent) }
li { margin-block: .5rem }
</style>
</head>
<body>
<header><a href="${head.root}index.html"><@brand.name/></a></header>
<main>
<h1>${t("missing.title")}</h1>
<p>${t("missing.text")}</p>
<ul>
<li><a href="${head.root}index.html">${t("missing.home")}</a></li>
<li><a href="${head.root}dates/index.html">${t("missing.dates")}</a></li>
<li><a href="${head.root}meetings/index.html">${t("missing.meetings")}</a></li>
</ul>
</main>
</body>
</html>
