package org.dateline.extract.format;

import java.io.ByteArrayInputStream;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.List;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.dateline.extract.ExtractionHints;
import org.jsoup.Jsoup;

/** A mail as Outlook saves it. */
final class MsgReader implements FormatReader {
  private final DocumentReader documents;

  MsgReader(DocumentReader documents) {
    this.documents = documents;
  }

  @Override
  public String name() {
    return "msg";
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(MediaTypes.MSG);
  }

  @Override
  public void read(Source source, Reading out) throws Exception {
    try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(source.bytes()))) {
      message.setReturnNullOnMissingChunk(true);
      message.guess7BitEncoding();
      out.close(article(message, source.mediaType()));
      for (AttachmentChunks attachment : message.getAttachmentFiles()) {
        out.countEntry();
        byte[] bytes = attachment.getEmbeddedAttachmentObject();
        if (bytes != null && bytes.length > 0 && isDocument(attachment)) {
          String name =
              attachment.getAttachLongFileName() == null
                  ? null
                  : attachment.getAttachLongFileName().getValue();
          documents.readEntry(bytes, ExtractionHints.named(name), source.depth() + 1, out);
        }
      }
    }
  }

  private static boolean isDocument(AttachmentChunks attachment) {
    String type =
        attachment.getAttachMimeTag() == null ? "" : attachment.getAttachMimeTag().getValue();
    return type == null || !(type.startsWith("image/") || type.startsWith("audio/"));
  }

  private static ArticleDraft article(MAPIMessage message, String mediaType)
      throws ChunkNotFoundException {
    ArticleDraft draft = new ArticleDraft(mediaType);
    draft.set("title", MailText.subject(message.getSubject()), "subject");
    draft.author(MailSender.person(message.getDisplayFrom(), null), "from");
    Calendar date = message.getMessageDate();
    if (date != null) {
      draft.set("published", DateTimeFormatter.ISO_INSTANT.format(date.toInstant()), "date");
    }
    String text = message.getTextBody();
    List<String> written = text == null ? List.of() : MailText.paragraphs(text, false);
    if (written.isEmpty() && message.getHtmlBody() != null) {
      written = MailHtml.paragraphs(Jsoup.parse(message.getHtmlBody()));
    }
    written.forEach(draft::paragraph);
    draft.readCredits();
    return draft;
  }
}
