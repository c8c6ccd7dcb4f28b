package org.bayan.jbake;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bayan.archive.Archive;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.archive.SiteAddresses;
import org.bayan.archive.TextPage;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's face of an archive, for rendering tools: documents of the types {@code release}, {@code
 * meeting} and {@code page}, in memory, with no database. A release counts as a post. The store
 * cannot be written to: it has no database. Safe for use by many threads once an archive is shown.
 */
final class ArchiveStore extends ContentStore {
  private static final String RELEASE = "release";
  private static final String MEETING = "meeting";
  private static final String PAGE = "page";

  private volatile List<DocumentModel> documents = List.of();

  ArchiveStore() {
    super("memory", "bayan");
  }

  /** Shows what is published, newest first. */
  void show(Archive archive) {
    documents =
        Stream.of(
                archive.releases().stream().map(ArchiveStore::document),
                archive.meetings().stream().map(ArchiveStore::document),
                archive.pages().stream().map(ArchiveStore::document))
            .flatMap(stream -> stream)
            .toList();
  }

  private static DocumentModel document(Release release) {
    DocumentModel document =
        document(RELEASE, release.path(), release.title(), release.body().html());
    document.setDate(date(release.date()));
    document.setTags(release.organizations().toArray(String[]::new));
    return document;
  }

  private static DocumentModel document(Meeting meeting) {
    DocumentModel document =
        document(MEETING, meeting.path(), meeting.title(), meeting.body().html());
    document.setDate(date(meeting.start().first()));
    return document;
  }

  private static DocumentModel document(TextPage page) {
    return document(PAGE, page.path(), page.title(), page.body().html());
  }

  private static DocumentModel document(String type, String path, String title, String body) {
    DocumentModel document = new DocumentModel();
    document.setType(type);
    document.setUri(path);
    document.setSourceUri(path);
    document.setTitle(title);
    document.setBody(body);
    document.setStatus("published");
    document.setRootPath(SiteAddresses.root(path));
    return document;
  }

  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private DocumentList<DocumentModel> find(Predicate<DocumentModel> wanted) {
    DocumentList<DocumentModel> found = new DocumentList<>();
    documents.stream().filter(wanted).forEach(found::add);
    return found;
  }

  private DocumentList<DocumentModel> page(DocumentList<DocumentModel> all) {
    DocumentList<DocumentModel> page = new DocumentList<>();
    long limit = getLimit() < 0 ? all.size() : getLimit();
    all.stream().skip(Math.max(0, getStart())).limit(limit).forEach(page::add);
    return page;
  }

  private static boolean tagged(DocumentModel document, String tag) {
    return document.getTags() != null && Arrays.asList(document.getTags()).contains(tag);
  }

  @Override
  public long getDocumentCount(String type) {
    return getAllContent(type).size();
  }

  @Override
  public long getPublishedCount(String type) {
    return getAllContent(type).size();
  }

  @Override
  public DocumentList<DocumentModel> getDocumentByUri(String uri) {
    return find(document -> uri.equals(document.getUri()));
  }

  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    return getDocumentByUri(uri);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts() {
    return getAllContent(RELEASE);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
    return getAllContent(RELEASE, applyPaging);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
    return find(document -> document.getType().equals(RELEASE) && tagged(document, tag));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
    return find(document -> tagged(document, tag));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPages() {
    return getAllContent(PAGE);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedContent(String type) {
    return getAllContent(type);
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String type) {
    String wanted = type.equals("post") ? RELEASE : type;
    return find(document -> document.getType().equals(wanted));
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String type, boolean applyPaging) {
    return applyPaging ? page(getAllContent(type)) : getAllContent(type);
  }

  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    return new DocumentList<>();
  }

  @Override
  public Set<String> getTags() {
    Set<String> tags = new TreeSet<>(Comparator.naturalOrder());
    documents.stream()
        .filter(each -> each.getTags() != null)
        .forEach(each -> tags.addAll(List.of(each.getTags())));
    return tags;
  }

  @Override
  public Set<String> getAllTags() {
    return getTags();
  }
}
