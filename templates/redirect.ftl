<#import "components/policy.ftl" as security>
<#-- An old address of a release, a meeting or a page: sends readers on, by a script that keeps the fragment, or without one by a refresh that cannot. redirect: a RedirectView. -->
<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<title>${head.title} — ${site.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<@security.policy/>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${asset("css/site.css")}">
<script src="${asset("js/redirect.js")}" data-target="${head.root}${redirect.path}"></script>
<noscript><meta http-equiv="refresh" content="0; url=${head.root}${redirect.path}"></noscript>
<link rel="canonical" href="${head.canonical}">
</head>
<body>
<main>
<h1>${t("redirect.title")}</h1>
<p>${t("redirect.text")} <a href="${head.root}${redirect.path}"><bdi>${isolated(redirect.title)}</bdi></a></p>
</main>
</body>
</html>
