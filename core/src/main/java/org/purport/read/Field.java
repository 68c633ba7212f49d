package org.purport.read;

import java.util.List;
import java.util.Locale;

/** What a table or a JSON object can say of a report, and the names under which it does. */
enum Field {
    TEXT("text", "body", "content", "article", "fulltext", "full_text", "maintext", "article_text"),
    ID("id", "guid", "uid", "article_id", "doc_id"),
    TITLE("title", "headline"),
    PUBLISHED(
            "published",
            "date",
            "published_at",
            "publishedat",
            "publish_date",
            "date_publish",
            "pubdate",
            "publication_date",
            "datetime"),
    OUTLET("outlet", "source", "publisher", "publication", "source_name", "newspaper"),
    URL("url", "link", "uri");

    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    /** Its names, the usual one first, in small letters. */
    List<String> names() {
        return names;
    }

    /** How a name is compared: case, spaces and hyphens do not matter. */
    static String plain(String name) {
        return name.strip().replace("\ufeff", "").toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
    }
}
