package org.dateline.solr.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.util.NamedList;
import org.apache.solr.update.processor.UpdateRequestProcessorFactory;
import org.dateline.solr.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every parameter of every factory: default, set, wrong, misspelt. */
class BadConfigurationTest {
  private record Factory(
      String name, Consumer<NamedList<Object>> init, List<Parameter<?>> parameters) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Stream<Factory> factories() {
    return Stream.of(
        new Factory(
            "ArticleExtractionUpdateProcessorFactory",
            args -> init(new ArticleExtractionUpdateProcessorFactory(), args),
            ArticleExtractionParams.all()),
        new Factory(
            "EntityTaggingUpdateProcessorFactory",
            args -> init(new EntityTaggingUpdateProcessorFactory(), args),
            EntityTaggingParams.all()),
        new Factory(
            "ClaimTaggingUpdateProcessorFactory",
            args -> init(new ClaimTaggingUpdateProcessorFactory(), args),
            ClaimTaggingParams.all()));
  }

  private static void init(UpdateRequestProcessorFactory factory, NamedList<Object> args) {
    factory.init(args);
  }

  static Stream<Arguments> parameters() {
    return factories()
        .flatMap(factory -> factory.parameters().stream().map(one -> Arguments.of(factory, one)));
  }

  @ParameterizedTest
  @MethodSource("factories")
  void nothingGiven(Factory factory) {
    factory.init().accept(new NamedList<>());
    factory.init().accept(null);
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void defaultMayBeWrittenOut(Factory factory, Parameter<?> parameter) {
    if (!parameter.defaultText().isEmpty()) {
      factory.init().accept(args(parameter.name(), parameter.defaultText()));
    }
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void wrongValue(Factory factory, Parameter<?> parameter) {
    String wrong = parameter.range().contains("text") ? "" : "wrong";
    SolrException e =
        assertThrows(
            SolrException.class, () -> factory.init().accept(args(parameter.name(), wrong)));
    assertEquals(SolrException.ErrorCode.SERVER_ERROR.code, e.code());
    assertTrue(e.getMessage().startsWith(factory.name() + ": "), e.getMessage());
    assertTrue(
        e.getMessage().contains("'" + parameter.name() + "' is '" + wrong + "', allowed is"),
        e.getMessage());
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void numberOutOfRange(Factory factory, Parameter<?> parameter) {
    if (parameter.byDefault() instanceof Long) {
      assertThrows(SolrException.class, () -> factory.init().accept(args(parameter.name(), "-1")));
      assertThrows(
          SolrException.class,
          () -> factory.init().accept(args(parameter.name(), Long.toString(Long.MAX_VALUE))));
    }
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void misspelt(Factory factory, Parameter<?> parameter) {
    SolrException e =
        assertThrows(
            SolrException.class,
            () -> factory.init().accept(args(parameter.name() + "x", parameter.defaultText())));
    assertTrue(
        e.getMessage().contains("unknown parameter '" + parameter.name() + "x'"), e.getMessage());
    assertTrue(e.getMessage().contains(parameter.name()), "names what is allowed");
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void givenTwice(Factory factory, Parameter<?> parameter) {
    NamedList<Object> args = args(parameter.name(), parameter.defaultText());
    args.add(parameter.name(), parameter.defaultText());
    assertThrows(SolrException.class, () -> factory.init().accept(args));
  }

  @Test
  void truthIsNotGuessed() {
    SolrException e =
        assertThrows(
            SolrException.class,
            () -> init(new ClaimTaggingUpdateProcessorFactory(), args("children", "ture")));
    assertTrue(e.getMessage().contains("'children' is 'ture', allowed is true or false"));
  }

  @Test
  void fieldsMustBeKnown() {
    NamedList<Object> fields = new NamedList<>();
    fields.add("persons", "people_ss");
    NamedList<Object> args = new NamedList<>();
    args.add("fields", fields);
    SolrException e =
        assertThrows(
            SolrException.class, () -> init(new EntityTaggingUpdateProcessorFactory(), args));
    assertTrue(e.getMessage().contains("'persons', which is none of title, body"), e.getMessage());
  }

  private static NamedList<Object> args(String name, Object value) {
    NamedList<Object> args = new NamedList<>();
    args.add(name, value);
    return args;
  }
}
