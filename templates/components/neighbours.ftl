<#--
  The page before and the page after, in time.
  label: names the navigation; earlier, later: anything with path and title, or null;
  earlierText, laterText: the words over the links
-->
<#import "arrow.ftl" as arrows>
<#import "unpublished.ftl" as draft>
<#macro neighbours label earlierText laterText earlier="" later="">
<#if earlier?has_content || later?has_content>
<nav class="neighbours" aria-label="${label}">
<ul>
<#if earlier?has_content>
<li class="earlier"><a href="${head.root}${earlier.path}" rel="prev"><span class="label"><@arrows.arrow "earlier"/>${earlierText}</span> <bdi>${isolated(earlier.title)}</bdi><@mark earlier/></a></li>
</#if>
<#if later?has_content>
<li class="later"><a href="${head.root}${later.path}" rel="next"><span class="label">${laterText}<@arrows.arrow "later"/></span> <bdi>${isolated(later.title)}</bdi><@mark later/></a></li>
</#if>
</ul>
</nav>
</#if>
</#macro>

<#-- What sets a release apart, as in lists; meetings and periods have none of it. -->
<#macro mark page><#if page.withdrawn!false> <strong class="badge">${t("release.withdrawn.mark")}</strong></#if><@draft.badge page/></#macro>
