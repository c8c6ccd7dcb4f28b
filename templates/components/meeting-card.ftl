<#--
  A meeting in a list: date, title, place, level, and whether releases exist.
  card: a MeetingCard; marks: whether to say which releases exist; within: as in when.ftl, or day when
  headings have said the whole date
-->
<#import "when.ftl" as when>
<#macro meetingCard card marks=true within="nothing">
<li class="entry<#if within != "day"> dated</#if>">
<#if within != "day" || card.several>
<p class="entry-date"><@when.days card within/></p>
</#if>
<div class="entry-text">
<p class="entry-title"><a href="${head.root}${card.path}"><bdi>${isolated(card.title)}</bdi></a></p>
<@meetingFacts card marks/>
</div>
</li>
</#macro>

<#-- The line of facts alone: place, level, coverage. -->
<#macro meetingFacts card marks=true>
<p class="entry-facts"><#if card.place?? || card.level?? || card.small><span><#if card.place??><bdi>${card.place}</bdi><#if card.level?? || card.small>${t("list.separator")} </#if></#if><@who card/></span><#if marks> </#if></#if><#if marks><@coverage card/></#if></p>
</#macro>

<#-- Who met: the level, and whether only a part of the members did. -->
<#macro who card><#if card.level??>${card.level}<#if card.small>${t("list.separator")} </#if></#if><#if card.small>${t("group.small")}</#if></#macro>

<#-- A diamond and words: full for releases about the meeting, half for mentions, hollow for none. -->
<#macro coverage card><span class="mark mark-${card.coverage}"><#if card.coverage == "mentioned">${t("count.mentioning", card.mentioning)}<#else>${t("count.about", card.about)}</#if></span></#macro>
