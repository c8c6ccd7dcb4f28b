<#import "layout.ftl" as layout>
<@layout.document>
<h1>${site.name}</h1>
<h2>أحدث البيانات</h2>
<@layout.releaseList [home.lead.card] + home.newest/>
<h2>آخر الاجتماعات</h2>
<@layout.meetingList home.latest/>
</@layout.document>
