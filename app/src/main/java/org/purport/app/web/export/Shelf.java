package org.purport.app.web.export;

import org.purport.app.export.Format;

/**
 * How a format is offered to a person.
 *
 * @param title as its users call it
 * @param group under which it stands
 * @param mediaType it is sent as
 */
record Shelf(String title, Group group, String mediaType) {

    /** What one wants to do with what goes out. */
    enum Group {
        READ("To read, print and send"),
        TABLES("Tables"),
        EVENTS("Event data"),
        GRAPHS("Networks of who says what"),
        PLACES("Maps and calendars");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    static Shelf of(Format format) {
        return switch (format) {
            case HTML -> new Shelf("Dossier, one HTML file", Group.READ, "text/html; charset=utf-8");
            case OBSIDIAN -> new Shelf("Obsidian vault, Markdown notes in a zip file", Group.READ, "application/zip");
            case CSV -> new Shelf("CSV, a row for each event in each claim", Group.TABLES, "text/csv; charset=utf-8");
            case PARQUET -> new Shelf("Parquet, the same table", Group.TABLES, "application/vnd.apache.parquet");
            case GDELT_EVENTS ->
                new Shelf("GDELT 2.0 events", Group.EVENTS, "text/tab-separated-values; charset=utf-8");
            case GDELT_MENTIONS ->
                new Shelf("GDELT 2.0 mentions", Group.EVENTS, "text/tab-separated-values; charset=utf-8");
            case PLOVER -> new Shelf("PLOVER, JSON Lines", Group.EVENTS, "application/jsonl; charset=utf-8");
            case ICEWS -> new Shelf("ICEWS-shaped CSV", Group.EVENTS, "text/csv; charset=utf-8");
            case POLECAT -> new Shelf("POLECAT-shaped CSV", Group.EVENTS, "text/csv; charset=utf-8");
            case ACLED -> new Shelf("ACLED-shaped CSV", Group.EVENTS, "text/csv; charset=utf-8");
            case STIX -> new Shelf("STIX 2.1", Group.GRAPHS, "application/stix+json;version=2.1");
            case FTM -> new Shelf("FollowTheMoney, JSON Lines", Group.GRAPHS, "application/jsonl; charset=utf-8");
            case JSONLD -> new Shelf("JSON-LD: schema.org, Web Annotations, PROV", Group.GRAPHS, "application/ld+json");
            case GEOJSON -> new Shelf("GeoJSON", Group.PLACES, "application/geo+json");
            case ICAL -> new Shelf("iCalendar of what is planned", Group.PLACES, "text/calendar; charset=utf-8");
        };
    }
}
