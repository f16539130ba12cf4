package org.dateline.translit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A reader that remembers gives the keys of one that does not. */
class KeyCacheTest {
  private static final Set<Tier> TIERS = EnumSet.allOf(Tier.class);

  private final RuleNameKeys keys = RuleNameKeys.create();

  /** Few words, so that many come again; with what has no key, and what is too long. */
  private static List<String> words(long seed, int size) {
    Random random = new Random(seed);
    String letters = "abdeghiknostuvzčšёабгдежзиклмнорстуωλγעבد'1\u0301";
    List<String> words = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = random.nextInt(4); n > 0; n--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      words.add(random.nextInt(50) == 0 ? word.toString().repeat(30) : word.toString());
    }
    return words;
  }

  private static List<String> read(KeyReader reader, String word) {
    String padded = "x" + word + "x";
    List<String> found = new ArrayList<>();
    int n = reader.read(padded.toCharArray(), 1, word.length());
    for (int i = 0; i < n; i++) {
      found.add(reader.tier(i) + reader.key(i));
    }
    return found;
  }

  @Test
  void rememberedKeysAreTheKeys() {
    KeyReader plain = keys.reader(TIERS);
    for (int size : new int[] {1, 2, 64, 4096}) {
      KeyReader remembering = keys.reader(TIERS, new KeyCache(size));
      for (String word : words(size, 20_000)) {
        assertEquals(read(plain, word), read(remembering, word), () -> size + " words: " + word);
      }
    }
  }

  @Test
  void severalThreadsShareOneMemory() throws Exception {
    KeyCache cache = new KeyCache(16);
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      long seed = t;
      tasks.add(
          () -> {
            KeyReader plain = keys.queryReader(TIERS);
            KeyReader remembering = keys.queryReader(TIERS, cache);
            int wrong = 0;
            for (String word : words(seed, 20_000)) {
              wrong += read(plain, word).equals(read(remembering, word)) ? 0 : 1;
            }
            return wrong;
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
    try {
      for (Future<Integer> wrong : threads.invokeAll(tasks)) {
        assertEquals(0, wrong.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void sizesAreChecked() {
    assertThrows(IllegalArgumentException.class, () -> new KeyCache(-1));
    assertThrows(IllegalArgumentException.class, () -> new KeyCache(KeyCache.MAX_SIZE + 1));
  }
}
