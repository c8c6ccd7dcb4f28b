<#--
  A release in a list: date, title, kind and issuer.
  card: a ReleaseCard
-->
<#import "when.ftl" as when>
<#import "unpublished.ftl" as draft>
<#macro releaseCard card>
<li class="entry">
<p class="entry-date"><@when.day card.date/></p>
<div class="entry-text">
<p class="entry-title"><a href="${head.root}${card.path}"><bdi>${isolated(card.title)}</bdi></a><#if card.withdrawn> <strong class="badge">${t("release.withdrawn.mark")}</strong></#if><@draft.badge card/></p>
<p class="entry-facts"><span><bdi>${isolated(card.kind)}</bdi>${t("list.separator")} <bdi>${isolated(card.issuer)}</bdi></span></p>
</div>
</li>
</#macro>
