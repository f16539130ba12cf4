package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.dateline.solr.update.FieldNames;
import org.dateline.solr.update.NewsField;
import org.dateline.solr.update.Profile;
import org.junit.jupiter.api.Test;

/** The checks on answers of the shape that Solr gives. */
class DoctorTest {
  private static final String OURS = "org.dateline.solr.update.";

  private static JsonNode json(String text) throws Exception {
    return new ObjectMapper().readTree(text.replace('\'', '"'));
  }

  private static List<String> errors(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.level() == Finding.Level.ERROR)
        .map(finding -> finding.text() + " -> " + finding.remedy())
        .toList();
  }

  @Test
  void chainThatTags() throws Exception {
    ChainCheck check =
        new ChainCheck(
            json(
                "{'updateRequestProcessorChain':[{'name':'news','default':'true','':["
                    + "{'class':'"
                    + OURS
                    + "EntityTaggingUpdateProcessorFactory'},"
                    + "{'class':'"
                    + OURS
                    + "ClaimTaggingUpdateProcessorFactory','children':true},"
                    + "{'class':'solr.DistributedUpdateProcessorFactory'},"
                    + "{'class':'solr.RunUpdateProcessorFactory'}]}],"
                    + "'indexConfig':{'lockType':'native'}}"));
    assertEquals(List.of(), errors(check.findings(null)));
    assertEquals("person", check.fields(null).get(NewsField.PERSON));
    assertTrue(check.children());
  }

  @Test
  void defaultChainThatSkipsUs() throws Exception {
    ChainCheck check =
        new ChainCheck(
            json(
                "{'updateRequestProcessorChain':[{'name':'portal','default':'true','':["
                    + "{'class':'solr.RunUpdateProcessorFactory'}]}],"
                    + "'updateProcessor':{'entities':{'class':'x'}}}"));
    List<String> errors = errors(check.findings(null));
    assertEquals(2, errors.size());
    assertTrue(
        errors.get(0).contains("the default chain 'portal' skips EntityTagging"), errors.get(0));
    assertTrue(errors.get(0).contains("<updateProcessor name=\"entities\""), errors.get(0));
    assertTrue(
        errors
            .get(0)
            .endsWith(
                "processor=\"entities,claims\" on <updateRequestProcessorChain name=\"portal\">"),
        errors.get(0));
  }

  /** Solr has a chain of its own when a configset names none: then one is to be written. */
  @Test
  void noChainAtAll() throws Exception {
    List<String> errors = errors(new ChainCheck(json("{}")).findings(Profile.DRUPAL));
    assertEquals(2, errors.size());
    assertTrue(errors.get(0).contains("<str name=\"profile\">drupal</str>"), errors.get(0));
    assertTrue(
        errors
            .get(1)
            .contains(
                "<updateRequestProcessorChain name=\"tagged\" default=\"true\""
                    + " processor=\"entities,claims\">"),
        errors.get(1));
  }

  @Test
  void processorsNamedOnTheHandler() throws Exception {
    ChainCheck check =
        new ChainCheck(
            json(
                "{'requestHandler':{'/update':{'invariants':{'processor':'entities,claims'}}},"
                    + "'updateProcessor':{"
                    + "'entities':{'class':'"
                    + OURS
                    + "EntityTaggingUpdateProcessorFactory','profile':'drupal','fields':{'place':'sm_where'}},"
                    + "'claims':{'class':'"
                    + OURS
                    + "ClaimTaggingUpdateProcessorFactory'}}}"));
    assertEquals(List.of(), errors(check.findings(null)));
    assertEquals("sm_person", check.fields(null).get(NewsField.PERSON));
    assertEquals("sm_where", check.fields(null).get(NewsField.PLACE));
    assertFalse(check.children());
  }

  @Test
  void behindDistributionAndWithoutLock() throws Exception {
    ChainCheck check =
        new ChainCheck(
            json(
                "{'updateRequestProcessorChain':{'name':'c','default':true,'':["
                    + "{'class':'solr.DistributedUpdateProcessorFactory'},"
                    + "{'class':'"
                    + OURS
                    + "EntityTaggingUpdateProcessorFactory'},"
                    + "{'class':'"
                    + OURS
                    + "ClaimTaggingUpdateProcessorFactory'}]},"
                    + "'indexConfig':{'lockType':'none'}}"));
    List<String> errors = errors(check.findings(null));
    assertEquals(3, errors.size(), errors.toString());
    assertTrue(errors.get(0).contains("every replica would do its work again"));
    assertTrue(errors.get(2).contains("lockType is 'none'"));
  }

  @Test
  void fieldsThatWouldBeLost() throws Exception {
    FieldCheck check = new FieldCheck(FieldNames.of(Profile.TYPO3), false);
    List<String> fields = new ArrayList<>();
    for (String name : check.wanted()) {
      String base = name.equals("person_stringM") ? "*" : "*_x";
      boolean ignored = base.equals("*");
      fields.add(
          "{'name':'"
              + name
              + "','dynamicBase':'"
              + base
              + "','indexed':"
              + !ignored
              + ",'stored':"
              + !ignored
              + ",'docValues':"
              + !name.equals("place_stringM")
              + ",'multiValued':"
              + !name.equals("organisation_stringM")
              + ",'tokenized':false}");
    }
    List<Finding> findings = check.findings(json("[" + String.join(",", fields) + "]"));
    List<String> errors = errors(findings);
    assertEquals(2, errors.size(), errors.toString());
    assertTrue(errors.get(0).contains("'person_stringM' is caught by '*' and ignored"));
    assertTrue(errors.get(1).contains("'organisation_stringM' takes one value"));
    assertTrue(
        findings.stream().anyMatch(f -> f.text().contains("'place_stringM' has no docValues")));
  }

  @Test
  void unknownFieldsAreNamed() throws Exception {
    FieldCheck check = new FieldCheck(FieldNames.of(Profile.NEWS), true);
    List<String> errors = errors(check.findings(json("[]")));
    assertEquals(check.wanted().size(), errors.size());
    assertTrue(errors.toString().contains("<field name=\"person\" type=\"string\""));
  }

  @Test
  void versions() throws Exception {
    List<Finding> findings = new ArrayList<>();
    for (String version :
        List.of(
            "8.11.2 17.0.2",
            "9.10.1 11.0.2",
            "9.10.1 17.0.2",
            "11.0.0 25",
            "9.5.0 17.0.2",
            "9.8.1 17.0.2",
            "10.0.0 25")) {
      String[] parts = version.split(" ");
      findings.add(
          NodeCheck.versions(
              "n",
              json(
                  "{'lucene':{'solr-spec-version':'"
                      + parts[0]
                      + "'},'jvm':{'version':'"
                      + parts[1]
                      + "'}}")));
    }
    assertEquals(
        List.of(
            Finding.Level.ERROR,
            Finding.Level.ERROR,
            Finding.Level.OK,
            Finding.Level.ERROR,
            Finding.Level.ERROR,
            Finding.Level.WARNING,
            Finding.Level.OK),
        findings.stream().map(Finding::level).toList(),
        findings.toString());
  }

  @Test
  void unreachableServerIsOneLine() {
    Run run = Run.dateline("doctor", "--url", "http://127.0.0.1:1/solr/news");
    assertEquals(1, run.status());
    assertTrue(run.err().contains("cannot read http://127.0.0.1:1/solr/news"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }
}
