<#--
  A release in a list: date, title, kind and issuer.
  card: a ReleaseCard; within: as in when.ftl, or day when headings have said the whole date
-->
<#import "when.ftl" as when>
<#import "unpublished.ftl" as draft>
<#macro releaseCard card within="nothing">
<li class="entry<#if within != "day"> dated</#if>">
<#if within != "day">
<p class="entry-date"><@when.day card.date within/></p>
</#if>
<div class="entry-text">
<p class="entry-title"><a href="${head.root}${card.path}"><bdi>${isolated(card.title)}</bdi></a><@badges card/></p>
<p class="entry-facts"><span><bdi>${isolated(card.kind)}</bdi>${t("list.separator")} <bdi>${isolated(card.issuer)}</bdi></span></p>
</div>
</li>
</#macro>

<#-- What sets a release apart from others: it was taken back, or is not published yet. -->
<#macro badges card><#if card.withdrawn> <strong class="badge">${t("release.withdrawn.mark")}</strong></#if><@draft.badge card/></#macro>
