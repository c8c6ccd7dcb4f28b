<?xml version="1.0" encoding="UTF-8"?>
<#-- A feed (RFC 4287). feed: a FeedView -->
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">
<id>${feed.id}</id>
<title>${feed.title}</title>
<subtitle>${site.description}</subtitle>
<updated>${feed.updated}</updated>
<author><name>${site.name}</name></author>
<link rel="self" type="application/atom+xml" href="${head.canonical}"/>
<link rel="alternate" type="text/html" href="${feed.page}"/>
<#list feed.entries as entry>
<entry>
<id>${entry.id}</id>
<title>${entry.title}</title>
<published>${entry.published}</published>
<updated>${entry.updated}</updated>
<author><name>${entry.issuer}</name></author>
<category term="${entry.kind}"/>
<link rel="alternate" type="text/html" hreflang="ar" href="${entry.url}"/>
<#if entry.html??>
<content type="html" xml:lang="ar">${entry.html}</content>
<#elseif entry.summary?has_content>
<summary>${entry.summary}</summary>
</#if>
</entry>
</#list>
</feed>
