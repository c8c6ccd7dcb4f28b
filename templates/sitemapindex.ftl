<?xml version="1.0" encoding="UTF-8"?>
<#-- The parts of a sitemap of more than 50,000 addresses. -->
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list sitemapindex.entries as entry>
<sitemap><loc>${entry.url}</loc></sitemap>
</#list>
</sitemapindex>
