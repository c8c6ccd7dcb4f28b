<#--
  The archive's name as a link home: its wordmark if the setting site.wordmark names one, else the name
  in the site's own type. look: a Look
-->
<#macro wordmark>
<a class="wordmark" href="${head.root}index.html"<#if head.section == "home"> aria-current="page"</#if>><@name/></a>
</#macro>

<#-- The name alone. -->
<#macro name><#if look.wordmark?has_content>${look.wordmark?replace("<svg", "<svg role=\"img\" aria-label=\"" + site.name?esc?markup_string + "\"", "f")?no_esc}<#else>${site.name}</#if></#macro>

<#-- The icon of tabs and bookmarks. -->
<#macro icon>
<link rel="icon" type="image/svg+xml" href="${look.icon?no_esc}">
</#macro>
