package org.dateline.extract.format;

import java.util.Locale;
import java.util.Set;
import org.dateline.extract.meta.PersonNames;

/** Who wrote a mail, by its sender's name and mailbox. Stateless. */
final class MailSender {
  /** Mailboxes of functions: those of RFC 2142 and those that outlets use. */
  private static final Set<String> ROLES =
      Set.of(
          "info",
          "marketing",
          "sales",
          "support",
          "abuse",
          "postmaster",
          "hostmaster",
          "webmaster",
          "news",
          "noreply",
          "newsletter",
          "newsletters",
          "newsdesk",
          "newsroom",
          "desk",
          "editor",
          "editors",
          "editorial",
          "press",
          "presse",
          "prensa",
          "stampa",
          "pressa",
          "redaktion",
          "redaction",
          "redaccion",
          "redazione",
          "redacao",
          "redactie",
          "redakcja",
          "redakce",
          "redakcia",
          "redakcija",
          "redaktsia",
          "office",
          "contact",
          "kontakt",
          "mail",
          "service",
          "admin",
          "team",
          "alerts",
          "digest",
          "subscriptions",
          "abo");

  private MailSender() {}

  /**
   * The name to look for people in.
   *
   * @param name as displayed; may be null
   * @param mailbox what stands before the {@code @}; may be null
   * @return null when the mailbox is that of a function and the name is none that people have
   */
  static String person(String name, String mailbox) {
    String person = givenNameFirst(name);
    boolean function = mailbox != null && isRole(mailbox);
    return function && (person == null || !PersonNames.isKnown(person)) ? null : person;
  }

  private static boolean isRole(String mailbox) {
    String bare = mailbox.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    return ROLES.contains(bare);
  }

  /** Address books write {@code Koch, Peter}. */
  private static String givenNameFirst(String name) {
    int comma = name == null ? -1 : name.indexOf(',');
    boolean inverted = comma > 0 && comma == name.lastIndexOf(',') && name.indexOf(' ') > comma;
    return inverted ? name.substring(comma + 1).strip() + " " + name.substring(0, comma) : name;
  }
}
