package org.purport.app.show.html;

/**
 * Ids of the places in a page that links lead to.
 *
 * @param prefix keeps the reports of one page apart
 */
record Anchors(String prefix) {
    String sentence(int number) {
        return prefix + "s" + number;
    }

    String matter(int number) {
        return prefix + "m" + number;
    }

    /** Where a claim is told in the briefing. */
    String claim(String id) {
        return prefix + "claim-" + id;
    }

    /** Where a claim stands in the text. */
    String cue(String id) {
        return prefix + "said-" + id;
    }

    String part(String name) {
        return prefix + name;
    }

    /** A link to a sentence: "[3]". */
    void reference(Markup html, int sentence) {
        if (sentence > 0) {
            html.element(
                    "a",
                    "[" + sentence + "]",
                    "class",
                    "ref",
                    "href",
                    "#" + sentence(sentence),
                    "aria-label",
                    "sentence " + sentence);
        }
    }
}
