<#--
  How many releases and meetings there are, without those of which there are none.
-->
<#function counts releases meetings>
<#if meetings == 0><#return t("count.releases", releases)></#if>
<#if releases == 0><#return t("count.meetings", meetings)></#if>
<#return t("count.both", t("count.releases", releases), t("count.and-meetings", meetings))>
</#function>
