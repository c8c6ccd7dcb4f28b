<#--
  Releases as a list, or a sentence when there are none.
  cards: ReleaseCards; empty: the sentence; within: as in release-card.ftl
-->
<#import "release-card.ftl" as release>
<#macro releaseList cards empty="" within="nothing">
<#if cards?has_content>
<ul class="register">
<#list cards as card>
<@release.releaseCard card within/>
</#list>
</ul>
<#elseif empty?has_content>
<p class="empty">${empty}</p>
</#if>
</#macro>
