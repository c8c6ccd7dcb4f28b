<#--
  A day: date is a DateText; within: what the headings above have said already: nothing, year (day and
  month are left to say) or month (weekday and day are)
-->
<#macro day date within="nothing"><time datetime="${date.iso}"><#if within == "month">${t("date.full", date.weekday, date.day)}<#elseif within == "year">${date.dayMonth}<#else>${date.official}</#if></time></#macro>

<#-- The day or days of a meeting, with the year once if it is one: card is a MeetingCard. -->
<#macro days card within="nothing"><#if !card.end??><@day card.start within/><#elseif card.start.iso[0..3] == card.end.iso[0..3]><@day card.start (within == "nothing")?then("year", within)/> – <@day card.end (within == "month")?then("year", within)/><#else><@day card.start/> – <@day card.end/></#if></#macro>
