package org.dateline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * The files behind the words of a command line, one at a time and in name order: files as they are,
 * folders with all below them, {@code -} for a list on standard input, one path a line. Hidden
 * files and links to folders inside a folder are passed over, and so is what lies beside articles
 * without being one ({@value #NO_ARTICLES}); named itself, each of these is read. Holds one
 * folder's listing per level, never all files.
 */
final class InputFiles implements Iterator<Path> {
  /** The rule in words. */
  static final String NO_ARTICLES = "*.md, *.jsonl, expected/";

  private long passedOver;
  private final Deque<Iterator<Path>> open = new ArrayDeque<>();
  private Path next;

  /**
   * @throws NoSuchFileException when a named file does not exist
   */
  InputFiles(List<String> words, InputStream standardInput) throws IOException {
    for (String word : words) {
      if (!word.equals("-") && !Files.exists(Path.of(word))) {
        throw new NoSuchFileException(word);
      }
    }
    open.push(new Words(words, standardInput));
  }

  /** How many files there are; walks the folders once. A list on standard input counts as 0. */
  static long count(List<String> words) throws IOException {
    long n = 0;
    List<String> countable = words.stream().filter(word -> !word.equals("-")).toList();
    InputFiles files = new InputFiles(countable, InputStream.nullInputStream());
    while (files.hasNext()) {
      files.next();
      n++;
    }
    return n;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !open.isEmpty()) {
      Iterator<Path> top = open.peek();
      if (!top.hasNext()) {
        open.pop();
        continue;
      }
      Path path = top.next();
      if (Files.isDirectory(path)) {
        open.push(children(path));
      } else {
        next = path;
      }
    }
    return next != null;
  }

  @Override
  public Path next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Path file = next;
    next = null;
    return file;
  }

  /** How many files and folders were passed over so far because they are no articles. */
  long passedOver() {
    return passedOver;
  }

  /** A line for the user, null when nothing was passed over. */
  String note() {
    return passedOver == 0
        ? null
        : "passed over "
            + passedOver
            + (passedOver == 1 ? " file or folder" : " files and folders")
            + " beside the articles ("
            + NO_ARTICLES
            + "); name one to have it read";
  }

  private static boolean isArticle(Path path) {
    String name = path.getFileName().toString();
    return !(Files.isDirectory(path)
        ? name.equals("expected")
        : name.endsWith(".md") || name.endsWith(".jsonl"));
  }

  private Iterator<Path> children(Path folder) {
    try (Stream<Path> list = Files.list(folder)) {
      Path[] sorted =
          list.filter(path -> !path.getFileName().toString().startsWith("."))
              .filter(path -> !Files.isSymbolicLink(path) || !Files.isDirectory(path))
              .filter(
                  path ->
                      Files.isRegularFile(path)
                          || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
              .toArray(Path[]::new);
      Arrays.sort(sorted);
      List<Path> articles = Arrays.stream(sorted).filter(InputFiles::isArticle).toList();
      passedOver += sorted.length - articles.size();
      return articles.iterator();
    } catch (IOException e) {
      throw new CommandFailed("cannot list the folder " + folder + ": " + e.getMessage(), e);
    }
  }

  /** The words themselves; a dash stands for the lines of standard input. */
  private static final class Words implements Iterator<Path> {
    private final Iterator<String> words;
    private final BufferedReader list;
    private boolean reading;
    private String line;

    Words(List<String> words, InputStream standardInput) {
      this.words = words.iterator();
      this.list = new BufferedReader(new InputStreamReader(standardInput, StandardCharsets.UTF_8));
    }

    @Override
    public boolean hasNext() {
      while (line == null) {
        if (reading) {
          line = readLine();
          reading = line != null;
        } else if (words.hasNext()) {
          String word = words.next();
          reading = word.equals("-");
          line = reading ? null : word;
        } else {
          return false;
        }
      }
      return true;
    }

    @Override
    public Path next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Path path = Path.of(line);
      line = null;
      return path;
    }

    private String readLine() {
      try {
        String text = list.readLine();
        while (text != null && text.isBlank()) {
          text = list.readLine();
        }
        return text == null ? null : text.strip();
      } catch (IOException e) {
        throw new CommandFailed("cannot read the list on standard input: " + e.getMessage(), e);
      }
    }
  }
}
