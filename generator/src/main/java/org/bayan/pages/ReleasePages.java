package org.bayan.pages;

import com.ibm.icu.util.ULocale;
import java.net.URI;
import java.util.Locale;
import org.bayan.archive.Archive;
import org.bayan.archive.Attachment;
import org.bayan.archive.FileFacts;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.archive.SiteAddresses;
import org.bayan.archive.Source;

/** The models of the releases' pages. */
final class ReleasePages {
  private final Archive archive;
  private final CardFactory cards;

  ReleasePages(Archive archive, CardFactory cards) {
    this.archive = archive;
    this.cards = cards;
  }

  ReleaseView view(Release release) {
    return new ReleaseView(
        release.id(),
        release.path(),
        release.title(),
        cards.date(release.date()),
        release.kind(),
        release.issuer(),
        release.office(),
        release.notice(),
        release.meetings().stream().map(id -> cards.meeting(meeting(id))).toList(),
        release.mentions().stream().map(id -> cards.meeting(meeting(id))).toList(),
        release.people(),
        release.places(),
        release.organizations(),
        source(release.source(), cards),
        original(release.original()),
        release.attachments().stream().map(each -> attachment(release, each)).toList(),
        release.corrections().stream()
            .map(each -> new ReleaseView.NoteView(cards.date(each.date()), each.note()))
            .toList(),
        withdrawal(release.withdrawal()),
        cards.unpublished(release),
        cards.unpublished(release) == Unpublished.EMBARGO ? cards.moment(release.embargo()) : null,
        release.isTextRemoved(),
        release.body(),
        archive.earlier(release).map(cards::release).orElse(null),
        archive.later(release).map(cards::release).orElse(null),
        cards.releases(archive.related(release)));
  }

  /** An address with its host, as pages show it; null for none. */
  static ReleaseView.SourceView source(Source source, CardFactory cards) {
    if (source == null) {
      return null;
    }
    String host = URI.create(source.url()).getHost();
    return new ReleaseView.SourceView(source.url(), host, cards.date(source.retrieved()));
  }

  private Meeting meeting(String id) {
    return archive
        .meeting(id)
        .orElseThrow(() -> new IllegalArgumentException("no meeting has the id " + id));
  }

  private ReleaseView.NoteView withdrawal(Release.Withdrawal withdrawal) {
    return withdrawal == null
        ? null
        : new ReleaseView.NoteView(cards.date(withdrawal.date()), withdrawal.reason());
  }

  private ReleaseView.AttachmentView attachment(Release release, Attachment attachment) {
    FileFacts facts = attachment.facts();
    return new ReleaseView.AttachmentView(
        SiteAddresses.attached(release.id(), attachment.name()),
        attachment.title(),
        attachment.kind().name().toLowerCase(Locale.ROOT),
        attachment.lang(),
        attachment.lang() == null ? null : ULocale.getDisplayLanguage(attachment.lang(), "ar"),
        facts.type().name(),
        cards.size(facts.size()),
        facts.pages(),
        facts.sha256());
  }

  private static ReleaseView.OriginalView original(Release.Original original) {
    return original == null
        ? null
        : new ReleaseView.OriginalView(
            original.lang(),
            ULocale.getDisplayLanguage(original.lang(), "ar"),
            original.title(),
            original.url());
  }
}
