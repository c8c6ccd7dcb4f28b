package org.bayan.bake;

import org.bayan.assets.Assets;
import org.bayan.content.Content;
import org.bayan.names.NameRegister;
import org.bayan.publish.Ledger;

/**
 * What a site is made from, as it was read.
 *
 * @param ledger the addresses that were published before
 * @param register what is written down of names
 */
record Sources(Content content, Assets assets, Ledger ledger, NameRegister register) {

  /** Nothing, before anything was read. */
  static final Sources NONE =
      new Sources(Content.none(), Assets.none(), Ledger.empty(), NameRegister.empty());
}
