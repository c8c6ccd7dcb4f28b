<?xml version="1.0" encoding="UTF-8"?>
<#-- The newest releases (RFC 4287). -->
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">
<id>${feed.id}</id>
<title>${site.name}</title>
<subtitle>${site.description}</subtitle>
<updated>${feed.updated}</updated>
<author><name>${site.name}</name></author>
<link rel="self" type="application/atom+xml" href="${head.canonical}"/>
<link rel="alternate" type="text/html" href="${site.url}"/>
<#list feed.entries as entry>
<entry>
<id>${entry.id}</id>
<title>${entry.title}</title>
<published>${entry.published}</published>
<updated>${entry.updated}</updated>
<author><name>${entry.issuer}</name></author>
<category term="${entry.kind}"/>
<link rel="alternate" type="text/html" hreflang="ar" href="${entry.url}"/>
<#if entry.summary?has_content>
<summary>${entry.summary}</summary>
</#if>
</entry>
</#list>
</feed>
