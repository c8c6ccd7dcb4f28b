package org.bayan.bake;

import org.bayan.assets.Assets;
import org.bayan.content.Content;
import org.bayan.publish.Ledger;

/**
 * What a site is made from, as it was read.
 *
 * @param ledger the addresses that were published before
 */
record Sources(Content content, Assets assets, Ledger ledger) {

  /** Nothing, before anything was read. */
  static final Sources NONE = new Sources(Content.none(), Assets.none(), Ledger.empty());
}
