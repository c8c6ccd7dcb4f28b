<#import "layouts/document.ftl" as layout>
<#import "components/meeting-list.ftl" as list>
<@layout.document>
<h1>${t("coverage.title")}</h1>
<#if coverage.total == 0>
<p class="empty">${t("meetings.empty")}</p>
<#else>
<p class="lead">${t("coverage.lead", t("count.meetings", coverage.total))}</p>
<nav class="jumps" aria-label="${t("coverage.tally")}">
<ul>
<@jump name="none" cards=coverage.missing/>
<@jump name="mentioned" cards=coverage.mentioned/>
<@jump name="about" cards=coverage.about/>
</ul>
</nav>
<@group name="none" cards=coverage.missing/>
<@group name="mentioned" cards=coverage.mentioned/>
<@group name="about" cards=coverage.about/>
</#if>
<#if menus.all?seq_contains("contribute")>
<section class="invite" aria-labelledby="invite">
<h2 id="invite">${t("coverage.invite")}</h2>
<p>${t("coverage.invite.text")} <a href="${head.root}pages/contribute.html">${t("coverage.invite.link")}</a></p>
</section>
</#if>
</@layout.document>

<#-- A link to the meetings in one state of coverage, with their number. -->
<#macro jump name cards>
<li><a href="#${name}"><span class="mark mark-${name}"></span>${t("coverage.tally." + name, cards?size)}</a></li>
</#macro>

<#-- The meetings in one state of coverage; name: about, mentioned or none. -->
<#macro group name cards>
<section class="group" aria-labelledby="${name}">
<h2 id="${name}"><span class="mark mark-${name}"></span>${t("coverage." + name)} <span class="count">${n(cards?size)}</span></h2>
<#if cards?has_content>
<p class="note">${t("coverage." + name + ".text")}</p>
</#if>
<@list.meetingList cards=cards empty=t("coverage." + name + ".empty") marks=false/>
</section>
</#macro>
