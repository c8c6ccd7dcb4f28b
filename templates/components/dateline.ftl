<#--
  Who issued a release and when: the first thing under its title.
  release: a ReleaseView
-->
<#macro dateline release>
<dl class="dateline">
<div><dt>${t("release.issuer")}</dt><dd class="issuer"><bdi>${isolated(release.issuer)}</bdi><#if release.office??>${t("list.separator")} <bdi>${isolated(release.office)}</bdi></#if></dd></div>
<div><dt>${t("release.date")}</dt><dd><time datetime="${release.date.iso}">${t("date.full", release.date.weekday, release.date.official)}</time><#if release.date.hijri??>${t("list.separator")} <bdi class="whole">${release.date.hijri}</bdi></#if> <span class="iso"><span dir="ltr">${release.date.iso}</span></span></dd></div>
<#if release.meetings?has_content>
<div class="about"><dt>${t("release.about", release.meetings?size)}</dt><dd><#list release.meetings as meeting><a href="${head.root}${meeting.path}"><bdi>${isolated(meeting.title)}</bdi></a><#sep>${t("list.separator")} </#sep></#list></dd></div>
</#if>
</dl>
</#macro>
