package org.bayan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoversTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "~$visit.docx",
        "Thumbs.db",
        "desktop.ini",
        ".DS_Store",
        "._visit.md",
        "#visit.md#",
        ".#visit.md",
        "visit.md~",
        "4913",
        "visit.tmp",
        ".visit.md.swp",
        "visit.md___jb_tmp___",
        "visit.md___jb_old___"
      })
  void ignoresWhatEditorsAndSystemsLeave(String name) {
    assertThat(Leftovers.is(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"css/.site.css.swp", "~$pages/a.ftl", ".git/a", "components/4913"})
  void seesThemInAnyPartOfAPath(String path) {
    assertThat(Leftovers.areIn(Path.of(path))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {".well-known/security.txt", ".nojekyll", "css/site.css"})
  void letsPassWhatServersAskFor(String path) {
    assertThat(Leftovers.areIn(Path.of(path))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2019-03-05-visit.md", "visit.md.bak", "visit.docx", "#visit.md", "49130", "tmp"})
  void keepsWhatSomebodyMayHaveWritten(String name) {
    assertThat(Leftovers.is(name)).isFalse();
  }
}
