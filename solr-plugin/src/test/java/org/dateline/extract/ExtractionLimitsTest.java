package org.dateline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExtractionLimitsTest {
  @Test
  void eachComponentHasADefaultASetterAndARange() throws ReflectiveOperationException {
    for (RecordComponent c : ExtractionLimits.class.getRecordComponents()) {
      String name = c.getName();
      String constant = "DEFAULT_" + name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
      Object value = ExtractionLimits.class.getField(constant).get(null);
      assertEquals(value, c.getAccessor().invoke(ExtractionLimits.DEFAULTS), name);
      Method setter = ExtractionLimitsBuilder.class.getMethod(name, c.getType());
      Object changed = c.getType() == int.class ? (Object) 77 : (Object) 77L;
      ExtractionLimitsBuilder builder = ExtractionLimits.DEFAULTS.toBuilder();
      setter.invoke(builder, changed);
      ExtractionLimits copy = builder.build();
      assertEquals(changed, c.getAccessor().invoke(copy), name);
      Object wrong = c.getType() == int.class ? (Object) (-1) : (Object) (-1L);
      setter.invoke(builder, wrong);
      String message = assertThrows(IllegalArgumentException.class, builder::build).getMessage();
      assertTrue(message.startsWith(name + " is -1, allowed are "), message);
    }
  }
}
