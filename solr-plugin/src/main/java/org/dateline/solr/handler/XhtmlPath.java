package org.dateline.solr.handler;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of XPath that Solr Cell takes: {@code /} and {@code //} steps with element names or
 * {@code *}, ending in an element, {@code text()}, {@code node()}, {@code descendant::node()} or an
 * attribute. Namespace prefixes are ignored. Immutable; a document is followed with states of 64
 * bits, so that neither long paths nor deep documents cost more than one step per element.
 */
final class XhtmlPath {
  /** One bit of a state for each step, one for the path's end, one for what lies below it. */
  private static final int MAX_STEPS = 50;

  private static final long BELOW = 1L << 62;

  private enum Selected {
    ELEMENT,
    TEXT,
    NODE,
    DESCENDANTS,
    ATTRIBUTE
  }

  /**
   * One step.
   *
   * @param name element, or {@code *}
   * @param anywhere whether any number of elements may lie between it and the step before
   */
  private record Step(String name, boolean anywhere) {
    boolean takes(String element) {
      return name.equals("*") || name.equals(element);
    }
  }

  private final List<Step> steps = new ArrayList<>();
  private Selected selected = Selected.ELEMENT;
  private boolean deep;
  private String attribute = "";

  private XhtmlPath() {}

  /**
   * @throws IllegalArgumentException when the expression is not of this kind
   */
  static XhtmlPath parse(String expression) {
    XhtmlPath path = new XhtmlPath();
    String rest = expression.strip();
    while (!rest.isEmpty()) {
      boolean anywhere = rest.startsWith("//");
      if (!rest.startsWith("/")) {
        throw notUnderstood(expression);
      }
      rest = rest.substring(anywhere ? 2 : 1);
      int end = rest.indexOf('/');
      String step = end < 0 ? rest : rest.substring(0, end);
      rest = end < 0 ? "" : rest.substring(end);
      if (rest.isEmpty() && path.isLast(step)) {
        path.deep |= anywhere;
        return path;
      }
      if (path.steps.size() == MAX_STEPS) {
        throw new IllegalArgumentException("more than " + MAX_STEPS + " steps in " + expression);
      }
      path.steps.add(new Step(name(step, expression), anywhere));
    }
    return path;
  }

  private boolean isLast(String step) {
    switch (step) {
      case "text()" -> selected = Selected.TEXT;
      case "node()" -> selected = Selected.NODE;
      case "descendant::node()" -> {
        selected = Selected.DESCENDANTS;
        deep = true;
      }
      default -> {
        if (!step.startsWith("@")) {
          return false;
        }
        selected = Selected.ATTRIBUTE;
        attribute = step.substring(1);
      }
    }
    return true;
  }

  private static String name(String step, String expression) {
    String name = step.substring(step.indexOf(':') + 1);
    for (char c : name.toCharArray()) {
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != '.' && c != '*') {
        throw notUnderstood(expression);
      }
    }
    if (name.isEmpty()) {
      throw notUnderstood(expression);
    }
    return name;
  }

  private static IllegalArgumentException notUnderstood(String expression) {
    return new IllegalArgumentException(
        "xpath '"
            + expression
            + "' is not understood; allowed are /a/b, //a, *, text(), node(), descendant::node(), @a");
  }

  /** State outside the root element. */
  long start() {
    return 1;
  }

  /** State within an element, from the state around it. */
  long enter(long around, String element) {
    long state = around & BELOW;
    if (ends(around) && deep) {
      state |= BELOW;
    }
    for (int i = 0; i < steps.size(); i++) {
      if ((around & 1L << i) != 0) {
        Step step = steps.get(i);
        if (step.anywhere()) {
          state |= 1L << i;
        }
        if (step.takes(element)) {
          state |= 1L << (i + 1);
        }
      }
    }
    return state;
  }

  private boolean ends(long state) {
    return (state & 1L << steps.size()) != 0;
  }

  private boolean within(long state) {
    return ends(state) || (state & BELOW) != 0;
  }

  /** Whether the element with this state is selected. */
  boolean selectsElement(long state) {
    return switch (selected) {
      case ELEMENT -> ends(state);
      case NODE -> within(state);
      case DESCENDANTS -> (state & BELOW) != 0;
      case TEXT, ATTRIBUTE -> false;
    };
  }

  /** Whether an attribute of the element with this state is selected. */
  boolean selectsAttribute(long state, String name) {
    return switch (selected) {
      case ATTRIBUTE -> within(state) && (attribute.equals("*") || attribute.equals(name));
      case NODE, DESCENDANTS -> selectsElement(state);
      case ELEMENT, TEXT -> false;
    };
  }

  /** Whether text directly within the element with this state is selected. */
  boolean selectsText(long state) {
    return selected != Selected.ELEMENT && selected != Selected.ATTRIBUTE && within(state);
  }
}
