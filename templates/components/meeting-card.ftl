<#--
  A meeting in a list: date, title, place, level, and whether releases exist.
  card: a MeetingCard; marks: whether to say which releases exist
-->
<#import "when.ftl" as when>
<#macro meetingCard card marks=true>
<li class="entry">
<p class="entry-date"><@when.days card/></p>
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
<#macro coverage card>
<#if card.about gt 0><span class="mark mark-about">${t("count.about", card.about)}</span><#elseif card.mentioning gt 0><span class="mark mark-mentioned">${t("count.mentioning", card.mentioning)}</span><#else><span class="mark mark-none">${t("count.about", 0)}</span></#if>
</#macro>
