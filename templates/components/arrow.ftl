<#--
  An arrow in the page's direction of reading, right to left.
  to: earlier points right, to where the line began; later points left.
-->
<#macro arrow to>
<svg class="arrow" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="<#if to == "earlier">M2 8h12M9.5 3.5 14 8l-4.5 4.5<#else>M14 8H2M6.5 3.5 2 8l4.5 4.5</#if>" fill="none" stroke="currentColor" stroke-width="1.5"/></svg>
</#macro>
