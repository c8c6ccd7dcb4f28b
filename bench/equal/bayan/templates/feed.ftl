<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">
<id>${head.canonical}</id>
<title>${site.name}</title>
<updated>${feed.updated}</updated>
<link rel="self" href="${head.canonical}"/>
<#list feed.entries as entry>
<entry>
<id>${entry.url}</id>
<title>${entry.title}</title>
<updated>${entry.updated}</updated>
<author><name>${entry.issuer}</name></author>
<link href="${entry.url}"/>
</entry>
</#list>
</feed>
