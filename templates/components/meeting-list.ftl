<#--
  Meetings as a list, or a sentence when there are none.
  cards: MeetingCards; empty: the sentence; marks: whether to say which releases exist; within: as in
  meeting-card.ftl
-->
<#import "meeting-card.ftl" as meeting>
<#macro meetingList cards empty="" marks=true within="nothing">
<#if cards?has_content>
<ul class="register">
<#list cards as card>
<@meeting.meetingCard card marks within/>
</#list>
</ul>
<#elseif empty?has_content>
<p class="empty">${empty}</p>
</#if>
</#macro>
