/**
 * A whole bake: files, read, check, archive, pages, render, verify, publish, in this order. It
 * knows no JBake; the way to render a page is handed to it.
 */
package org.bayan.bake;
