package org.bayan.frontmatter;

import java.util.Arrays;
import java.util.Locale;
import org.bayan.names.NameSort;

/**
 * The sections of {@code lexicon.yaml}: the importer's words, which its {@code official-words.yaml}
 * explains, and at the end the names of the register.
 */
public enum WordList {
  KINDS,
  KIND_ADJECTIVES,
  BEFORE_STATES,
  ISSUED_BY,
  JOINED_TO,
  SPEAKING_FOR,
  NUMBER_LABELS,
  LEAD_WORDS,
  VENUE_BEGINNINGS,
  NO_SUBJECTS,
  NOTICES,
  NOTICE_BEGINNINGS,
  OPENINGS,
  ISSUER_BEGINNINGS,
  NOT_ISSUERS,
  BARE_ISSUERS,
  STATES,
  OFFICE_BEGINNINGS,
  CENTRES,
  RANKS,
  RANK_NOUNS,
  SENTENCE_WORDS,
  LABEL_TITLE,
  LABEL_ISSUER,
  LABEL_OFFICE,
  LABEL_KIND,
  LABEL_DATE,
  LABEL_OTHER,
  DATELINE_WORDS,
  NEWS_AGENCIES,
  DATELINE_PLACES,
  HOME,
  BOILERPLATE_WORDS,
  BOILERPLATE_LINES,
  BOILERPLATE_BEGINNINGS,
  BOILERPLATE_PHRASES,
  FOOTER_LINES,
  FOOTER_BEGINNINGS,
  BOILERPLATE_CLASSES,
  TRANSLATION_NOTICES,
  ORIGINAL_LABELS,
  SOURCE_LABELS,
  END_MARKS,
  END_WORDS,
  MEETING_WORDS,
  NEXT_WORDS,
  NAME_JOINTS,
  NAMES_WITH_TEH,
  NAME_ENDS,
  NAMES_LIKE_VERBS,
  NATIONALITIES,
  NOT_PLACES,
  PEOPLE,
  PLACES,
  ORGANIZATIONS,
  ISSUERS,
  OFFICES;

  /** Its name in the file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The section that holds the names of a sort. */
  public static WordList of(NameSort sort) {
    return valueOf(sort.name());
  }

  /** Whether it holds names, of which more can be said than how they are spelt. */
  boolean isOfNames() {
    return Arrays.stream(NameSort.values()).anyMatch(sort -> of(sort) == this);
  }
}
