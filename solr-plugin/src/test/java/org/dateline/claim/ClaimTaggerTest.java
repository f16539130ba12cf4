package org.dateline.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dateline.text.ArticleText;
import org.dateline.text.Part;
import org.junit.jupiter.api.Test;

/** Slots, errors, robustness and time of the tagger with the shipped lexicons. */
class ClaimTaggerTest {
  private static final ClaimTagger TAGGER = Lexicons.tagger();

  private static List<Claim> tag(String language, String title, String body) {
    return TAGGER.tag(new ArticleText(title, body, language, LocalDate.of(2024, 5, 15))).claims();
  }

  @Test
  void slotsOfOneSentence() {
    Claim claim =
        tag("en", "", "At least 14 miners were killed in Zonguldak on Tuesday, officials said.")
            .get(0);
    assertEquals("killed", claim.kind());
    assertEquals("Zonguldak", claim.place());
    assertEquals("officials", claim.attribution());
    assertEquals("2024-05-14", claim.asOf());
    assertEquals("14", claim.number().text());
    assertEquals(9, claim.number().start());
    assertEquals(Part.BODY, claim.in());
  }

  @Test
  void chainOfSources() {
    Claim claim =
        tag("en", "", "Police chief Rosa Lind told the daily Echo that 30 people were hurt.")
            .get(0);
    assertTrue(claim.attribution().startsWith("Police chief Rosa Lind; via "), claim.attribution());
  }

  @Test
  void sourceAfterSemicolonSpeaksOnlyForItsOwnPart() {
    List<Claim> claims =
        tag("en", "", "The plan named 1,500 workers; 1,380 workers have left, the company said.");
    assertEquals(2, claims.size());
    assertNull(claims.get(0).attribution());
    assertEquals("the company", claims.get(1).attribution());
  }

  @Test
  void adverbAfterAppositionHidesNoSubject() {
    Claim claim =
        tag("pl", "", "Ubezpieczyciel, Alfa, wstępnie szacuje straty na 8 milionów złotych.")
            .get(0);
    assertTrue(claim.attribution().startsWith("Ubezpieczyciel"), claim.attribution());
  }

  @Test
  void clauseFinalVerbFindsItsSubjectAcrossNumberWords() {
    Claim claim =
        tag("kk", "", "Австралия екі миллион доллар көлемінде көмек жіберетінін мәлімдеді.").get(0);
    assertEquals("Австралия", claim.attribution());
  }

  @Test
  void sourceWithoutANameIsFiledInItsBaseForm() {
    assertEquals(
        "полиция", tag("ru", "", "По данным полиции, погибли 12 человек.").get(0).attribution());
    assertEquals(
        "следствие",
        tag("ru", "", "По данным следствия, погибли 12 человек.").get(0).attribution());
    assertEquals(
        "министра Ивана Лесова",
        tag("ru", "", "По словам министра Ивана Лесова, погибли 12 человек.").get(0).attribution());
  }

  @Test
  void doubtInTheNextSentence() {
    Claim claim =
        tag(
                "en",
                "",
                "Rebels said 40 soldiers were killed. The figure could not be independently verified.")
            .get(0);
    assertEquals("unverified", claim.hedge());
  }

  @Test
  void actorOfActiveAndPassive() {
    assertEquals("Gunmen", tag("en", "", "Gunmen killed 12 teachers.").get(0).actor());
    assertEquals("gunmen", tag("en", "", "Twelve teachers were killed by gunmen.").get(0).actor());
  }

  @Test
  void elidedSubject() {
    List<Claim> claims = tag("en", "", "Six police officers were injured and two killed.");
    assertEquals("security_forces", claims.get(1).subjectClass());
  }

  @Test
  void placeOfTheHeadline() {
    Claim claim = tag("ru", "Наводнение в Казахстане", "Погибли 12 человек.").get(0);
    assertEquals("Казахстан", claim.place());
    assertNull(claim.placeSpan());
  }

  @Test
  void quoted() {
    assertTrue(tag("en", "", "He said “12 people were killed”.").get(0).quoted());
  }

  @Test
  void ownKindWithoutCode() {
    ClaimTagger tagger =
        ClaimTagger.load(
            name -> {
              if (name.equals("own.tsv")) {
                return stream(
                    "setting\tcounts.jabbed\tpeople\nkind\tjabbed\tjabbed | were jabbed\n");
              }
              if (name.equals(ClaimTagger.INDEX)) {
                return stream("en\tclaims/claims_any.tsv claims/claims_en.tsv own.tsv\n");
              }
              return Files.newInputStream(Lexicons.CONF.resolve(name));
            });
    assertEquals(
        "jabbed",
        tagger
            .tag(new ArticleText("", "About 300 people were jabbed.", "en", null))
            .claims()
            .get(0)
            .kind());
  }

  @Test
  void errorsNameFileAndLine() {
    for (String bad :
        new String[] {
          "knid\tkilled\tdied\n", "kind\tkilled\n", "number\tmany\tmany\n", "kind\tx\t | \n"
        }) {
      IllegalArgumentException e =
          assertThrows(
              IllegalArgumentException.class,
              () ->
                  ClaimTagger.load(
                      name ->
                          name.equals(ClaimTagger.INDEX)
                              ? stream("en\tbad.tsv\n")
                              : stream("# one\n" + bad)));
      assertTrue(e.getMessage().contains("bad.tsv:2"), e.getMessage());
    }
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Offsets point at the numeral and nothing throws, whatever the words are. */
  @Test
  void randomTexts() {
    String[] words = {
      "12",
      "three",
      "million",
      "killed",
      "people",
      "$",
      "%",
      "said",
      "“",
      "”",
      "(",
      ")",
      "-",
      ",",
      ".",
      "more",
      "than",
      "between",
      "and",
      "to",
      "from",
      "in",
      "Paris",
      "half",
      "a",
      "third",
      "двадцать",
      "до",
      "үш",
      "½",
      "٣٤",
      "1.234,5",
      "2024-01-02",
      "\n",
      "𝟙𝟚",
      "ago",
      "May",
      "5,000",
      "dozens",
      "of"
    };
    String[] languages = {"en", "fr", "de", "es", "ru", "uk", "pl", "kk", "xx", null};
    Random random = new Random(42);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(words[random.nextInt(words.length)]);
        if (random.nextInt(5) > 0) {
          text.append(' ');
        }
      }
      String body = text.toString();
      ArticleText article =
          new ArticleText("", body, languages[round % languages.length], LocalDate.of(2024, 1, 1));
      ClaimAnalysis analysis = TAGGER.tag(article);
      for (Quantity q : analysis.quantities()) {
        assertEquals(q.text(), body.substring(q.start(), q.end()), body);
      }
      for (Claim claim : analysis.claims()) {
        assertTrue(body.startsWith(claim.sentence(), claim.sentenceStart()), body);
      }
    }
  }

  /** Processor time, so that a busy machine does not fail it. */
  @Test
  void linearTime() {
    long started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (String unit : new String[] {"7", "\"", "(", "12 killed ", "one ", "$", "said ", "1,"}) {
      TAGGER.tag(new ArticleText("", unit.repeat(1_000_000 / unit.length()), "en", null));
    }
    double seconds =
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started) / 1e9;
    assertTrue(seconds < 8, "8 lines of 1 MB took " + seconds + " s");
  }

  @Test
  void speakerByTheFrameOfDirectSpeech() {
    // No list holds the verbs "grumbles" and "ächzte": the frame tells who speaks.
    assertEquals(
        "Greta Holm",
        tag(
                "en",
                "",
                "\"They took 40 sacks from my barn and left the door open\", grumbles miller Greta"
                    + " Holm.")
            .get(0)
            .attribution());
    assertEquals(
        "Karl Ruhmann",
        tag("de", "", "„Wir haben in einer Woche 300 Schafe verloren“, ächzte Karl Ruhmann.")
            .get(0)
            .attribution());
  }

  @Test
  void topicWordsTellWhatMoneyIsAbout() {
    assertEquals("policy", money("The council promised a grant of 3 million euros for the pier."));
    assertEquals("price", money("A loaf now costs 4 euros in the port."));
    assertEquals("organisation", money("The brewery had a turnover of 3 million euros."));
    assertEquals("property", money("The damage came to 3 million euros."));
  }

  private static String money(String sentence) {
    return tag("en", "", sentence).get(0).subjectClass();
  }

  @Test
  void unitTellsWhatAMeasureIsAbout() {
    assertEquals("territory", money("The fire went through 400 hectares."));
    assertEquals("property", money("Officers took away 3 tonnes."));
  }

  @Test
  void measureTakesNoPlaceFromTheLead() {
    List<Claim> claims =
        tag("en", "", "Two miners were killed in Zonguldak.\nA loaf now costs 4 euros.");
    assertEquals("Zonguldak", claims.get(0).place());
    assertNull(claims.get(1).place());
  }
}
