package org.purport.app.export.table;

import java.util.Locale;

/** The columns of the table of statements, in order. */
enum Column {
    STORY,
    STORY_TITLE,
    REPORT,
    TITLE,
    OUTLET,
    OUTLET_GRADE,
    PUBLISHED,
    URL,
    COPY_OF,
    SENTENCE(Kind.WHOLE),
    CLAIM,
    ACT,
    SOURCE,
    SOURCE_KIND,
    SOURCE_NAMED(Kind.TRUTH),
    SOURCE_COUNTRY,
    SOURCE_GRADE,
    THROUGH,
    ORIGIN,
    QUOTATION,
    CUE,
    CONTENT,
    HEDGE,
    LIKELIHOOD_LOW(Kind.REAL),
    LIKELIHOOD_HIGH(Kind.REAL),
    EVENT,
    HAPPENING,
    EVENT_TEXT,
    START(Kind.WHOLE),
    END(Kind.WHOLE),
    PLOVER,
    MODE,
    CONTEXTS,
    CAMEO,
    STATUS,
    CERTAINTY,
    POLARITY,
    TENSE,
    SCORE(Kind.REAL),
    WHO,
    WHO_COUNTRIES,
    WHOM,
    WHOM_COUNTRIES,
    OBJECT,
    MATERIEL,
    PLACE,
    PLACE_COUNTRY,
    PLACE_PRECISION,
    LATITUDE(Kind.REAL),
    LONGITUDE(Kind.REAL),
    TIME,
    DATE_FROM(Kind.DAY),
    DATE_TO(Kind.DAY),
    EDTF;

    private final Kind kind;

    Column() {
        this(Kind.TEXT);
    }

    Column(Kind kind) {
        this.kind = kind;
    }

    /** What stands in a column: String, Integer, Double, Boolean or LocalDate, and null for what is not known. */
    enum Kind {
        TEXT,
        WHOLE,
        REAL,
        TRUTH,
        DAY
    }

    Kind kind() {
        return kind;
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
