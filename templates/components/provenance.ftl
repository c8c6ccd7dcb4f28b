<#--
  Where a release's text comes from, and what it translates.
  source: a SourceView or null; original: an OriginalView or null
-->
<#import "when.ftl" as when>
<#macro provenance source="" original="">
<section class="provenance" aria-labelledby="source">
<h2 id="source">${t("release.source")}</h2>
<#if source?has_content>
<p>${t("release.source.text")} <a href="${source.url}" rel="external"><span dir="ltr">${source.host}</span></a><#if source.retrieved??>${t("list.separator")} ${t("release.source.retrieved", source.retrieved.official)}</#if>.</p>
<#else>
<p>${t("release.source.unknown")}<#if menus.all?seq_contains("contribute")> <a href="${head.root}pages/contribute.html">${t("release.source.invite")}</a></#if></p>
</#if>
<#if original?has_content>
<h3>${t("release.original")}</h3>
<p>${t("release.original.text", original.language)}</p>
<#if original.title?? || original.url??>
<p class="original" lang="${original.lang}" dir="auto"><#if original.url??><a href="${original.url}" rel="external">${original.title!original.url}</a><#else>${original.title}</#if></p>
</#if>
</#if>
</section>
</#macro>
