/**
 * Thin adapters between JBake and Bayan: JBake's configuration, oven, content store and engines on
 * one side, {@link org.bayan.bake.Bake} on the other. Nothing else in Bayan knows JBake.
 */
package org.bayan.jbake;
