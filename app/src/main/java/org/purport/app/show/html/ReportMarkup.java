package org.purport.app.show.html;

import org.purport.app.brief.Briefing;

/**
 * The marked text of a report as markup for pages that are put together elsewhere.
 *
 * <p>Its links lead to "#claim-c1" and "#m1", the claims and matters of the briefing; "#said-c1" and "#s1" are places in it.
 */
public final class ReportMarkup {
    private ReportMarkup() {}

    /** The text with its sentences numbered and its marks; every character of the report is escaped. */
    public static String text(Briefing briefing) {
        Markup html = new Markup();
        new MarkedText(briefing, new Anchors("")).write(html);
        return html.toString();
    }

    /** What the marks mean. */
    public static String legend() {
        Markup html = new Markup();
        Legend.write(html);
        return html.toString();
    }
}
