/**
 * What stands above and below a text: title, kind, issuer, office, date, and the lines that close
 * it. Begin with {@code HeaderReader} and {@code ClosingReader}.
 */
package org.bayan.importing.header;
