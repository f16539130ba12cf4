package org.dateline.claim;

import java.time.LocalDate;
import java.util.List;
import org.dateline.text.ArticleText;

/** The claims of a text as the shipped lexicons have them, for tests. */
final class Tagged {
  /** A Wednesday: when all texts were published. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  private static final ClaimTagger TAGGER = Lexicons.tagger();

  private Tagged() {}

  static List<Claim> claims(String language, String body) {
    return TAGGER.tag(new ArticleText("", body, language, PUBLISHED)).claims();
  }
}
