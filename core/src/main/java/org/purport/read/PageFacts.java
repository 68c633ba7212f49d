package org.purport.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself: title, outlet, address, publication date.
 *
 * <p>JSON-LD goes first, then OpenGraph and its kin, then the usual meta names, then {@code <time>}. A date of the page that is
 * none is kept as it was written, so that it can be named.
 *
 * @param body the article as JSON-LD gives it, for pages that build themselves with scripts
 */
record PageFacts(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String published,
        @Nullable String body) {
    private static final Set<String> ARTICLES = Set.of(
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "Report",
            "SocialMediaPosting",
            "TechArticle",
            "AdvertiserContentArticle");

    /** Names of the metas that say who publishes a page, best first. */
    private static final String[] OUTLETS = {
        "og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher", "cre"
    };

    /** Names of the metas that say when it was published, best first. */
    private static final String[] DATES = {
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "article.published",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date",
        "dcterms.date",
        "pubdate",
        "publishdate",
        "publish-date",
        "date",
        "originalpublicationdate",
        "article_date_original"
    };

    private static final int MOST_NODES = 5000;

    static PageFacts of(Document page) {
        JsonNode article = article(page);
        Map<String, String> metas = metas(page);
        return new PageFacts(
                first(
                        text(article, "headline"),
                        meta(metas, "og:title", "twitter:title", "dc.title", "dcterms.title", "headline"),
                        heading(page),
                        page.title()),
                first(name(article == null ? null : article.get("publisher")), meta(metas, OUTLETS)),
                first(address(page), meta(metas, "og:url"), text(article, "url")),
                first(text(article, "datePublished"), meta(metas, DATES), time(page)),
                text(article, "articleBody"));
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    private static @Nullable String meta(Map<String, String> metas, String... names) {
        for (String name : names) {
            if (metas.containsKey(name)) {
                return metas.get(name);
            }
        }
        return null;
    }

    /** Contents of the meta elements by name in small letters; the first of a name counts. */
    private static Map<String, String> metas(Document page) {
        Map<String, String> metas = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            for (String attribute : new String[] {"property", "name", "itemprop"}) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
                if (!name.isBlank() && !meta.attr("content").isBlank()) {
                    metas.putIfAbsent(name, meta.attr("content"));
                }
            }
        }
        return metas;
    }

    private static @Nullable String heading(Document page) {
        Element heading = page.selectFirst("article h1");
        Element any = heading == null ? page.selectFirst("h1") : heading;
        return any == null ? null : any.text();
    }

    private static @Nullable String address(Document page) {
        Element link = page.selectFirst("link[rel=canonical]");
        return link == null ? null : link.attr("href");
    }

    /** The time that is marked as that of publication, else the first inside the article. */
    private static @Nullable String time(Document page) {
        for (String query : new String[] {
            "[itemprop=datePublished]",
            "time[pubdate]",
            "article time[datetime]",
            "main time[datetime]",
            "time[datetime]"
        }) {
            Element found = page.selectFirst(query);
            if (found != null) {
                return first(found.attr("datetime"), found.attr("content"), found.text());
            }
        }
        return null;
    }

    /** The JSON-LD object of the article, wherever it lies in the graph. */
    private static @Nullable JsonNode article(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode found = article(script.data());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable JsonNode article(String json) {
        Deque<JsonNode> waiting = new ArrayDeque<>();
        try {
            waiting.add(JsonRecord.MAPPER.readTree(json.replaceAll("[\\n\\r\\t]", " ")));
        } catch (JsonProcessingException e) {
            return null;
        }
        for (int seen = 0; !waiting.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = waiting.poll();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return node;
            }
            if (node.isArray() || node.has("@graph") || node.has("mainEntity")) {
                (node.isArray() ? node : node.has("@graph") ? node.get("@graph") : node.get("mainEntity"))
                        .forEach(waiting::add);
                if (node.has("mainEntity") && node.get("mainEntity").isObject()) {
                    waiting.add(node.get("mainEntity"));
                }
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (ARTICLES.contains(one.asText())) {
                    return true;
                }
            }
        }
        return ARTICLES.contains(type.asText());
    }

    private static @Nullable String text(@Nullable JsonNode node, String key) {
        return node == null || !node.path(key).isTextual()
                ? null
                : node.get(key).asText();
    }

    private static @Nullable String name(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        JsonNode one = node.isArray() && node.size() > 0 ? node.get(0) : node;
        return one.isTextual() ? one.asText() : text(one, "name");
    }
}
