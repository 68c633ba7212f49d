package org.purport.model;

/**
 * A stretch of a report that belongs together as laid out: a paragraph, a headline, a caption.
 *
 * @param span without surrounding white space
 */
public record Block(Span span, Kind kind) {

    /** What a block is for; nothing is claimed from furniture. */
    public enum Kind {
        HEADLINE(true),
        PARAGRAPH(true),
        DATELINE(false),
        BYLINE(false),
        CAPTION(true),
        TIMESTAMP(false),
        FURNITURE(false);

        private final boolean prose;

        Kind(boolean prose) {
            this.prose = prose;
        }

        /** Whether sentences of the report stand here. */
        public boolean prose() {
            return prose;
        }
    }
}
