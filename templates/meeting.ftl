<#import "layouts/document.ftl" as layout>
<#import "components/facts.ftl" as facts>
<#import "components/meeting-card.ftl" as cards>
<#import "components/release-list.ftl" as releases>
<#import "components/neighbours.ftl" as beside>
<#import "components/follow-links.ftl" as follow>
<@layout.document feed="feeds/" + meeting.id>
<article class="meeting">
<header>
<#if meeting.card.level?? || meeting.card.small>
<p class="kicker"><@cards.who meeting.card/></p>
</#if>
<h1>${isolated(meeting.card.title)}</h1>
</header>
<div class="meeting-text">
<@facts.facts meeting/>
<#if meeting.body.html()?has_content>
<div class="prose">
${meeting.body.html()?no_esc}
</div>
</#if>
</div>

<#if meeting.about?size + meeting.mentioning?size gt 6 && meeting.about?has_content && meeting.mentioning?has_content>
<nav class="jumps" aria-label="${t("meeting.lists")}">
<ul>
<li><a href="#about">${t("meeting.about")} <span class="count">${n(meeting.about?size)}</span></a></li>
<li><a href="#mentioning">${t("meeting.mentioning")} <span class="count">${n(meeting.mentioning?size)}</span></a></li>
</ul>
</nav>
</#if>
<section aria-labelledby="about">
<h2 id="about"><span class="mark mark-about"></span>${t("meeting.about")}<#if meeting.about?has_content> <span class="count">${n(meeting.about?size)}</span></#if></h2>
<#if meeting.about?has_content>
<p class="note">${t("meeting.about.note")}</p>
<@releases.releaseList meeting.about/>
<#else>
<p class="empty">${t("meeting.about.empty")}<#if menus.all?seq_contains("contribute")> <a href="${head.root}pages/contribute.html">${t("meeting.about.invite")}</a></#if></p>
</#if>
</section>

<section aria-labelledby="mentioning">
<h2 id="mentioning"><span class="mark mark-mentioned"></span>${t("meeting.mentioning")}<#if meeting.mentioning?has_content> <span class="count">${n(meeting.mentioning?size)}</span></#if></h2>
<#if meeting.mentioning?has_content>
<p class="note">${t("meeting.mentioning.note")}</p>
</#if>
<@releases.releaseList cards=meeting.mentioning empty=t("meeting.mentioning.empty")/>
</section>
<@follow.followLinks feed="feeds/" + meeting.id calendar=meeting.calendar!""/>
</article>
<@beside.neighbours label=t("meeting.neighbours") earlierText=t("meeting.earlier") laterText=t("meeting.later") earlier=meeting.earlier later=meeting.later/>
</@layout.document>
