package org.purport.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Makes addresses of pages; ids may be any text. */
public final class Address {
    private Address() {}

    /** Text as a part of a path or a value of a query. */
    public static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public static String story(String id) {
        return "/story/" + part(id);
    }

    /** The page of a report: its id stands in the query, where it may have slashes. */
    public static String report(String id) {
        return "/report?id=" + part(id);
    }

    /** A claim in its report. */
    public static String claim(String report, String claim) {
        return report(report) + "#claim-" + part(claim);
    }

    /** Where the words of a claim stand in its report. */
    public static String cue(String report, String claim) {
        return report(report) + "#said-" + part(claim);
    }

    /** Claims that meet conditions, as in {@code source:Kremlin act:denies}. */
    public static String ask(String query) {
        return "/ask?q=" + part(query);
    }
}
