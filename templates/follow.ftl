<#-- How to follow the archive, and to take its data. follow: a FollowView -->
<#import "layouts/document.ftl" as layout>
<@layout.document>
<article class="page follow">
<h1>${t("follow.title")}</h1>
<p class="lead">${t("follow.lead")}</p>

<#if site.feed?has_content>
<section aria-labelledby="feeds">
<h2 id="feeds">${t("follow.feeds")}</h2>
<p>${t("follow.feeds.text")}</p>
<p><a href="${head.root}${site.feed}">${t("follow.feeds.all")} (Atom)</a><#if follow.feed?has_content>${t("list.separator")} <a href="${head.root}${follow.feed}">JSON Feed</a></#if></p>
<#if site.offers.feeds>
<p>${t("follow.feeds.more")}</p>
<@links t("follow.years") follow.years/>
<@links t("follow.series") follow.series/>
<@links t("follow.issuers") follow.issuers/>
</#if>
</section>
</#if>

<#if site.offers.calendar>
<section aria-labelledby="calendars">
<h2 id="calendars">${t("follow.calendars")}</h2>
<p>${t("follow.calendars.text")}</p>
<p><a href="${head.root}meetings.ics">${t("follow.calendars.all")}</a></p>
<@links t("follow.series") follow.calendars/>
</section>
</#if>

<#if site.offers.data>
<section aria-labelledby="data">
<h2 id="data">${t("follow.data")}</h2>
<p>${t("follow.data.text")}</p>
<ul>
<li>${t("follow.data.releases")} <@table follow.tables/></li>
<li>${t("follow.data.meetings")} <@table ["meetings"]/></li>
<li>${t("follow.data.names")} <@table ["names"]/></li>
</ul>
<p><a href="${head.root}datapackage.json">${t("follow.data.package")}</a></p>
<p>${t("follow.data.sheet")}</p>
<h3>${t("follow.data.programs")}</h3>
<pre class="example" dir="ltr" tabindex="0" role="region" aria-label="Python"><code># Python
import pandas
releases = pandas.read_csv("${site.url}data/${follow.tables?first}.csv", dtype=str, keep_default_na=False)
print(releases.groupby("issuer").size())</code></pre>
<pre class="example" dir="ltr" tabindex="0" role="region" aria-label="R"><code># R
releases &lt;- read.csv("${site.url}data/${follow.tables?first}.csv", colClasses = "character")
table(releases$issuer)</code></pre>
<pre class="example" dir="ltr" tabindex="0" role="region" aria-label="DuckDB"><code>-- DuckDB
SELECT issuer, count(*) FROM read_csv('${site.url}data/${follow.tables?first}.csv', all_varchar = true) GROUP BY issuer;</code></pre>
</section>
</#if>
</article>
</@layout.document>

<#-- Files under one heading, behind it when there are many. -->
<#macro links title entries>
<#if entries?has_content>
<details<#if entries?size lte 6> open</#if>>
<summary>${title} <span class="count">${n(entries?size)}</span></summary>
<ul>
<#list entries as entry>
<li><a href="${head.root}${entry.path}"><bdi>${isolated(entry.name)}</bdi></a><#if entry.json?has_content>${t("list.separator")} <a href="${head.root}${entry.json}">JSON<span class="visually-hidden"> ${entry.name}</span></a></#if></li>
</#list>
</ul>
</details>
</#if>
</#macro>

<#-- A table's files. -->
<#macro table names>
<#list names as name><a href="${head.root}data/${name}.csv"><bdi dir="ltr">${name}.csv</bdi></a>${t("list.separator")} <a href="${head.root}data/${name}.json"><bdi dir="ltr">${name}.json</bdi></a><#sep>${t("list.separator")} </#list>
</#macro>
