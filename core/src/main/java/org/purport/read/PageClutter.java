package org.purport.read;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what its tags, roles and class names tell to be no article. */
final class PageClutter {
    private static final String PLAINLY =
            "nav, aside, form, button, figcaption, footer, [role=navigation], [role=complementary], "
                    + "[role=contentinfo], [role=dialog], [role=alertdialog], [role=search], [role=banner], [aria-hidden=true], [hidden], "
                    + "amp-sidebar, amp-consent, amp-ad, amp-list, amp-sticky-ad, amp-user-notification, dialog";

    /** Words of class names and ids. */
    private static final Set<String> WORDS = Set.of(
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "newsletter",
            "newsletters",
            "signup",
            "subscribe",
            "subscription",
            "related",
            "recirc",
            "recirculation",
            "recommended",
            "recommendations",
            "promo",
            "promos",
            "advert",
            "advertisement",
            "ad",
            "ads",
            "adslot",
            "sponsored",
            "share",
            "sharing",
            "sharebar",
            "social",
            "comments",
            "comment",
            "commentlist",
            "disqus",
            "trending",
            "popular",
            "mostread",
            "sidebar",
            "breadcrumb",
            "breadcrumbs",
            "byline",
            "caption",
            "captions",
            "credit",
            "credits",
            "tags",
            "taglist",
            "taboola",
            "outbrain",
            "paywall",
            "popup",
            "modal",
            "menu",
            "footer",
            "masthead",
            "pullquote",
            "skip",
            "author",
            "authors",
            "toolbar",
            "tools",
            "readmore",
            "teaser",
            "teasers",
            "widget",
            "navigation");

    /** What holds more than this share of the words is the page itself, whatever its class is called. */
    private static final double TOO_MUCH = 0.4;

    private static final Pattern NAME_PARTS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private PageClutter() {}

    static void remove(Document page) {
        page.select("script:not([type=application/ld+json]), style, noscript, template, svg, iframe")
                .remove();
        double words = page.body().text().length() * TOO_MUCH;
        for (Element element : page.body().select(PLAINLY)) {
            removeUnlessMain(element, words);
        }
        page.select("form").unwrap();
        for (Element element : List.copyOf(page.body().select("[class], [id]"))) {
            if (element.parent() != null && isClutter(element)) {
                removeUnlessMain(element, words);
            }
        }
    }

    private static void removeUnlessMain(Element element, double most) {
        String name = element.normalName();
        boolean main = name.equals("body") || name.equals("main") || name.equals("article");
        if (!main && element.parent() != null && element.text().length() <= most) {
            element.remove();
        }
    }

    private static boolean isClutter(Element element) {
        for (String part : NAME_PARTS.split(element.className() + " " + element.id())) {
            if (WORDS.contains(part.toLowerCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
