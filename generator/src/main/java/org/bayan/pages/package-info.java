/**
 * Which pages a site has, and what each of them shows: pure functions of the archive. Java sorts,
 * groups and words here; templates only choose markup.
 */
package org.bayan.pages;
