<#--
  Meetings as a list, or a sentence when there are none.
  cards: MeetingCards; empty: the sentence; marks: whether to say which releases exist
-->
<#import "meeting-card.ftl" as meeting>
<#macro meetingList cards empty="" marks=true>
<#if cards?has_content>
<ul class="register">
<#list cards as card>
<@meeting.meetingCard card marks/>
</#list>
</ul>
<#elseif empty?has_content>
<p class="empty">${empty}</p>
</#if>
</#macro>
