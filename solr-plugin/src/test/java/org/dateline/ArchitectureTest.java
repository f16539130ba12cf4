package org.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the arrows between the rooms. */
@AnalyzeClasses(packages = "org.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule ARROWS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("text")
          .definedBy("org.dateline.text..")
          .layer("extract")
          .definedBy("org.dateline.extract..")
          .layer("translit")
          .definedBy("org.dateline.translit..")
          .layer("entity")
          .definedBy("org.dateline.entity..")
          .layer("claim")
          .definedBy("org.dateline.claim..")
          .layer("lucene")
          .definedBy("org.dateline.lucene..")
          .layer("pipeline")
          .definedBy("org.dateline.pipeline..")
          .layer("solr")
          .definedBy("org.dateline.solr..")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("translit")
          .mayNotAccessAnyLayer()
          .whereLayer("extract")
          .mayOnlyAccessLayers("text")
          .whereLayer("claim")
          .mayOnlyAccessLayers("text")
          .whereLayer("entity")
          .mayOnlyAccessLayers("text", "translit")
          .whereLayer("lucene")
          .mayOnlyAccessLayers("translit")
          .whereLayer("pipeline")
          .mayOnlyAccessLayers("text", "translit", "lucene", "entity", "claim")
          .whereLayer("solr")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("org.dateline.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule TIKA_IS_HIDDEN =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dateline.extract..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.tika..");

  @ArchTest
  static final ArchRule CORE_KNOWS_NO_SOLR =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dateline.solr..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.solr..");

  @ArchTest
  static final ArchRule RULES_KNOW_NO_LUCENE =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.dateline.text..",
              "org.dateline.translit..",
              "org.dateline.claim..",
              "org.dateline.extract..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");
}
