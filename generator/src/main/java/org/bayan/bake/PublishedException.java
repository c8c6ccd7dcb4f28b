package org.bayan.bake;

import java.io.IOException;

/** The disk failed once the site had been published. */
public final class PublishedException extends IOException {
  private static final long serialVersionUID = 1;

  PublishedException(String message, IOException cause) {
    super(message + ": " + cause.getMessage(), cause);
  }
}
