package org.dateline.extract;

import java.util.List;

/** News texts for tests, our own wording. */
final class Texts {
  static final String TITLE = "River rises above the old bridge in Sarbulak";
  static final List<String> PARAGRAPHS =
      List.of(
          "SARBULAK, March 14 - The river rose four metres in one night and carried away the old"
              + " wooden bridge, the regional emergency office said on Monday.",
          "Three hundred and twenty people were taken to schools on higher ground. Nobody was hurt,"
              + " said the head of the office, Marat Ibrayev, who spoke to reporters by telephone.",
          "Forecasters expect the water to fall from Wednesday. Until then the only road to the"
              + " north stays closed, and bread is brought in by boat.");

  private Texts() {}
}
