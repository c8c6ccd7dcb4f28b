<#-- The feeds of a page and its calendar. feed: without its ending, from the root, or empty; calendar: from the root, or empty -->
<#macro followLinks feed="" calendar="">
<#if (feed?has_content && site.offers.feeds) || (calendar?has_content && site.offers.calendar)>
<section class="formats" aria-labelledby="formats">
<h2 id="formats">${t("follow.here")}</h2>
<ul>
<#if feed?has_content && site.offers.feeds>
<li>${t("follow.feed")} <a href="${head.root}${feed}.xml">Atom</a>${t("list.separator")} <a href="${head.root}${feed}.json">JSON Feed</a></li>
</#if>
<#if calendar?has_content && site.offers.calendar>
<li><a href="${head.root}${calendar}">${t("follow.calendar.one")}</a></li>
</#if>
<li><a href="${head.root}follow.html">${t("follow.how")}</a></li>
</ul>
</section>
</#if>
</#macro>
