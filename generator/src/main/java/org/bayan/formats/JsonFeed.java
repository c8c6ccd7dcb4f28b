package org.bayan.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.archive.Archive;
import org.bayan.pages.FeedView;
import org.bayan.pages.Feeds;

/** Each feed of the site as JSON Feed 1.1, beside its Atom file. */
final class JsonFeed implements Format {
  @Override
  public List<FormatFile> files(Archive archive, FormatSettings settings) {
    return settings.feeds().all().stream()
        .map(feed -> FormatFile.of(feed.json(), () -> text(feed, settings)))
        .toList();
  }

  private static String text(Feeds.Feed feed, FormatSettings settings) {
    FeedView view = feed.view().get();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", "https://jsonfeed.org/version/1.1");
    json.put("title", view.title());
    json.put("home_page_url", view.page());
    json.put("feed_url", settings.site().url() + feed.json());
    json.put("language", "ar");
    json.put("authors", authors(settings.site().name()));
    json.put("items", view.entries().stream().map(JsonFeed::item).toList());
    return Json.of(json);
  }

  private static Map<String, Object> item(FeedView.Entry entry) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", entry.id());
    item.put("url", entry.url());
    item.put("title", entry.title());
    item.put("date_published", entry.published());
    item.put("date_modified", entry.updated());
    item.put("authors", authors(entry.issuer()));
    item.put("tags", List.of(entry.kind()));
    if (entry.html() == null) {
      item.put("content_text", entry.summary());
    } else {
      item.put("content_html", entry.html());
    }
    return item;
  }

  private static List<Map<String, String>> authors(String name) {
    return List.of(Map.of("name", name));
  }
}
