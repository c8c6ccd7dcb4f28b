/**
 * What the build says of its tests at its end. {@link org.bayan.report.SkippedTests} runs from its
 * source file.
 */
package org.bayan.report;
