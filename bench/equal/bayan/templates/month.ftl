<#import "layout.ftl" as layout>
<@layout.document>
<h1>${month.year}-${month.month.number}</h1>
<#list month.days as day>
<@layout.releaseList day.releases/>
<@layout.meetingList day.meetings/>
</#list>
</@layout.document>
