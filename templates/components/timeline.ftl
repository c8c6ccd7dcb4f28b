<#--
  The meetings in time, drawn with percentages of the width, so text keeps its size at any width.
  line: a MeetingsView.Timeline
-->
<#import "coverage-marks.ftl" as diamonds>
<#macro timeline line>
<figure class="timeline">
<svg role="img" aria-labelledby="timeline-title timeline-text" width="100%" height="${(line.height + 40)?c}">
<title id="timeline-title">${t("meetings.timeline")}</title>
<desc id="timeline-text">${t("meetings.timeline.text", n(line.first), n(line.last), n(line.busiest.year), t("count.meetings", line.busiest.count))}</desc>
<line class="axis" x1="0" x2="100%" y1="${line.height?c}" y2="${line.height?c}"/>
<#list line.columns as column>
<@yearColumn column line/>
</#list>
</svg>
<figcaption><@diamonds.legend/></figcaption>
</figure>
</#macro>

<#-- A year: its line and name, and a diamond for each meeting or one bar for all with their number. -->
<#macro yearColumn column line>
<svg x="${column.centre}%" y="0" width="1" height="100%" overflow="visible">
<path class="tick" d="M0 <#if column.marks?has_content>${column.marks?last.y?c}V${(line.height + 6)?c}<#else>${line.height?c}v6</#if>"/>
<#list column.marks as mark>
<path class="mark-${mark.coverage}" d="M0 ${(mark.y - line.radius)?c}l${line.radius?c} ${line.radius?c}-${line.radius?c} ${line.radius?c}-${line.radius?c}-${line.radius?c}z"/>
<#if mark.coverage == "mentioned"><path class="mark-about" d="M0 ${(mark.y - line.radius)?c}l${line.radius?c} ${line.radius?c}-${line.radius?c} ${line.radius?c}z"/></#if>
<#if line.named><text class="place" x="-${(line.radius + 6)?c}" y="${(mark.y + 4)?c}">${mark.place}</text></#if>
</#list>
<#list column.bars as bar>
<rect class="mark-${bar.coverage}" x="-8" width="16" y="${bar.y?c}" height="${bar.height?c}"/>
</#list>
<#if column.bars?has_content><text x="0" y="${(column.bars?last.y - 8)?c}" text-anchor="middle">${n(column.count)}</text></#if>
<text class="year-name<#if !column.label> minor</#if>" x="0" y="${(line.height + 28)?c}" text-anchor="middle">${n(column.year)}</text>
</svg>
</#macro>
