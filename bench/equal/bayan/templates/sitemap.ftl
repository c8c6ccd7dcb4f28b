<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list sitemap.entries as entry>
<url><loc>${entry.url}</loc><#if entry.changed??><lastmod>${entry.changed}</lastmod></#if></url>
</#list>
</urlset>
