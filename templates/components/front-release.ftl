<#--
  The newest release on the home page, with the beginning of its text.
  lead: a HomeView.Lead
-->
<#import "when.ftl" as when>
<#import "release-card.ftl" as release>
<#macro frontRelease lead>
<article class="front-release">
<p class="kicker"><bdi>${isolated(lead.card.kind)}</bdi></p>
<h3><a href="${head.root}${lead.card.path}"><bdi>${isolated(lead.card.title)}</bdi></a><@release.badges lead.card/></h3>
<p class="byline"><@when.day lead.card.date/>${t("list.separator")} <bdi>${isolated(lead.card.issuer)}</bdi><#if lead.office??>${t("list.separator")} <bdi>${isolated(lead.office)}</bdi></#if></p>
<#if lead.excerpt?has_content>
<p class="excerpt">${isolated(lead.excerpt)}</p>
</#if>
<#if lead.meetings?has_content>
<p class="entry-facts"><span class="mark mark-about">${t("home.newest.about")} <#list lead.meetings as meeting><a href="${head.root}${meeting.path}"><bdi>${isolated(meeting.title)}</bdi></a><#sep>${t("list.separator")} </#sep></#list></span></p>
</#if>
</article>
</#macro>
