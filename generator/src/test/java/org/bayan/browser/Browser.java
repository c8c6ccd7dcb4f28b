package org.bayan.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * This machine's Chromium, without a window, with an empty profile of its own, and with no way to
 * other hosts.
 */
final class Browser implements AutoCloseable {
  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-sync",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-dev-shm-usage",
          "--hide-scrollbars",
          "--no-proxy-server",
          "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

  /** Selenium warns that it knows no typed commands for the newest Chromium; none are used. */
  private static final Logger TYPED_COMMANDS = Logger.getLogger("org.openqa.selenium.devtools");

  private final ChromeDriver driver;
  private final Map<String, String> preferences = new HashMap<>();

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** A browser with text of the usual size. */
  static Browser open() {
    return withTextSize(16);
  }

  /**
   * @param px the size that the reader set for text
   */
  static Browser withTextSize(int px) {
    TYPED_COMMANDS.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(Tool.CHROMIUM.path().toFile());
    options.addArguments(ARGUMENTS);
    options.setExperimentalOption("prefs", Map.of("webkit.webprefs.default_font_size", px));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Tool.CHROMEDRIVER.path().toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens a page and waits for its fonts. */
  void open(String address) {
    driver.get(address);
    driver.executeAsyncScript("document.fonts.ready.then(() => arguments[0]())");
  }

  /** Gives pages a size in px; a window of its own accord cannot be as narrow as a telephone. */
  void size(int width, int height) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Sets what the reader prefers, such as ("prefers-color-scheme", "dark"). */
  void prefer(String feature, String value) {
    preferences.put(feature, value);
    List<Map<String, String>> features = new ArrayList<>();
    preferences.forEach((name, choice) -> features.add(Map.of("name", name, "value", choice)));
    command("Emulation.setEmulatedMedia", Map.of("features", features));
  }

  /** Sends a command of the Chrome DevTools Protocol. */
  Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  /** What a function with this body returns in the page. */
  Object run(String body, Object... arguments) {
    return driver.executeScript(body, arguments);
  }

  boolean test(String body, Object... arguments) {
    return (Boolean) run(body, arguments);
  }

  double number(String body, Object... arguments) {
    return ((Number) run(body, arguments)).doubleValue();
  }

  String text(String body, Object... arguments) {
    return (String) run(body, arguments);
  }

  List<String> texts(String body, Object... arguments) {
    return ((List<?>) run(body, arguments)).stream().map(String.class::cast).toList();
  }

  /**
   * What the console said since the last call: errors, warnings, breaches of the security policy.
   */
  List<String> takeConsole() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  /** The addresses that pages asked for since the last call. */
  Set<String> takeRequests() {
    Set<String> addresses = new TreeSet<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      Map<?, ?> event =
          (Map<?, ?>) new Json().<Map<?, ?>>toType(entry.getMessage(), Map.class).get("message");
      if ("Network.requestWillBeSent".equals(event.get("method"))) {
        Map<?, ?> request = (Map<?, ?>) ((Map<?, ?>) event.get("params")).get("request");
        addresses.add((String) request.get("url"));
      }
    }
    return addresses;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
