package org.dateline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExtractionLimitsTest {
  @Test
  void eachComponentHasADefaultAWitherAndARange() throws ReflectiveOperationException {
    for (RecordComponent c : ExtractionLimits.class.getRecordComponents()) {
      String name = c.getName();
      String constant = "DEFAULT_" + name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
      Object value = ExtractionLimits.class.getField(constant).get(null);
      assertEquals(value, c.getAccessor().invoke(ExtractionLimits.DEFAULTS), name);
      Method wither =
          ExtractionLimits.class.getMethod(
              "with" + Character.toUpperCase(name.charAt(0)) + name.substring(1), c.getType());
      Object changed = c.getType() == int.class ? (Object) 77 : (Object) 77L;
      Object copy = wither.invoke(ExtractionLimits.DEFAULTS, changed);
      assertEquals(changed, c.getAccessor().invoke(copy), name);
      Object wrong = c.getType() == int.class ? (Object) (-1) : (Object) (-1L);
      Throwable cause =
          assertThrows(
                  ReflectiveOperationException.class,
                  () -> wither.invoke(ExtractionLimits.DEFAULTS, wrong))
              .getCause();
      assertEquals(IllegalArgumentException.class, cause.getClass());
      assertEquals(true, cause.getMessage().startsWith(name + " is -1, allowed are "), name);
    }
  }
}
