/** The goals of the Maven plugin: they read parameters, run one thing and report. */
package org.bayan.maven;
