package org.dateline.extract.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.BasicBodyFactory;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import org.dateline.extract.Charsets;
import org.dateline.extract.ExtractionHints;
import org.jsoup.Jsoup;

/**
 * A mail is an article: subject, sender, date, and the text its sender wrote. Attached documents
 * are further articles.
 */
final class MailReader implements FormatReader {
  private static final int MAX_HEADERS = 1_000;
  private static final int MAX_HEADER_CHARS = 1 << 20;

  private final DocumentReader documents;

  MailReader(DocumentReader documents) {
    this.documents = documents;
  }

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(MediaTypes.MAIL);
  }

  @Override
  public void read(Source source, Reading out) throws Exception {
    Message message = parse(source.bytes());
    Parts parts = new Parts();
    collect(message, parts, false, out);
    ArticleDraft draft = new ArticleDraft(source.mediaType());
    draft.set("title", MailText.subject(message.getSubject()), "subject");
    if (message.getFrom() != null) {
      for (Mailbox sender : message.getFrom()) {
        draft.author(MailSender.person(sender.getName(), sender.getLocalPart()), "from");
      }
    }
    if (message.getDate() != null) {
      draft.set(
          "published", DateTimeFormatter.ISO_INSTANT.format(message.getDate().toInstant()), "date");
    }
    out.open(draft);
    body(parts).forEach(draft::paragraph);
    draft.readCredits();
    out.close(draft);
    for (Attachment attachment : parts.attachments) {
      out.countEntry();
      documents.readEntry(attachment.bytes, attachment.hints, source.depth() + 1, out);
    }
  }

  private static Message parse(byte[] bytes) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setBodyFactory(new BasicBodyFactory()); // in memory: no temporary files
    builder.setMimeEntityConfig(
        new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(MAX_HEADERS)
            .setMaxHeaderLen(MAX_HEADER_CHARS)
            .setMaxContentLen(-1)
            .build());
    return builder.parseMessage(new ByteArrayInputStream(bytes));
  }

  /** Parts in reading order. */
  private static final class Parts {
    private final List<String> plain = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private boolean flowed;
  }

  private static final class Attachment {
    private final byte[] bytes;
    private final ExtractionHints hints;

    Attachment(byte[] bytes, ExtractionHints hints) {
      this.bytes = bytes;
      this.hints = hints;
    }
  }

  private static void collect(Entity entity, Parts parts, boolean alternative, Reading out)
      throws IOException {
    out.checkpoint();
    Body body = entity.getBody();
    String type = entity.getMimeType() == null ? "text/plain" : entity.getMimeType();
    if (body instanceof Multipart) {
      boolean choice = type.equalsIgnoreCase("multipart/alternative");
      for (Entity part : ((Multipart) body).getBodyParts()) {
        collect(part, parts, choice, out);
      }
    } else if (body instanceof Message) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new DefaultMessageWriter().writeMessage((Message) body, bytes);
      parts.attachments.add(
          new Attachment(bytes.toByteArray(), new ExtractionHints(null, MediaTypes.MAIL, null)));
    } else if (body instanceof SingleBody) {
      boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
      byte[] bytes = bytes((SingleBody) body);
      if (!attached && type.equalsIgnoreCase("text/plain") && entity.getFilename() == null) {
        parts.plain.add(text(body, bytes));
        parts.flowed |= isFlowed(entity);
      } else if (!attached && type.equalsIgnoreCase("text/html") && entity.getFilename() == null) {
        parts.html.add(text(body, bytes));
      } else if (isSealed(type)) {
        out.note("an encrypted part (S/MIME, PGP) is not read");
      } else if (isDocument(type, entity.getFilename())) {
        parts.attachments.add(
            new Attachment(bytes, new ExtractionHints(entity.getFilename(), type, null)));
      }
    }
  }

  private static boolean isFlowed(Entity entity) {
    return entity.getHeader().getField("Content-Type") instanceof ContentTypeField field
        && "flowed".equalsIgnoreCase(field.getParameter("format"));
  }

  /** Text inside a cryptographic envelope; signatures beside the text are none. */
  private static boolean isSealed(String mimeType) {
    String type = mimeType.toLowerCase(Locale.ROOT);
    return type.endsWith("pkcs7-mime") || type.equals("application/pgp-encrypted");
  }

  /** Pictures, sounds, signatures and calendars hold no article. */
  private static boolean isDocument(String mimeType, String fileName) {
    String type = mimeType.toLowerCase(Locale.ROOT);
    String name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
    return !(type.startsWith("image/")
        || type.startsWith("audio/")
        || type.startsWith("video/")
        || type.startsWith("font/")
        || type.startsWith("message/")
        || type.contains("pkcs7")
        || type.contains("pgp-")
        || type.equals("text/calendar")
        || type.contains("vcard")
        || name.endsWith(".asc")
        || name.endsWith(".p7s"));
  }

  private static byte[] bytes(SingleBody body) throws IOException {
    if (body instanceof BinaryBody || body instanceof TextBody) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      body.writeTo(out);
      return out.toByteArray();
    }
    return new byte[0];
  }

  private static String text(Body body, byte[] bytes) {
    String declared = body instanceof TextBody text ? text.getMimeCharset() : null;
    return Charsets.decode(bytes, declared).text();
  }

  private static List<String> body(Parts parts) {
    String plain = String.join("\n\n", parts.plain);
    List<String> written = MailText.paragraphs(plain, parts.flowed);
    if (!written.isEmpty() || parts.html.isEmpty()) {
      return written;
    }
    List<String> paragraphs = new ArrayList<>();
    for (String html : parts.html) {
      paragraphs.addAll(MailHtml.paragraphs(Jsoup.parse(html)));
    }
    return paragraphs;
  }
}
