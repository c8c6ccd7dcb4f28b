<#--
  The diamonds that say what releases tell of meetings: full for one about it, half for mentions only,
  hollow for none.
-->
<#-- What each diamond means. -->
<#macro legend>
<p class="legend"><span class="mark mark-about">${t("mark.about")}</span> <span class="mark mark-mentioned">${t("mark.mentioned")}</span> <span class="mark mark-none">${t("mark.none")}</span></p>
</#macro>

<#-- A diamond for each meeting, for up to 120; about, mentioned, none: how many there are of each. -->
<#macro tally about mentioned none>
<#if about + mentioned + none lte 120>
<p class="tally" aria-hidden="true"><@marks "about" about/><@marks "mentioned" mentioned/><@marks "none" none/></p>
</#if>
</#macro>

<#macro marks name count><#list 0..<count as i><span class="mark mark-${name}"></span></#list></#macro>
