package org.dateline.benchmarks.translit;

/**
 * Spelling differences inside Cyrillic that are no error of a retrieval: the same name in another
 * language's letters (і/и, ё/е, э/е, ј/й, қ/к, љ/ль …), with or without signs, doubled or single
 * letters.
 */
final class CyrillicFold {
  private static final String FROM = "іїёєэјқғґұүўәөңһҳҷҹҗѓќӣӯѝѐљњ";
  private static final String TO = "ииееейкггуууаонххччжгкиуиелн";

  private CyrillicFold() {}

  static String fold(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      int at = FROM.indexOf(c);
      c = at < 0 ? c : TO.charAt(at);
      boolean sign = "ьъ'’ʼ".indexOf(c) >= 0;
      if (!sign && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
