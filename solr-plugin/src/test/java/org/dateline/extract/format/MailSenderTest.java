package org.dateline.extract.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class MailSenderTest {
  @Test
  void peopleAreSendersAlsoFromTheMailboxOfADesk() {
    assertEquals("Ann Lee", MailSender.person("Ann Lee", "ann.lee"));
    assertEquals("Ann Lee", MailSender.person("Lee, Ann", "ann"));
    assertEquals("Ann Lee", MailSender.person("Ann Lee", "desk"));
    assertEquals("Марина Лесова", MailSender.person("Марина Лесова", "redakcija"));
  }

  @Test
  void functionsAreNone() {
    assertNull(MailSender.person("Morning Briefing", "newsletter"));
    assertNull(MailSender.person("Desk", "desk"));
    assertNull(MailSender.person(null, "desk"));
    assertNull(MailSender.person(null, null));
  }
}
