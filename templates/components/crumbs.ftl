<#-- The pages above this one, from head.crumbs; nothing where only the home page is above. -->
<#macro crumbs>
<#if head.crumbs?size gt 1>
<nav class="crumbs" aria-label="${t("crumbs.label")}">
<ol>
<#list head.crumbs as crumb>
<li><a href="${head.root}${crumb.path}"><bdi>${isolated(crumb.title)}</bdi></a></li>
</#list>
</ol>
</nav>
</#if>
</#macro>
