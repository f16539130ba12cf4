package org.dateline.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.dateline.lucene.NameAnalyzer;
import org.dateline.text.ArticleText;
import org.dateline.text.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists analysed at build time and those analysed at start are one and the same gazetteer. */
class PackedListsTest {
  private static final Analyzer ANALYZER = ShippedLists.ANALYZER;
  private static final Resources CONF =
      name -> Files.newInputStream(ShippedLists.CONF.resolve(name));

  @TempDir Path folder;

  private Resources packed(Resources resources) throws IOException {
    ListPacker.pack(resources, ShippedLists.files(), ANALYZER, folder);
    Path files = folder.resolve("org/dateline/entity");
    return name -> Files.newInputStream(files.resolve(name));
  }

  private static Gazetteer load(Resources resources, Resources packed) throws IOException {
    return Gazetteer.load(resources, ShippedLists.files(), ANALYZER, packed);
  }

  /** The configset with a line more at the end of one file. */
  private static Resources withLine(String file, String line) {
    return name -> {
      byte[] bytes = CONF.open(name).readAllBytes();
      byte[] more = name.equals(file) ? line.getBytes(StandardCharsets.UTF_8) : new byte[0];
      byte[] all = new byte[bytes.length + more.length];
      System.arraycopy(bytes, 0, all, 0, bytes.length);
      System.arraycopy(more, 0, all, bytes.length, more.length);
      return new ByteArrayInputStream(all);
    };
  }

  @Test
  void theBuildHasPackedTheListsOfTheConfigset() {
    assertTrue(ShippedLists.GAZETTEER.isPacked(), "run 'mvn compile': a list has changed since");
  }

  @Test
  void bothWaysGiveTheSameGazetteer() throws IOException {
    Gazetteer packed = load(CONF, packed(CONF));
    Gazetteer text = load(CONF, PackedHead.NONE);
    assertTrue(packed.isPacked());
    assertFalse(text.isPacked());

    NameIndex a = packed.layers().get(0);
    NameIndex b = text.layers().get(0);
    assertEquals(text.names(), packed.names());
    assertTable(b.dictionary, a.dictionary);
    assertTable(b.edges, a.edges);
    assertArrayEquals(b.root, a.root);
    assertArrayEquals(b.nodeNames, a.nodeNames);
    assertArrayEquals(b.nameEntity, a.nameEntity);
    assertArrayEquals(b.nameMeta, a.nameMeta);
    assertArrayEquals(b.postings, a.postings);
    assertEquals(b.entities.size(), a.entities.size());
    for (int i = 0; i < b.entities.size(); i++) {
      assertEquals(b.entities.decode(i), a.entities.decode(i));
    }
    assertEquals(b.ids.records(), a.ids.records());
    assertTrue(text.listedInstitutions().size() > 100);
    assertEquals(text.listedInstitutions(), packed.listedInstitutions());
    assertTable(
        text.lexicon().givenNames().tables().get(0), packed.lexicon().givenNames().tables().get(0));
    assertTable(
        text.lexicon().givenNames().tables().get(1), packed.lexicon().givenNames().tables().get(1));
  }

  private static void assertTable(LongIntTable wanted, LongIntTable found) {
    assertEquals(wanted.size, found.size);
    assertTrue(wanted.size > 1000);
    for (int i = 0; i < wanted.keys.length; i++) {
      if (wanted.keys[i] != 0) {
        assertEquals(wanted.values[i], found.get(wanted.keys[i], Integer.MIN_VALUE));
      }
    }
  }

  @Test
  void theSameBytesEachTime() throws IOException {
    Resources first = packed(CONF);
    byte[] names = first.open(PackedGazetteer.FILE).readAllBytes();
    byte[] given = first.open(GivenKeys.FILE).readAllBytes();
    ListPacker.pack(CONF, ShippedLists.files(), NameAnalyzer.create(), folder);
    assertArrayEquals(names, first.open(PackedGazetteer.FILE).readAllBytes());
    assertArrayEquals(given, first.open(GivenKeys.FILE).readAllBytes());
  }

  @Test
  void aChangedListIsTaken() throws IOException {
    Resources packed = packed(CONF);
    Resources more =
        withLine(
            "gazetteer/places.tsv",
            "dl:test-lake\tplace\tLake Qworbel\tQ232\tkind=lake\tQvorbel\n");
    Gazetteer gazetteer = load(more, packed);
    assertFalse(gazetteer.isPacked());
    List<Entity> found =
        new EntityTagger(gazetteer, ANALYZER)
            .tag(new ArticleText("", "They swam in Lake Qworbel.", "en", null));
    assertEquals("dl:test-lake", found.get(0).id());

    // Another order or a list less: other names come first.
    List<String> reversed = new ArrayList<>(ShippedLists.files());
    Collections.reverse(reversed);
    assertFalse(Gazetteer.load(CONF, reversed, ANALYZER, packed).isPacked());
    reversed.remove(0);
    assertFalse(Gazetteer.load(CONF, reversed, ANALYZER, packed).isPacked());
  }

  @Test
  void aChangedListOfGivenNamesIsTaken() throws IOException {
    Resources packed = packed(CONF);
    Gazetteer gazetteer =
        load(withLine("names/first_names.tsv", "\nmale\ten\tQworbelian\n"), packed);
    assertTrue(gazetteer.isPacked(), "the gazetteer itself has not changed");
    assertTrue(gazetteer.lexicon().givenNames().isNative("Qworbelian", "en"));
    Tokens tokens = new Tokens(false);
    tokens.read("Qworbelian", ANALYZER);
    assertTrue(gazetteer.lexicon().givenNames().classes(tokens, 0, false) != 0);
    assertTrue(load(CONF, packed).lexicon().givenNames().classes(tokens, 0, false) == 0);
  }

  /** Keys of other spelling rules match nothing, so they are not taken. */
  @Test
  void listsPackedWithOtherSpellingRulesAreNotTaken() throws IOException {
    Resources packed = packed(CONF);
    Analyzer plain = new TestAnalyzer();
    assertFalse(Gazetteer.load(CONF, ShippedLists.files(), plain, packed).isPacked());
  }
}
