<#--
  What marks drafts and embargoed releases where they are shown before they are published; nothing on
  a published site. release: a ReleaseView; card: a ReleaseCard
-->
<#-- Above a release's title. -->
<#macro banner release>
<#if release.unpublished??>
<div class="unpublished" role="note">
<p class="unpublished-what"><#if release.embargo??>${t("unpublished.embargo")} <time datetime="${release.embargo.iso}">${t("unpublished.until", release.embargo.date, release.embargo.time)}</time><#else>${t("unpublished." + release.unpublished)}</#if></p>
<p>${isolated(t("unpublished." + release.unpublished + ".text"))}</p>
</div>
</#if>
</#macro>

<#-- Beside a release's title in lists. -->
<#macro badge card><#if card.unpublished??> <strong class="badge badge-unpublished">${t("unpublished." + card.unpublished + ".mark")}</strong></#if></#macro>
