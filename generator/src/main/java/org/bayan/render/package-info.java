/**
 * Freemarker, set up so that templates can do nothing but show their model: every value is escaped,
 * a mistake stops the bake with the template's line. It knows no JBake.
 */
package org.bayan.render;
