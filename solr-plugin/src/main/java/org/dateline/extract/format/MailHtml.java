package org.dateline.extract.format;

import java.util.List;
import org.jsoup.nodes.Document;

/** The text that the sender of an HTML mail wrote. */
final class MailHtml {
  /** Marks that mail programs set around quoted messages and signatures. */
  private static final String QUOTED =
      "blockquote[type=cite], .gmail_quote, .gmail_signature, .moz-cite-prefix, .moz-signature,"
          + " .yahoo_quoted, .protonmail_quote, #divRplyFwdMsg, #divRplyFwdMsg ~ *,"
          + " #appendonsend ~ *, .moz-forward-container ~ blockquote, #Signature";

  private MailHtml() {}

  static List<String> paragraphs(Document mail) {
    Document whole = mail.clone();
    mail.select(QUOTED).remove();
    List<String> own = HtmlFragments.paragraphs(mail.body());
    if (own.isEmpty()) { // it only forwards
      own = HtmlFragments.paragraphs(whole.body());
    }
    return MailText.paragraphs(String.join("\n\n", own), false);
  }
}
