package org.dateline.extract.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.dateline.extract.ExtractionHints;

/**
 * ZIP and TAR: each file in them is a document of its own. Read as streams, so truncated ones, too.
 */
final class ArchiveReader implements FormatReader {
  private static final Set<String> TAR = Set.of("application/x-tar", "application/x-gtar");

  /** Endings of files that come along with pages and mails and hold no article. */
  private static final Set<String> COMPANIONS =
      Set.of(
          "png",
          "jpg",
          "jpeg",
          "gif",
          "webp",
          "svg",
          "ico",
          "bmp",
          "tif",
          "tiff",
          "avif",
          "css",
          "js",
          "map",
          "woff",
          "woff2",
          "ttf",
          "otf",
          "eot",
          "mp3",
          "mp4",
          "m4a",
          "mov",
          "avi",
          "webm",
          "ogg",
          "wav",
          "ds_store",
          "db",
          "ini",
          "sha1",
          "sha256",
          "md5",
          "sig",
          "asc");

  private final DocumentReader documents;

  ArchiveReader(DocumentReader documents) {
    this.documents = documents;
  }

  @Override
  public String name() {
    return "archive";
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(MediaTypes.ZIP) || TAR.contains(mediaType);
  }

  @Override
  public void read(Source source, Reading out) throws Exception {
    Unpacking unpacking = new Unpacking(source, out);
    try (ArchiveInputStream<? extends ArchiveEntry> archive = open(source)) {
      ArchiveEntry entry = next(archive, out);
      if (entry == null) {
        throw new DocumentException("damaged or empty archive");
      }
      for (; entry != null; entry = next(archive, out)) {
        if (!entry.isDirectory() && !isCompanion(entry.getName())) {
          read(archive, entry, source, unpacking, out);
        }
      }
    }
  }

  private static ArchiveInputStream<? extends ArchiveEntry> open(Source source) {
    InputStream in = new ByteArrayInputStream(source.bytes());
    return TAR.contains(source.mediaType())
        ? new TarArchiveInputStream(in, "UTF-8")
        : new ZipArchiveInputStream(in, "UTF-8", true, true);
  }

  private static ArchiveEntry next(ArchiveInputStream<?> archive, Reading out) {
    try {
      return archive.getNextEntry();
    } catch (IOException | IllegalArgumentException e) {
      out.note("damaged archive, entries may be missing: " + Failures.inWords(e));
      return null;
    }
  }

  private void read(
      ArchiveInputStream<? extends ArchiveEntry> archive,
      ArchiveEntry entry,
      Source source,
      Unpacking unpacking,
      Reading out) {
    out.countEntry();
    if (entry instanceof ZipArchiveEntry zip && zip.getGeneralPurposeBit().usesEncryption()) {
      out.note(entry.getName() + ": encrypted");
      return;
    }
    if (!canRead(archive, entry)) {
      out.note(entry.getName() + ": packed by a method that is not supported");
      return;
    }
    byte[] bytes;
    try {
      bytes = unpacking.entry(archive, entry.getName());
    } catch (DocumentException e) {
      out.note(entry.getName() + ": " + e.getMessage());
      return;
    }
    if (bytes.length > 0) {
      documents.readEntry(
          bytes,
          new ExtractionHints(entry.getName(), null, source.hints().password()),
          source.depth() + 1,
          out);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static boolean canRead(ArchiveInputStream archive, ArchiveEntry entry) {
    return archive.canReadEntryData(entry);
  }

  private static boolean isCompanion(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return name.startsWith("__MACOSX/")
        || file.startsWith("._")
        || COMPANIONS.contains(file.substring(file.lastIndexOf('.') + 1));
  }
}
