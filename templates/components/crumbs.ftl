<#-- The pages above this one, from head.crumbs; nothing on the home page and where there is no page. -->
<#macro crumbs>
<#if head.crumbs?has_content && head.section != "none">
<nav class="crumbs" aria-label="${t("crumbs.label")}">
<ol>
<#list head.crumbs as crumb>
<li><a href="${head.root}${crumb.path}"><bdi>${isolated(crumb.title)}</bdi></a></li>
</#list>
</ol>
</nav>
</#if>
</#macro>
