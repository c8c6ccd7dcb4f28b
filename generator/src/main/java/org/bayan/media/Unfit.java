package org.bayan.media;

/** Why a file may not be published, and what to do. */
final class Unfit extends Exception {
  private static final long serialVersionUID = 1;

  private final String what;
  private final String fix;

  Unfit(String what, String fix) {
    super(what + "; " + fix);
    this.what = what;
    this.fix = fix;
  }

  String what() {
    return what;
  }

  String fix() {
    return fix;
  }
}
