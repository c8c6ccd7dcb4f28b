<#--
  A release in a list: date, title, kind and issuer.
  card: a ReleaseCard
-->
<#import "when.ftl" as when>
<#macro releaseCard card>
<li class="entry">
<p class="entry-date"><@when.day card.date/></p>
<div class="entry-text">
<p class="entry-title"><a href="${head.root}${card.path}"><bdi>${isolated(card.title)}</bdi></a></p>
<p class="entry-facts"><#if card.withdrawn><strong class="withdrawn-mark">${t("release.withdrawn.mark")}</strong> </#if><span><bdi>${isolated(card.kind)}</bdi>${t("list.separator")} <bdi>${isolated(card.issuer)}</bdi></span></p>
</div>
</li>
</#macro>
