<#import "layout.ftl" as layout>
<@layout.document>
<h1>${head.title}</h1>
</@layout.document>
