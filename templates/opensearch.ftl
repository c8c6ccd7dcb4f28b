<?xml version="1.0" encoding="UTF-8"?>
<#-- Lets browsers search the archive from their address bar (OpenSearch 1.1). -->
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${site.name}</ShortName>
<Description>${site.description}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Language>ar</Language>
<Url type="text/html" method="get" template="${site.url}search.html?q={searchTerms}"/>
</OpenSearchDescription>
