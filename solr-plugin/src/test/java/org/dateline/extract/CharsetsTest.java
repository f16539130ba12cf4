package org.dateline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {
  private static final String RUSSIAN =
      "Мост закрыли на две недели, сообщили в управлении. По словам начальника, это было нужно для ремонта.";
  private static final String GERMAN =
      "Die Brücke bleibt für zwei Wochen gesperrt, sagte die Bürgermeisterin. Über die Gründe wollte sie nichts sagen.";
  private static final String POLISH =
      "Most będzie zamknięty przez dwa tygodnie, powiedział burmistrz. Kierowcy muszą jechać objazdem, który jest dłuższy.";

  @ParameterizedTest
  @CsvSource({
    "windows-1251, ru", "KOI8-R, ru", "ISO-8859-5, ru", "IBM866, ru",
    "windows-1252, de", "ISO-8859-1, de", "windows-1250, pl", "ISO-8859-2, pl",
    "UTF-16LE, ru", "UTF-16BE, de", "UTF-8, pl"
  })
  void readsWithoutDeclaration(String charset, String language) {
    String text = sample(language);
    assertEquals(text, Charsets.decode(text.getBytes(Charset.forName(charset)), null).text());
  }

  @ParameterizedTest
  @CsvSource({
    // declared, real: the declaration is wrong
    "windows-1251, KOI8-R, ru", "UTF-8, windows-1251, ru", "ISO-8859-1, UTF-8, ru",
    "UTF-8, windows-1252, de", "ISO-8859-1, windows-1250, pl", "KOI8-R, UTF-8, de",
    // right, and Latin-1 is read as browsers do
    "windows-1251, windows-1251, ru", "ISO-8859-1, windows-1252, de"
  })
  void survivesDeclarations(String declared, String real, String language) {
    String page =
        "<html><head><meta charset=\""
            + declared
            + "\"></head><p>"
            + sample(language)
            + "</p></html>";
    byte[] bytes = page.getBytes(Charset.forName(real));
    assertEquals(page, Charsets.decode(bytes, null).text());
    assertEquals(page, Charsets.decode(bytes, "text/html; charset=" + declared).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GB18030 | 市长星期一表示，这座桥将关闭两个星期。因为需要维修，所有汽车都不能通过，警方说。",
        "Big5 | 市長星期一表示，這座橋將關閉兩個星期。因為需要維修，所有汽車都不能通過，警方說。",
        "EUC-JP | 市長は月曜日、橋が二週間閉鎖されると述べた。修理のため、すべての車は通れない。",
        "Shift_JIS | 市長は月曜日、橋が二週間閉鎖されると述べた。修理のため、すべての車は通れない。",
        "EUC-KR | 시장은 월요일에 다리가 2주 동안 폐쇄될 것이라고 말했다. 수리를 위해 모든 차량은 지나갈 수 없다.",
        "ISO-2022-JP | 市長は月曜日、橋が二週間閉鎖されると述べた。修理のため、すべての車は通れない。"
      })
  void readsEastAsian(String charset, String text) {
    assertEquals(text, Charsets.decode(text.getBytes(Charset.forName(charset)), null).text());
  }

  @Test
  void byteOrderMarks() {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      Charsets.Decoded decoded =
          Charsets.decode(("\uFEFF" + POLISH).getBytes(charset), "windows-1251");
      assertEquals(POLISH, decoded.text());
      assertEquals("bom", decoded.source());
    }
  }

  @Test
  void mixedUtf8KeepsBoth() {
    byte[] utf8 = (RUSSIAN + " – ").getBytes(StandardCharsets.UTF_8);
    byte[] latin = "Zürich".getBytes(StandardCharsets.ISO_8859_1);
    byte[] both = Arrays.copyOf(utf8, utf8.length + latin.length);
    System.arraycopy(latin, 0, both, utf8.length, latin.length);
    assertEquals(RUSSIAN + " – Zürich", Charsets.decode(both, null).text());
  }

  @Test
  void cutInTheMiddleOfACharacter() {
    byte[] bytes = RUSSIAN.getBytes(StandardCharsets.UTF_8);
    String text = Charsets.decode(Arrays.copyOf(bytes, 41), null).text();
    assertTrue(text.startsWith(RUSSIAN.substring(0, 20)), text);
  }

  @Test
  void nonsenseIsRead() {
    assertEquals("", Charsets.decode(new byte[0], null).text());
    Charsets.decode(new byte[] {(byte) 0x80, 0, (byte) 0xFF, (byte) 0xC0}, "charset=no-such; x");
    Charsets.decode(new byte[] {'a', 'b'}, "text/html; charset=\"\"");
  }

  private static String sample(String language) {
    return switch (language) {
      case "ru" -> RUSSIAN;
      case "de" -> GERMAN;
      default -> POLISH;
    };
  }
}
