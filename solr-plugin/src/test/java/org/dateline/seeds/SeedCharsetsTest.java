package org.dateline.seeds;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.extract.Charsets;
import org.junit.jupiter.api.Test;

/**
 * Articles in the legacy charsets of their languages are read right, though nothing declares them.
 */
class SeedCharsetsTest {
  private static final Map<String, List<String>> LEGACY =
      Map.of(
          "en", List.of("windows-1252"),
          "fr", List.of("windows-1252", "ISO-8859-15"),
          "de", List.of("windows-1252"),
          "es", List.of("windows-1252"),
          "pl", List.of("windows-1250", "ISO-8859-2"),
          "ru", List.of("windows-1251", "KOI8-R", "ISO-8859-5", "IBM866"),
          "uk", List.of("windows-1251", "KOI8-U", "ISO-8859-5"));

  @Test
  void undeclaredCharsets() throws IOException {
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (JsonNode article : SeedsGold.read()) {
      String text = article.get("title").asText() + "\n\n" + article.get("body").asText();
      for (String name : LEGACY.getOrDefault(article.get("language").asText(), List.of())) {
        Charset charset = Charset.forName(name);
        String plain = charset.newEncoder().canEncode(text) ? text : typewriter(text);
        if (!charset.newEncoder().canEncode(plain)) {
          continue;
        }
        tried++;
        Charsets.Decoded decoded = Charsets.decode(plain.getBytes(charset), null);
        if (!decoded.text().equals(plain)) {
          wrong.add(article.get("file").asText() + ": " + name + " as " + decoded.charset());
        }
      }
    }
    assertTrue(tried > 70, "texts: " + tried);
    assertTrue(wrong.isEmpty(), tried + " texts, wrong: " + wrong);
  }

  /** The signs that old charsets lack, as their users typed them. */
  private static String typewriter(String text) {
    return text.replaceAll("[„“”«»]", "\"")
        .replaceAll("[‘’]", "'")
        .replaceAll("[–—]", "-")
        .replace('№', 'N')
        .replace("œ", "oe");
  }
}
