/**
 * Markdown (CommonMark, with tables and footnotes) to the HTML of an official text: numbered,
 * linkable blocks, isolated Latin runs, no raw HTML. flexmark parses; the writer here knows each
 * node that may appear, so that nothing reaches a page by accident.
 */
@NullMarked
package org.bayan.markdown;

import org.jspecify.annotations.NullMarked;
