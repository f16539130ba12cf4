package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.extract.meta.PersonNames;
import org.jsoup.nodes.Element;

/** Names that link to the page of a person, as bylines do: {@code /author/ann-lee}. Stateless. */
final class ProfileLinks {
  private static final List<String> FOLDERS =
      List.of(
          "/author",
          "/autor",
          "/auteur",
          "/profile",
          "/people/",
          "/staff/",
          "/journalist",
          "/contributor",
          "/reporter",
          "/byline",
          "/avtor",
          "/redaktion/");

  private ProfileLinks() {}

  /** The link or its relation says that it leads to a person. */
  static boolean isOne(Element link) {
    if (link.attr("rel").contains("author")) {
      return true;
    }
    String address = link.attr("href").toLowerCase(Locale.ROOT);
    return FOLDERS.stream().anyMatch(address::contains);
  }

  /** The full names that links inside {@code element} show, in order. */
  static List<String> names(Element element, String site) {
    List<String> names = new ArrayList<>();
    for (Element link : element.getElementsByTag("a")) {
      if (isOne(link)) {
        for (String name : PersonNames.of(Titles.text(link), site)) {
          if (name.indexOf(' ') > 0 && !names.contains(name)) {
            names.add(name);
          }
        }
      }
    }
    return names;
  }
}
