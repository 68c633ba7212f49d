package org.purport.app.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Which part of a long list is wanted.
 *
 * @param skip how many come before it
 * @param most how many it has at most
 */
public record Page(int skip, int most) {
    /** What a page has where nobody says how much. */
    public static final int USUAL = 25;

    /** What a page has at most. */
    public static final int LARGEST = 200;

    public Page {
        if (skip < 0 || most < 1 || most > LARGEST) {
            throw new Unanswerable(
                    Unanswerable.Reason.UNCLEAR,
                    "a page starts at 0 or later and has from 1 to " + LARGEST + " entries, not " + most + " from "
                            + skip);
        }
    }

    /** Says in an answer where the page stands and where the next one begins, null where there is none. */
    ObjectNode tell(ObjectNode answer, long all, int shown) {
        answer.put("total", all);
        answer.put("from", skip);
        if (skip + shown < all && shown > 0) {
            answer.put("next", skip + shown);
        } else {
            answer.putNull("next");
        }
        return answer;
    }
}
