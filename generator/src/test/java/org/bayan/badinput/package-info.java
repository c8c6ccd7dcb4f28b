/**
 * Bad input and faults, fed to the real goals as real files. A test's name begins with the number
 * of what it is about:
 *
 * <ol>
 *   <li>front matter that is not well formed
 *   <li>fields that are missing, empty, doubled or unknown
 *   <li>dates in another form, and days that do not exist
 *   <li>a file's name and folder against its date
 *   <li>values that are not known, or hold what cannot be seen
 *   <li>meetings that are not there, or named twice
 *   <li>days in the wrong order, or years apart
 *   <li>two files for one address
 *   <li>names of files that cannot be addresses
 *   <li>paths that lead elsewhere
 *   <li>text that is code somewhere: HTML, XML, templates
 *   <li>raw HTML
 *   <li>links that are dangerous or lead nowhere
 *   <li>images
 *   <li>other line ends and Unicode forms, which change nothing
 *   <li>other encodings
 *   <li>characters that cannot be seen
 *   <li>what is too large, too long or too deep
 *   <li>YAML's traps
 *   <li>the language of templates in content
 *   <li>other files among the content
 *   <li>links of the file system, devices, what cannot be read
 *   <li>assets in the place of pages
 *   <li>drafts and embargoes
 *   <li>addresses that would be lost
 *   <li>mistakes in templates and wording
 *   <li>kills, full disks, two bakes at once
 *   <li>other languages, time zones, folders, orders of files
 *   <li>a memory that is damaged or foreign
 *   <li>archives with nothing or little in them
 * </ol>
 */
package org.bayan.badinput;
