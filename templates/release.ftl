<#import "layouts/document.ftl" as layout>
<#import "components/dateline.ftl" as line>
<#import "components/meeting-card.ftl" as meetings>
<#import "components/when.ftl" as when>
<#import "components/release-notices.ftl" as notices>
<#import "components/unpublished.ftl" as draft>
<#import "components/attachments.ftl" as files>
<#import "components/names.ftl" as names>
<#import "components/provenance.ftl" as origin>
<#import "components/citation.ftl" as citation>
<#import "components/neighbours.ftl" as beside>
<#import "components/release-list.ftl" as releases>
<@layout.document type="article">
<article class="release">
<header class="release-head">
<@draft.banner release/>
<p class="kicker"><bdi>${isolated(release.kind)}</bdi><#if release.notice??>${t("list.separator")} <bdi>${isolated(release.notice)}</bdi></#if></p>
<h1>${isolated(release.title)}</h1>
<@line.dateline release/>
<@notices.notices release/>
</header>

<#if release.textRemoved>
<p class="empty">${t("release.removed")}</p>
<#elseif release.body.html()?has_content>
<div class="prose numbered">
${release.body.html()?no_esc}
</div>
</#if>

<#if release.meetings?has_content>
<section class="subject" aria-labelledby="subject">
<h2 id="subject">${t("release.meeting", release.meetings?size)}</h2>
<#list release.meetings as meeting>
<p class="entry-title"><a href="${head.root}${meeting.path}"><bdi>${isolated(meeting.title)}</bdi></a></p>
<p class="entry-facts"><span><@when.days meeting/></span></p>
<@meetings.meetingFacts card=meeting marks=false/>
</#list>
</section>
</#if>

<div class="apparatus">
<@files.attachments release.attachments/>
<#if release.mentions?has_content>
<section aria-labelledby="mentions">
<h2 id="mentions">${t("release.mentions")}</h2>
<ul class="mentions">
<#list release.mentions as card>
<li><a href="${head.root}${card.path}"><bdi>${isolated(card.title)}</bdi></a> <span class="when"><@when.days card/></span></li>
</#list>
</ul>
</section>
</#if>

<#if release.people?has_content || release.places?has_content || release.organizations?has_content>
<section aria-labelledby="names">
<h2 id="names">${t("release.names")}</h2>
<@names.nameList t("release.people") release.people/>
<@names.nameList t("release.places") release.places/>
<@names.nameList t("release.organizations") release.organizations/>
</section>
</#if>

<@origin.provenance source=release.source original=release.original/>

<@citation.citation release/>
</div>
</article>

<#if release.related?has_content>
<section class="related" aria-labelledby="related">
<h2 id="related">${t("release.related")}</h2>
<@releases.releaseList release.related/>
</section>
</#if>

<@beside.neighbours label=t("release.neighbours") earlierText=t("release.earlier") laterText=t("release.later") earlier=release.earlier later=release.later/>
<#if !release.earlier?? && !release.later??>
<p class="empty">${t("release.alone")}</p>
<#elseif !release.earlier??>
<p class="empty">${t("release.first")}</p>
<#elseif !release.later??>
<p class="empty">${t("release.last")}</p>
</#if>
</@layout.document>
