<#-- A day: date is a DateText. -->
<#macro day date><time datetime="${date.iso}">${date.official}</time></#macro>

<#-- The day or days of a meeting, with the year once if it is one: card is a MeetingCard. -->
<#macro days card><#if !card.end??><@day card.start/><#else><time datetime="${card.start.iso}"><#if card.start.iso[0..3] == card.end.iso[0..3]>${card.start.dayMonth}<#else>${card.start.official}</#if></time> – <@day card.end/></#if></#macro>
