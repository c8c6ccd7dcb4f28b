<#--
  Names of one sort: people, places or organizations; nothing when there are none.
  title: the heading; names: plain texts
-->
<#macro nameList title names>
<#if names?has_content>
<div class="names">
<h3>${title}</h3>
<ul>
<#list names as name>
<li><bdi>${isolated(name)}</bdi><#sep>${t("list.separator")}</#sep></li>
</#list>
</ul>
</div>
</#if>
</#macro>
