<#macro document title path root>
<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<title>${title?html} — أرشيف</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="${config.site_host}/${path}">
<link rel="alternate" type="application/atom+xml" href="${root}feed.xml">
</head>
<body>
<nav><a href="${root}index.html">أرشيف</a> <a href="${root}dates/index.html">التواريخ</a> <a href="${root}meetings/index.html">الاجتماعات</a></nav>
<main>
<#nested>
</main>
</body>
</html>
</#macro>

<#macro list root items>
<ul>
<#list items as item>
<@entry root item/>
</#list>
</ul>
</#macro>

<#macro entry root item>
<li><@day item.date/> <a href="${root}${item.uri}">${item.title?html}</a></li>
</#macro>

<#macro day date>
<#local iso = date?string("yyyy-MM-dd")>
<time datetime="${iso}">${iso}</time></#macro>
