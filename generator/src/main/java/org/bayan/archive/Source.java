package org.bayan.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a text or a fact was read.
 *
 * @param url an absolute http or https address
 * @param retrieved the day on which it was read, or null if that is not known
 */
public record Source(String url, @Nullable LocalDate retrieved) {}
