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
<p class="entry-facts"><span><bdi><@place card/></bdi>${t("list.separator")} ${t("level." + card.level)}<#if card.small>${t("list.separator")} ${t("group.small")}</#if></span><#if marks> <@coverage card/></#if></p>
</#macro>

<#-- Where: the place, and its country if it is known. -->
<#macro place card><#if card.country?? && card.country != card.place>${t("place.full", card.place, card.country)}<#else>${card.place}</#if></#macro>

<#-- A diamond and words: full for releases about the meeting, half for mentions, hollow for none. -->
<#macro coverage card><span class="mark mark-${card.coverage}"><#if card.coverage == "mentioned">${t("count.mentioning", card.mentioning)}<#else>${t("count.about", card.about)}</#if></span></#macro>
