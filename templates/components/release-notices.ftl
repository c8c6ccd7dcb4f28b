<#--
  What happened to a release after it was issued: its withdrawal, its corrections.
  release: a ReleaseView
-->
<#import "when.ftl" as when>
<#macro notices release>
<#if release.withdrawn??>
<div class="warning">
<h2>${t("release.withdrawn")}</h2>
<p>${isolated(t("release.withdrawn.text", release.withdrawn.date.official, release.withdrawn.note))}</p>
</div>
</#if>
<#if release.corrections?has_content>
<div class="corrections">
<h2>${t("release.corrections")}</h2>
<ul>
<#list release.corrections as correction>
<li><@when.day correction.date/>: <bdi>${isolated(correction.note)}</bdi></li>
</#list>
</ul>
</div>
</#if>
</#macro>
