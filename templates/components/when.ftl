<#--
  A day: date is a DateText; within: what the headings above have said already: nothing, year (day and
  month are left to say) or month (weekday and day are)
-->
<#macro day date within="nothing"><time datetime="${date.iso}"><#if within == "month">${t("date.full", date.weekday, date.day)}<#elseif within == "year">${date.dayMonth}<#else>${date.official}</#if></time></#macro>

<#-- The day or days of a meeting, without what headings have said: card is a MeetingCard. -->
<#macro days card within="nothing">
<#local form = (within == "month")?then(card.days.inMonth, (within == "year")?then(card.days.inYear, card.days.whole))>
<#list form.parts as part><time datetime="${part.iso}">${part.text}</time><#sep>${form.separator}</#sep></#list><#t>
</#macro>
