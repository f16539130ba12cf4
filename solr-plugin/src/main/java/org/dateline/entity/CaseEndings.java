package org.dateline.entity;

import java.util.Arrays;
import java.util.Map;

/**
 * Takes the endings of a known case off the words of a name that no list has: {@code Массада
 * Булоса}, genitive, is Массад Булос. Russian, Ukrainian and Polish; source: school grammars.
 */
final class CaseEndings {
  /** Ending as written and in the nominative, of one gender and case. */
  private record Forms(String[][] given, String[][] family) {}

  /** Letters after which Russian and Ukrainian write ий and not ый. */
  private static final String SOFT = "кгхжшчщ";

  private static final String VOWELS = "аеёиоуыэюяєії";

  private static final int MIN_STEM = 2;

  private static final Map<String, Map<NameCases.Case, Forms[]>> FORMS =
      Map.of(
          "ru",
          Map.of(
              NameCases.Case.GENITIVE,
              new Forms[] {
                forms(
                    "а=,я=ь,ия=ий,ея=ей,ая=ай",
                    "ова=ов,ева=ев,ина=ин,ого=ый,его=ий,а=,я=ь,ая=ай,ея=ей"),
                forms(
                    "ы=а,и=я,ии=ия,ки=ка,ги=га,хи=ха,жи=жа,ши=ша,чи=ча",
                    "овой=ова,евой=ева,иной=ина,ской=ская,цкой=цкая,ы=а,и=я,ки=ка,ги=га")
              },
              NameCases.Case.DATIVE,
              new Forms[] {
                forms(
                    "у=,ю=ь,ию=ий,ею=ей,аю=ай",
                    "ову=ов,еву=ев,ину=ин,ому=ый,ему=ий,у=,ю=ь,аю=ай,ею=ей"),
                forms(
                    "е=а,ии=ия,у=а,ю=я",
                    "овой=ова,евой=ева,иной=ина,ской=ская,цкой=цкая,ову=ова,скую=ская,е=а,у=а")
              },
              NameCases.Case.INSTRUMENTAL,
              new Forms[] {
                forms(
                    "ом=,ем=ь,ием=ий,еем=ей,аем=ай",
                    "овым=ов,евым=ев,иным=ин,ским=ский,цким=цкий,ым=ый,им=ий,ом=,ем=ь,аем=ай"),
                forms(
                    "ой=а,ей=я,ией=ия", "овой=ова,евой=ева,иной=ина,ской=ская,цкой=цкая,ой=а,ей=я")
              }),
          "uk",
          Map.of(
              NameCases.Case.GENITIVE,
              new Forms[] {
                forms(
                    "а=,я=ь,ія=ій,ея=ей,ая=ай",
                    "ова=ов,єва=єв,іна=ін,ого=ий,ього=ій,а=,я=ь,ая=ай,ея=ей"),
                forms("и=а,і=я,ії=ія", "ової=ова,євої=єва,іної=іна,ської=ська,цької=цька,и=а,і=я")
              },
              NameCases.Case.DATIVE,
              new Forms[] {
                forms(
                    "ові=,еві=ь,єві=й,у=,ю=ь,ію=ій",
                    "ову=ов,єву=єв,ому=ий,ьому=ій,ові=,еві=ь,єві=й,у=,ю=ь,і=а"),
                forms(
                    "і=а,ії=ія,у=а,ю=я",
                    "овій=ова,євій=єва,ській=ська,цькій=цька,ову=ова,ську=ська,і=а,у=а")
              },
              NameCases.Case.INSTRUMENTAL,
              new Forms[] {
                forms(
                    "ом=,ем=ь,єм=й,ієм=ій",
                    "овим=ов,євим=єв,іним=ін,ським=ський,цьким=цький,им=ий,ом=,ем=ь,єм=й"),
                forms("ою=а,ею=я,єю=я", "овою=ова,євою=єва,ською=ська,цькою=цька,ою=а,ею=я,єю=я")
              }),
          "pl",
          Map.of(
              NameCases.Case.GENITIVE,
              new Forms[] {
                forms(
                    "a=,ka=ek,ca=ec,dra=der",
                    "skiego=ski,ckiego=cki,dzkiego=dzki,ego=y,ka=ek,cia=ć,sia=ś,nia=ń,a=,i=a,y=a"),
                forms("y=a,i=a,ii=ia", "skiej=ska,ckiej=cka,ej=a,owej=owa,y=a,i=a")
              },
              NameCases.Case.DATIVE,
              new Forms[] {
                forms("owi=,kowi=ek", "skiemu=ski,ckiemu=cki,emu=y,kowi=ek,ciowi=ć,owi="),
                forms("ie=a,ii=ia", "skiej=ska,ckiej=cka,ie=a")
              },
              NameCases.Case.INSTRUMENTAL,
              new Forms[] {
                forms("em=,iem=,kiem=ek", "skim=ski,ckim=cki,ym=y,kiem=ek,ciem=ć,em=,iem=,ą=a"),
                forms("ą=a", "ską=ska,cką=cka,ową=owa,ą=a")
              }));

  private CaseEndings() {}

  /**
   * @param words of the name: given name first, family name last
   * @return the nominative, or null when the words do not all stand in that case
   */
  static String nominative(String[] words, NameCases.Case given, String language) {
    Map<NameCases.Case, Forms[]> cases = FORMS.get(language);
    if (cases == null || !cases.containsKey(given) || words.length < 2) {
      return null;
    }
    for (Forms forms : cases.get(given)) {
      String name = join(words, forms);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** A name in a case that its family name alone tells: Усатого, Кравченкові; or UNKNOWN. */
  static NameCases.Case told(String given, String family, String language) {
    if (language == null) {
      return NameCases.Case.UNKNOWN;
    }
    String dative = language.equals("uk") ? "ові" : language.equals("pl") ? "owi" : "ому";
    if (family.endsWith(dative) || !language.equals("ru") && given.endsWith(dative)) {
      return NameCases.Case.DATIVE;
    }
    String genitive = language.equals("pl") ? "iego" : "ого";
    return family.endsWith(genitive) && FORMS.containsKey(language)
        ? NameCases.Case.GENITIVE
        : NameCases.Case.UNKNOWN;
  }

  private static String join(String[] words, Forms forms) {
    StringBuilder out = new StringBuilder();
    int declined = 0;
    for (int i = 0; i < words.length; i++) {
      boolean last = i + 1 == words.length;
      String base = base(words[i], last ? forms.family : forms.given);
      if (base == null) {
        if (!isFixed(words[i])) {
          return null;
        }
        base = words[i];
      } else {
        declined++;
      }
      out.append(i == 0 ? "" : " ").append(base);
    }
    return declined > 0 ? out.toString() : null;
  }

  private static String base(String word, String[][] endings) {
    for (String[] ending : endings) {
      int stem = word.length() - ending[0].length();
      if (word.endsWith(ending[0]) && stem >= MIN_STEM) {
        char before = word.charAt(stem - 1);
        String other = ending[1];
        if (other.equals("ый") && SOFT.indexOf(before) >= 0) {
          other = "ий";
        }
        if (other.equals("ь") && VOWELS.indexOf(before) >= 0) {
          other = "й";
        }
        if (other.isEmpty() && VOWELS.indexOf(before) >= 0) {
          continue;
        }
        return word.substring(0, stem) + other;
      }
    }
    return null;
  }

  /** A word that has no cases: Ренато, Гурами, and women's names on consonants. */
  private static boolean isFixed(String word) {
    return "оеиуюэіoeiu".indexOf(word.charAt(word.length() - 1)) >= 0 || word.endsWith(".");
  }

  /** Longest endings first. */
  private static Forms forms(String given, String family) {
    return new Forms(table(given), table(family));
  }

  private static String[][] table(String pairs) {
    return Arrays.stream(pairs.split(","))
        .map(pair -> pair.split("=", 2))
        .sorted((a, b) -> b[0].length() - a[0].length())
        .toArray(String[][]::new);
  }
}
