package org.dateline.entity.source;

import java.util.Locale;
import java.util.Map;

/** The exports that can be compiled. */
public enum SourceFormat {
  /** Dateline's own tab-separated form. */
  DATELINE,
  /** GeoNames: {@code allCountries.txt}, {@code cities15000.txt}. */
  GEONAMES,
  /** Wikidata's JSON dump, one item a line. */
  WIKIDATA_JSON,
  /** A table from Wikidata's query service with a header line. */
  WIKIDATA_TSV,
  /** JRC-Names {@code entities}. */
  JRC_NAMES,
  /** OpenSanctions: {@code entities.ftm.json} lines or {@code targets.simple.csv}. */
  OPENSANCTIONS;

  /** {@code wikidata-json} and the like. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @param countries ids of countries by ISO 3166-1 alpha-2 code in capitals
   */
  public SourceReader reader(Map<String, String> countries) {
    return switch (this) {
      case DATELINE -> new DatelineReader();
      case GEONAMES -> new GeoNamesReader(countries);
      case WIKIDATA_JSON -> new WikidataJsonReader();
      case WIKIDATA_TSV -> new WikidataTableReader();
      case JRC_NAMES -> new JrcNamesReader();
      case OPENSANCTIONS -> new OpenSanctionsReader(countries);
    };
  }
}
