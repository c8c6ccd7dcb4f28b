<?xml version="1.0" encoding="UTF-8"?>
<#assign newest = published_posts[0..*20]>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">
<id>${config.site_host}/feed.xml</id>
<title>أرشيف</title>
<updated>${newest?first.date?string("yyyy-MM-dd")}T00:00:00Z</updated>
<link rel="self" href="${config.site_host}/feed.xml"/>
<#list newest as post>
<entry>
<id>${config.site_host}/${post.uri}</id>
<title>${post.title?xml}</title>
<updated>${post.date?string("yyyy-MM-dd")}T00:00:00Z</updated>
<author><name>${post.issuer?xml}</name></author>
<link href="${config.site_host}/${post.uri}"/>
</entry>
</#list>
</feed>
