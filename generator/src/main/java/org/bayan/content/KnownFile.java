package org.bayan.content;

import java.util.List;
import org.bayan.problem.Problem;

/**
 * A sound file as it was read before.
 *
 * @param stamp the file's stamp then
 * @param digest the digest of its bytes
 * @param offset the index in its text at which the body begins
 * @param value the release, meeting or page, without its body
 * @param summary the body's summary; null if nobody asked for it
 */
record KnownFile(
    Stamp stamp, String digest, int offset, Object value, String summary, List<Problem> warnings) {}
