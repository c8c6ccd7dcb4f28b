<#import "layout.ftl" as layout>
<@layout.document>
<h1>الاجتماعات</h1>
<#list meetings.years as year>
<@layout.meetingList year.meetings/>
</#list>
</@layout.document>
