/**
 * The people, places, organizations and meetings that a text names. Begin with {@code KnownNames};
 * what nobody knows yet is guessed by {@code PersonFinder}.
 */
package org.bayan.importing.names;
