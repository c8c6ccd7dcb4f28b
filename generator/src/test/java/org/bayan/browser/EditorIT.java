package org.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bayan.fixture.FixtureArchive;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The browser's editor, {@code admin/}, changes the line that was changed and no other. The folder
 * that a person would choose is one inside the browser.
 */
@Needs({Tool.CHROMIUM, Tool.CHROMEDRIVER})
class EditorIT {
  private static final Path ADMIN = Path.of("../admin").toAbsolutePath().normalize();
  private static final String FOLDER = "content/releases/2018/";
  private static final String NAME = "2018-07-12-nato-hq-ministers";

  /** Gives the browser's own folder to whoever asks for one of the disk. */
  private static final String PICKER =
      "window.showDirectoryPicker = () => navigator.storage.getDirectory();"
          + "FileSystemHandle.prototype.requestPermission = async () => 'granted';"
          + "FileSystemHandle.prototype.queryPermission = async () => 'granted';";

  private static final String WRITE =
      """
      const [path, text, done] = arguments;
      (async () => {
        let folder = await navigator.storage.getDirectory();
        await folder.getDirectoryHandle('.git', { create: true });
        const parts = path.split('/');
        for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
        const file = await (await folder.getFileHandle(parts.at(-1), { create: true })).createWritable();
        await file.write(text);
        await file.close();
      })().then(done);
      """;

  private static final String READ =
      """
      const [path, done] = arguments;
      (async () => {
        let folder = await navigator.storage.getDirectory();
        const parts = path.split('/');
        for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
        return (await (await folder.getFileHandle(parts.at(-1))).getFile()).text();
      })().then(done);
      """;

  @Test
  void changesTheLineThatWasChangedAndNoOther() throws IOException {
    assumeTrue(
        Files.isDirectory(ADMIN.resolve("node_modules/@sveltia/cms"))
            || Needs.Condition.isRequired(),
        "npm install --prefix admin");
    String before =
        Files.readString(FixtureArchive.content().resolve("releases/2018/" + NAME + ".md"))
            .replace("people: [", "people: [{ name: الياس, sort: الياس }, ");
    assertThat(before).contains("notice: للنشر الفوري\n", "{ name: الياس");

    String after = edited(before);

    assertThat(differences(before, after)).containsExactly("notice: للنشر غدا");
  }

  private static String edited(String text) throws IOException {
    try (TestServer server = new TestServer(ADMIN, "/");
        Browser browser = Browser.open()) {
      browser.size(1000, 540);
      browser.command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", PICKER));
      browser.driver().get(server.root());
      browser.driver().executeAsyncScript(WRITE, FOLDER + NAME + ".md", text);
      click(browser, "Work with Local Repository");
      await(browser, "return location.hash.startsWith('#/collections')");
      browser.run("location.hash = '#/collections/releases/entries/2018/' + arguments[0]", NAME);
      String input = "document.querySelector('[data-key-path=\"notice\"] input')";
      await(browser, "return !!" + input + " && !!" + input + ".value");
      browser.run(
          input
              + ".focus();"
              + input
              + ".select(); document.execCommand('insertText', false, 'للنشر غدا')");
      picture(browser);
      click(browser, "Save");
      await(browser, "return document.body.innerText.includes('Entry saved')");
      return (String) browser.driver().executeAsyncScript(READ, FOLDER + NAME + ".md");
    }
  }

  /** The picture of CONTRIBUTING, without signs whose font would come from another host. */
  private static void picture(Browser browser) throws IOException {
    browser.run(
        "document.head.insertAdjacentHTML('beforeend', '<style>.material-symbols-outlined { visibility: hidden }</style>')");
    Path folder = Files.createDirectories(Path.of("target/screenshots"));
    Files.write(folder.resolve("editor.png"), browser.driver().getScreenshotAs(OutputType.BYTES));
  }

  private static void click(Browser browser, String label) {
    await(
        browser,
        "const button = [...document.querySelectorAll('button, [role=button]')]"
            + ".find(each => each.innerText.trim() === '"
            + label
            + "' && !each.disabled && each.ariaDisabled !== 'true');"
            + "if (button) button.click(); return !!button");
  }

  private static void await(Browser browser, String test) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(40)).until(page -> browser.test(test));
  }

  private static List<String> differences(String before, String after) {
    List<String> lines = before.lines().toList();
    List<String> others = after.lines().toList();
    assertThat(others).hasSameSizeAs(lines);
    List<String> different = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).equals(others.get(i))) {
        different.add(others.get(i));
      }
    }
    return different;
  }
}
