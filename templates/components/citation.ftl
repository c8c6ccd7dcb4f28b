<#--
  How a release is cited: for people at its foot, for programs in its head, and its files.
  release: a ReleaseView
-->
<#macro citation release>
<section aria-labelledby="cite">
<h2 id="cite">${t("release.cite")}</h2>
<p>${isolated(t("release.cite.sentence", who(release), release.title, release.kind, when(release), site.name))}</p>
<p class="address"><span dir="ltr">${head.canonical}</span></p>
<p>${t("release.cite.access")} ${t("release.cite.text")}<#if menus.all?seq_contains("cite")> <a href="${head.root}pages/cite.html">${t("release.cite.guide")}</a></#if></p>
<#if site.offers.citations || site.offers.data>
<p>${t("release.formats")} <#list files(release) as ending, name><a href="${release.id}.${ending}"><bdi>${name}</bdi></a><#sep>${t("list.separator")} </#list><#if site.offers.data>${t("list.separator")} <a href="${head.root}datapackage.json">${t("release.formats.all")}</a></#if></p>
</#if>
<#if site.changes(release.path)?has_content>
<p><a href="${site.changes(release.path)}">${t("release.history")}</a></p>
</#if>
</section>
</#macro>

<#-- The files beside the page, by the ends of their names. -->
<#function files release>
<#local all = {}>
<#if site.offers.citations><#local all += {"ris": "RIS", "bib": "BibTeX", "csl.json": "CSL-JSON"}></#if>
<#if site.offers.data>
<#local all += {"json": "JSON"}>
<#if !release.textRemoved><#local all += {"md": t("release.formats.source")}></#if>
</#if>
<#return all>
</#function>

<#function who release><#return release.issuer + release.office???then(t("list.separator") + " " + release.office!"", "")></#function>

<#function when release><#return release.date.official + release.date.hijri???then(t("list.separator") + " " + release.date.hijri!"", "")></#function>

<#-- For reference managers: Highwire Press tags, Dublin Core (RFC 5013) and RFC 8574. -->
<#macro metadata release>
<#if site.offers.citations>
<link rel="cite-as" href="${head.canonical}">
<meta name="citation_title" content="${release.title}">
<meta name="citation_author" content="${release.issuer}">
<meta name="citation_publication_date" content="${release.date.iso?replace("-", "/")}">
<meta name="citation_technical_report_institution" content="${release.issuer}">
<meta name="citation_language" content="ar">
<meta name="citation_public_url" content="${head.canonical}">
<meta name="DC.title" content="${release.title}">
<meta name="DC.creator" content="${release.issuer}">
<meta name="DC.date" content="${release.date.iso}">
<meta name="DC.type" content="${release.kind}">
<meta name="DC.language" content="ar">
<meta name="DC.identifier" content="${head.canonical}">
<link rel="alternate" type="application/x-research-info-systems" title="RIS" href="${release.id}.ris">
<link rel="alternate" type="application/x-bibtex" title="BibTeX" href="${release.id}.bib">
<link rel="alternate" type="application/vnd.citationstyles.csl+json" title="CSL-JSON" href="${release.id}.csl.json">
</#if>
<#if site.offers.data>
<link rel="alternate" type="application/json" title="JSON" href="${release.id}.json">
</#if>
</#macro>
