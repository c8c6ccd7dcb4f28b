package org.bayan.importing.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sections of a lexicon; {@code official-words.yaml} says what each is for. */
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
  ISSUERS;

  /** Its name in the file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The section that has this name. */
  public static Optional<WordList> of(String key) {
    return Arrays.stream(values()).filter(section -> section.key().equals(key)).findFirst();
  }
}
