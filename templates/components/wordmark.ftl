<#--
  The site's name as a link home. The name in brand.name is drawn: letters in ink, dots in the second
  ink; any other name is written. The drawing is Noto Naskh Arabic Bold with square-cut dots.
-->
<#macro wordmark>
<a class="wordmark" href="${head.root}index.html"<#if head.section == "home"> aria-current="page"</#if>><@name/></a>
</#macro>

<#-- The name alone. -->
<#macro name><#if site.name == t("brand.name")><@drawing/><#else>${site.name}</#if></#macro>

<#macro drawing>
<svg role="img" aria-label="${site.name}" width="65" height="45" viewBox="6 -69 137 95"><path fill="currentColor" d="M25.1 25.2q-8.9 0-13.6-5.2q-4.7-5.3-4.7-15.3q0-1.7 .3-3.8q.2-2.2 .8-4.9q.6-2.7 1.4-5.8l4.4 1.1q-1.4 4.7-1.4 8q0 7.1 3.2 10.6q3.2 3.5 9.9 3.5q5.3 0 9.5-.9q4.1-.9 7.7-2.8q3.6-2 7.1-5.2q-3.4-6.6-5.9-11.5q-2.6-4.8-2.6-6.8q0-4.2 2.5-7.4q2.4-3.3 7.6-5.8q.3 2 .8 4.6q.4 2.7 .9 5.4q.4 2.7 .7 4.7q.6 3.6 1.1 6.9q.4 3.4 .4 6.1q0 6.7-4 12.4q-4 5.7-10.9 8.9q-3.4 1.6-7.2 2.4q-3.9 .8-8 .8zM90.1-.9q-6 0-9.6-2q-3.7-2-5.5-5.3q-1.7-3.4-2.2-7.7q-.2-1.9-.7-6.3q-.5-4.5-1.1-10.2q-.5-5.7-1.1-11.5q-.6-5.8-1.1-10.5q-.5-4.7-.8-7q2.9-1.9 5.9-3.6q2.9-1.6 6-3q.3 7.5 .5 14.9q.1 7.5 .3 15q.2 7.5 .6 15l.4 7.8q1.8 1.5 3.8 2.1q2 .5 4.8 .5q.6 0 .6 .8l0 10.2q0 .8-.8 .8zM89.2-.9q-.8 0-.8-.8l0-10.2q0-.8 .8-.8q6.5 0 9.8-2.4q1.3-.9 2.3-2.8q1-1.9 2.3-4.4q1.6-3.2 2.8-3.9q1.2-.8 2.8-.8q2.3 0 4 1.4q-1.1 2.5-2.2 5.1q-1.2 2.6-2.3 5.2q2.4 1.3 5.1 1.9q2.6 .7 5.5 .7q.8 0 .8 .8l0 10.2q0 .8-.8 .8q-7.6 0-14.5-6.9q-.6 1-1.1 1.8q-.6 .8-1.1 1.5q-1.3 1.5-4.8 2.5q-3.5 1.1-8.6 1.1zM118.4-.9q-.8 0-.8-.8l0-10.2q0-.8 .8-.8q5 0 10-.9q5-.8 7.8-2q-1-2.3-2.5-5.2q-1.6-2.8-2.5-4.4q-1-1.9-1.7-3.5q-.7-1.5-.7-2.8q0-2.5 2.7-5.4q2.7-2.9 6.4-4.8q.7 3.1 1.6 7.1q.8 3.9 1.5 8q.6 3.1 .8 5.1q.3 2 .3 3q0 2.3-1.1 5.6q-1.2 3.4-2.8 6.5q-9.1 5.5-19.8 5.5z"/><path class="dots" fill="#8c1c2e" d="M130 8l7 7-7 7-7-7zM109.5 8l7 7-7 7-7-7zM94.5 8l7 7-7 7-7-7zM27 -20l7 7-7 7-7-7z"/></svg>
</#macro>

<#-- The letter ba with its dot; a data: address costs no request. -->
<#macro icon>
<link rel="icon" type="image/svg+xml" href="data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2032%2032'%3E%3Crect%20width='32'%20height='32'%20rx='5'%20fill='%23fdfcfb'/%3E%3Cpath%20d='M5%208c0%208%204%2010%2011%2010s11-2%2011-10'%20fill='none'%20stroke='%231d1b1a'%20stroke-width='4'/%3E%3Cpath%20d='M16%2021l4.5%204.5-4.5%204.5-4.5-4.5z'%20fill='%238c1c2e'/%3E%3C/svg%3E">
</#macro>
