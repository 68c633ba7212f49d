package org.purport.read;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDF: the text of its pages with lines joined to paragraphs; pictures of text are not read. */
final class PdfFormat implements Format {
    private static final int LARGEST = 64 << 20;

    @Override
    public boolean recognizes(Head head, Hint hint) {
        return head.isPdf();
    }

    @Override
    public Outcomes read(Input input) {
        return Records.one(input.hint(), () -> {
            byte[] bytes = input.all(LARGEST);
            try (PDDocument document = Loader.loadPDF(bytes)) {
                Draft draft = new Draft(input.hint(), null)
                        .id(input.id())
                        .title(document.getDocumentInformation().getTitle());
                String text = PdfParagraphs.of(pages(document));
                return text.isBlank()
                        ? draft.unread("no text in it, perhaps a scan: run text recognition first")
                        : draft.finish(text);
            } catch (InvalidPasswordException e) {
                throw new Unreadable("protected with a password: save it without one");
            } catch (IOException e) {
                throw new Unreadable("a broken PDF (" + e.getMessage() + ")");
            }
        });
    }

    /** Page by page, until there is more text than a report can have. */
    private static List<String> pages(PDDocument document) throws IOException {
        List<String> pages = new ArrayList<>();
        long length = 0;
        for (int page = 1; page <= document.getNumberOfPages() && length <= Draft.LONGEST_TEXT; page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            StringWriter text = new StringWriter();
            stripper.writeText(document, text);
            pages.add(text.toString());
            length += text.getBuffer().length();
        }
        return pages;
    }
}
