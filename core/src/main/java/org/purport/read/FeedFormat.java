package org.purport.read;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
        Feed feed = feed(XmlText.of(input.all(LARGEST), input.hint().charset()), input.hint());
        Iterator<Feed.Entry> entries = feed.entries().iterator();
        return new Records(input.hint()) {
            private int number;

            @Override
            @Nullable
            Outcome advance() throws IOException {
                if (!entries.hasNext()) {
                    return null;
                }
                number++;
                return outcome(entries.next(), new Draft(input.hint(), "entry " + number));
            }
        };
    }

    private static Outcome outcome(Feed.Entry entry, Draft draft) {
        return draft.id(entry.id())
                .title(entry.title())
                .published(entry.published())
                .outlet(entry.outlet())
                .url(entry.link())
                .finish(entry.text());
    }

    /** The entries of a feed. */
    static Feed feed(String xml, Hint hint) throws IOException {
        SyndFeed feed;
        try {
            SyndFeedInput reader = new SyndFeedInput();
            reader.setAllowDoctypes(false);
            feed = reader.build(new StringReader(xml));
        } catch (FeedException | IllegalArgumentException e) {
            throw new Unreadable("not a feed that can be read (" + e.getMessage() + ")");
        }
        String base = Objects.requireNonNullElse(hint.url(), Objects.requireNonNullElse(feed.getLink(), ""));
        List<Feed.Entry> entries = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            entries.add(entry(entry, feed, base));
        }
        return new Feed(plain(feed.getTitle()), entries);
    }

    private static Feed.Entry entry(SyndEntry entry, SyndFeed feed, String base) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        String outlet =
                entry.getSource() == null ? feed.getTitle() : entry.getSource().getTitle();
        String link = resolved(entry.getLink(), base);
        String title = plain(entry.getTitle());
        String text = text(entry);
        String id = Stream.of(entry.getUri(), link, title)
                .filter(each -> each != null && !each.isBlank())
                .findFirst()
                .orElseGet(() -> Draft.derivedId(text));
        return new Feed.Entry(
                id,
                link,
                title,
                plain(outlet == null ? feed.getTitle() : outlet),
                date == null
                        ? null
                        : Dates.iso(date.toInstant().atOffset(ZoneOffset.UTC).toString()),
                text);
    }

    private static @Nullable String plain(@Nullable String title) {
        return title == null || title.isBlank() ? null : Jsoup.parse(title).text();
    }

    private static @Nullable String resolved(@Nullable String link, String base) {
        if (link == null || link.isBlank()) {
            return null;
        }
        try {
            return URI.create(base).resolve(link.strip()).toString();
        } catch (IllegalArgumentException e) {
            return link.strip(); // what asks for it says what is wrong with it
        }
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
