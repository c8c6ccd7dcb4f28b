<#macro document>
<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<title>${head.title} — ${site.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="${head.canonical}">
<link rel="alternate" type="application/atom+xml" href="${head.root}feed.xml">
</head>
<body>
<nav><a href="${head.root}index.html">${site.name}</a> <a href="${head.root}dates/index.html">التواريخ</a> <a href="${head.root}meetings/index.html">الاجتماعات</a></nav>
<main>
<#nested>
</main>
</body>
</html>
</#macro>

<#macro releaseList cards>
<ul>
<#list cards as card>
<li><time datetime="${card.date.iso}">${card.date.iso}</time> <a href="${head.root}${card.path}">${card.title}</a></li>
</#list>
</ul>
</#macro>

<#macro meetingList cards>
<ul>
<#list cards as card>
<li><time datetime="${card.days.whole.parts[0].iso}">${card.days.whole.parts[0].iso}</time> <a href="${head.root}${card.path}">${card.title}</a></li>
</#list>
</ul>
</#macro>
