package org.dateline.entity;

import java.util.Map;

/**
 * Puts a place that no list has from the locative or genitive into the nominative: {@code w
 * Dorohusku} is Dorohusk. Only endings that leave little doubt; any other name stays as written.
 */
final class PlaceForms {
  /** Ending as written and in the nominative, longest first. Source: school grammars. */
  private static final Map<String, String[][]> ENDINGS =
      Map.of(
          "pl",
          new String[][] {
            {"icach", "ice"},
            {"cach", "ce"},
            {"anach", "any"},
            {"dzku", "dzko"},
            {"sku", "sk"},
            {"cku", "ck"},
            {"owie", "ów"},
            {"inie", "in"},
            {"awie", "awa"},
            {"ewie", "ew"},
            {"nicy", "nica"},
            {"wicy", "wica"},
            {"arze", "ara"},
            {"orze", "ora"},
            {"burgu", "burg"},
            {"gradzie", "grad"},
            {"owej", "owa"},
            {"skiej", "ska"},
            {"niu", "ń"},
            {"nej", "na"}
          },
          "ru",
          new String[][] {
            {"ском", "ск"},
            {"ске", "ск"},
            {"ска", "ск"},
            {"цке", "цк"},
            {"цка", "цк"},
            {"граде", "град"},
            {"града", "град"},
            {"бурге", "бург"},
            {"бурга", "бург"},
            {"баде", "бад"},
            {"бада", "бад"},
            {"поле", "поль"},
            {"али", "аль"},
            {"ани", "ань"},
            {"вке", "вка"},
            {"нном", "нный"},
            {"зном", "зный"},
            {"ове", "ов"}
          },
          "uk",
          new String[][] {
            {"ську", "ськ"},
            {"ська", "ськ"},
            {"цьку", "цьк"},
            {"цька", "цьк"},
            {"граді", "град"},
            {"граду", "град"},
            {"полі", "поль"},
            {"івці", "івка"},
            {"вці", "вка"},
            {"иці", "иця"},
            {"цях", "ці"},
            {"нах", "ни"},
            {"ному", "не"},
            {"ову", "ове"}
          });

  private static final int MIN_STEM = 2;

  private PlaceForms() {}

  /**
   * @param name one word, as after a preposition
   * @return its nominative, or the name itself when none is plain
   */
  static String nominative(String name, String language) {
    String[][] endings = language == null ? null : ENDINGS.get(language);
    if (endings == null || name.indexOf(' ') >= 0 || name.indexOf('-') >= 0) {
      return name;
    }
    for (String[] ending : endings) {
      if (name.endsWith(ending[0]) && name.length() - ending[0].length() >= MIN_STEM) {
        return name.substring(0, name.length() - ending[0].length()) + ending[1];
      }
    }
    return name;
  }
}
