<#--
  The meetings in time, drawn with percentages of the width, so text keeps its size at any width.
  line: a MeetingsView.Timeline
-->
<#macro timeline line>
<figure class="timeline">
<svg role="img" aria-labelledby="timeline-title timeline-text" width="100%" height="${(line.height + 32)?c}">
<title id="timeline-title">${t("meetings.timeline")}</title>
<desc id="timeline-text">${t("meetings.timeline.text", line.first, line.last, line.busiest.year, t("count.meetings", line.busiest.count))}</desc>
<line class="axis" x1="0" x2="100%" y1="${line.height?c}" y2="${line.height?c}"/>
<#list line.columns as column>
<@yearColumn column line.height/>
</#list>
</svg>
<figcaption><span class="mark mark-about">${t("meetings.timeline.covered")}</span> <span class="mark mark-mentioned">${t("meetings.timeline.mentioned")}</span> <span class="mark mark-none">${t("meetings.timeline.bare")}</span></figcaption>
</figure>
</#macro>

<#-- A year: its tick and name, and a diamond for each meeting or one bar for all. -->
<#macro yearColumn column height>
<svg x="${column.centre}%" y="0" width="1" height="100%" overflow="visible">
<path class="tick" d="M0 ${height?c}v6"/>
<#list column.marks as mark>
<path class="<#if mark.coverage == "about">covered<#else>bare</#if>" d="M0 ${(mark.y - 6)?c}l6 6-6 6-6-6z"/>
<#if mark.coverage == "mentioned"><path class="covered" d="M0 ${(mark.y - 6)?c}l6 6-6 6z"/></#if>
</#list>
<#if column.bar gt 0><rect class="bar" x="-4" width="8" y="${(height - column.bar)?c}" height="${column.bar?c}"/></#if>
<#if column.label><text x="0" y="${(height + 24)?c}" text-anchor="middle">${column.year}</text></#if>
</svg>
</#macro>
