package org.dateline.extract;

import java.util.List;
import java.util.Map;

/**
 * The news text of one document with its metadata. Unknown values are null or empty.
 *
 * @param title headline
 * @param body paragraphs parted by {@code \n\n}, in reading order, without furniture
 * @param authors people who wrote it, never the site or "Staff"
 * @param published ISO 8601 date or instant ({@code 2022-01-06}, {@code 2022-01-06T10:15:00Z})
 * @param modified ISO 8601, as above
 * @param language BCP 47 primary subtag detected from the body
 * @param contentType media type of the bytes the article was read from
 * @param description teaser or standfirst given by the page's metadata
 * @param siteName name of the outlet
 * @param url canonical address as stated by the document; never fetched
 * @param image address of the lead picture as stated; never fetched
 * @param section newspaper section
 * @param tags the publisher's own keywords
 * @param agency news agency credited in the dateline or byline
 * @param dateline place and date line that opens the text, e.g. {@code ALMATY, Jan 6 (Reuters)}
 * @param fingerprint hex hash of the body that stays close for near duplicates
 * @param provenance for each field that was found, where it came from ({@code title -> h1})
 */
public record Article(
    String title,
    String body,
    List<String> authors,
    String published,
    String modified,
    String language,
    String contentType,
    String description,
    String siteName,
    String url,
    String image,
    String section,
    List<String> tags,
    String agency,
    String dateline,
    String fingerprint,
    Map<String, String> provenance) {
  public Article {
    body = body == null ? "" : body;
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    provenance = Map.copyOf(provenance);
  }
}
