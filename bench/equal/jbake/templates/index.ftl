<#import "layout.ftl" as layout>
<@layout.document title="أرشيف" path="index.html" root="">
<h1>أرشيف</h1>
<h2>أحدث البيانات</h2>
<@layout.list "" published_posts[0..*20]/>
<h2>آخر الاجتماعات</h2>
<@layout.list "" db.getPublishedContent("meeting")[0..*20]/>
</@layout.document>
