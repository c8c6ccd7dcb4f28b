<#--
  The files that belong to a release.
  files: AttachmentViews
-->
<#macro attachments files>
<#if files?has_content>
<section class="attachments" aria-labelledby="attachments">
<h2 id="attachments">${t("release.attachments")}</h2>
<ul>
<#list files as file>
<li>
<p class="entry-title"><a href="${head.root}${file.path}"<#if file.lang??> hreflang="${file.lang}"</#if>><bdi>${isolated(file.title)}</bdi></a></p>
<p class="entry-facts"><span>${t("attachment." + file.kind)}</span><#if file.language??> <span>${file.language}</span></#if> <span dir="ltr">${file.type}</span><#if file.pages gt 0> <span>${t("attachment.pages", file.pages)}</span></#if> <span>${file.size}</span></p>
<details class="hash"><summary>${t("attachment.hash")}</summary><p>${t("attachment.hash.text")} <code dir="ltr">${file.sha256}</code></p></details>
</li>
</#list>
</ul>
</section>
</#if>
</#macro>
