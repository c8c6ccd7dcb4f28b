<#--
  The facts of a meeting as a definition list.
  meeting: a MeetingView
-->
<#import "when.ftl" as when>
<#import "meeting-card.ftl" as cards>
<#macro facts meeting>
<#assign card = meeting.card>
<dl class="facts">
<div><dt>${t("meeting.date")}</dt><dd><@when.days card/><#if card.days.hijri??> <span class="second">${card.days.hijri}</span></#if></dd></div>
<#if card.place??>
<div><dt>${t("meeting.place")}</dt><dd><bdi>${card.place}</bdi></dd></div>
</#if>
<#if meeting.venue?? && meeting.venue != card.place!"">
<div><dt>${t("meeting.venue")}</dt><dd><bdi>${isolated(meeting.venue)}</bdi></dd></div>
</#if>
<#if meeting.hosts?has_content>
<div><dt>${t("meeting.hosts")}</dt><dd><#list meeting.hosts as host><bdi>${isolated(host)}</bdi><#sep>${t("list.separator")} </#list></dd></div>
</#if>
<#if meeting.series??>
<div><dt>${t("meeting.series")}</dt><dd><bdi>${isolated(meeting.series)}</bdi></dd></div>
</#if>
<#if meeting.source??>
<div><dt>${t("meeting.source")}</dt><dd><a href="${meeting.source.url}" rel="external"><span dir="ltr">${meeting.source.host}</span></a><#if meeting.source.retrieved??> <span class="second">${t("meeting.source.retrieved", meeting.source.retrieved.official)}</span></#if></dd></div>
</#if>
</dl>
</#macro>
