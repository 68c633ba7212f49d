package org.purport.read;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** RSS and Atom: a report of every entry, from its full content where it has it, else from its summary. */
final class FeedFormat implements Format {
    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf");
    private static final int LARGEST = 32 << 20;

    @Override
    public boolean recognizes(Head head, Hint hint) {
        return ROOTS.contains(head.rootElement());
    }

    @Override
    public Outcomes read(Input input) throws IOException {
        SyndFeed feed = feed(XmlText.of(input.all(LARGEST), input.hint().charset()));
        Iterator<SyndEntry> entries = feed.getEntries().iterator();
        return new Records(input.hint()) {
            private int number;

            @Override
            @Nullable
            Outcome advance() throws IOException {
                if (!entries.hasNext()) {
                    return null;
                }
                number++;
                return outcome(entries.next(), feed, new Draft(input.hint(), "entry " + number));
            }
        };
    }

    private static SyndFeed feed(String xml) throws IOException {
        try {
            SyndFeedInput reader = new SyndFeedInput();
            reader.setAllowDoctypes(false);
            return reader.build(new StringReader(xml));
        } catch (FeedException | IllegalArgumentException e) {
            throw new Unreadable("not a feed that can be read (" + e.getMessage() + ")");
        }
    }

    private static Outcome outcome(SyndEntry entry, SyndFeed feed, Draft draft) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        String outlet =
                entry.getSource() == null ? feed.getTitle() : entry.getSource().getTitle();
        return draft.id(entry.getUri())
                .title(
                        entry.getTitle() == null
                                ? null
                                : Jsoup.parse(entry.getTitle()).text())
                .published(
                        date == null
                                ? null
                                : date.toInstant().atOffset(ZoneOffset.UTC).toString())
                .outlet(outlet == null ? feed.getTitle() : outlet)
                .url(entry.getLink())
                .finish(text(entry));
    }

    private static String text(SyndEntry entry) {
        String best = "";
        for (SyndContent content : entry.getContents()) {
            String text = text(content);
            best = text.length() > best.length() ? text : best;
        }
        return best.isBlank() && entry.getDescription() != null ? text(entry.getDescription()) : best;
    }

    private static String text(SyndContent content) {
        String value = content.getValue() == null ? "" : content.getValue();
        boolean plain = List.of("text", "text/plain").contains(content.getType() == null ? "" : content.getType());
        return plain && value.indexOf('<') < 0
                ? value.strip()
                : HtmlText.of(Jsoup.parse(value).body());
    }
}
