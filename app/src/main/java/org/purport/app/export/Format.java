package org.purport.app.export;

import java.util.Locale;
import java.util.function.Supplier;
import org.purport.app.export.events.Acled;
import org.purport.app.export.events.GdeltEvents;
import org.purport.app.export.events.GdeltMentions;
import org.purport.app.export.events.Icews;
import org.purport.app.export.events.PloverJson;
import org.purport.app.export.events.Polecat;
import org.purport.app.export.graph.FollowTheMoney;
import org.purport.app.export.graph.LinkedData;
import org.purport.app.export.graph.Stix;
import org.purport.app.export.material.Export;
import org.purport.app.export.page.Dossier;
import org.purport.app.export.page.Vault;
import org.purport.app.export.place.Calendar;
import org.purport.app.export.place.GeoJson;
import org.purport.app.export.table.Csv;
import org.purport.app.export.table.Parquet;

/** The formats that a case goes out in, each with what it carries and what it has no place for. */
public enum Format {
    CSV(
            "csv",
            "one row for each event in each claim: who says so, through whom, how sure, what, who, whom, where, when",
            "relations between claims, the views of single sources on an event, the text of the reports",
            Csv::new),
    PARQUET(
            "parquet",
            "the table of csv with days as days and numbers as numbers",
            "what csv has no place for",
            Parquet::new),
    GDELT_EVENTS(
            "export.CSV",
            "GDELT 2.0's 61 columns, by the classic CAMEO code of what was done, meant, asked or denied",
            "who says so and who denies it; likelihoods; tone; the places of actors",
            GdeltEvents::new),
    GDELT_MENTIONS(
            "mentions.CSV",
            "GDELT 2.0's 16 columns: which report tells an event of gdelt-events, and at which character",
            "who says so inside the report; confidence and tone",
            GdeltMentions::new),
    PLOVER(
            "jsonl",
            "PLOVER events as JSON Lines: base act, mode, contexts, status, who, whom, where, when, every telling and claim",
            "events that PLOVER has no type for; the text of the reports",
            PloverJson::new),
    ICEWS(
            "csv",
            "the columns of ICEWS, with status, attribution and counts of tellings, reports, copies and origins behind them",
            "more than one statement on each side of a record; likelihoods",
            Icews::new),
    POLECAT(
            "csv",
            "the columns of POLECAT, with status, attribution and counts behind them",
            "mere statements, for which PLOVER has no type; intensity; likelihoods",
            Polecat::new),
    ACLED(
            "csv",
            "the columns of ACLED for violence, protest and what prepares them, with status and attribution behind them",
            "all other events; fatalities; regions and districts",
            Acled::new),
    STIX(
            "json",
            "STIX 2.1: a note for each happening, opinions of those who claim or deny it, identities, reports, groupings of stories",
            "likelihoods other than in words; places; the chain of who told whom other than as relayed-by; the text of the reports",
            Stix::new),
    FTM(
            "jsonl",
            "FollowTheMoney entities: articles, events with them as proof, persons and bodies, notes of who claims what",
            "certainty and likelihood other than as keywords; positions on the map",
            FollowTheMoney::new),
    JSONLD(
            "jsonld",
            "claims of schema.org, the characters that carry them as Web Annotations, their making as PROV",
            "roles, codes and materiel of events; the text of the reports",
            LinkedData::new),
    GEOJSON(
            "geojson",
            "a point for each happening whose place is known, with precision, days, status, who says so and who denies it",
            "happenings without a position; areas and routes; who told whom",
            GeoJson::new),
    ICAL(
            "ics",
            "what is planned, offered or threatened, on the days that it can be, all of it tentative",
            "what has happened; what has no day; likelihoods",
            Calendar::new),
    OBSIDIAN(
            "",
            "a vault of linked Markdown notes for stories, reports with their text, and actors",
            "codes; the places of words in a report",
            Vault::new),
    HTML(
            "html",
            "a dossier to read, print and send: each story with what is contested, planned, done and open, and its reports",
            "the text of the reports; codes",
            Dossier::new);

    private final String ending;
    private final String carries;
    private final String lacks;
    private final Supplier<Export> maker;

    Format(String ending, String carries, String lacks, Supplier<Export> maker) {
        this.ending = ending;
        this.carries = carries;
        this.lacks = lacks;
        this.maker = maker;
    }

    /** As one writes it on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How the names of its files end, without a dot before it. */
    public String ending() {
        return ending;
    }

    /** What it carries. */
    public String carries() {
        return carries;
    }

    /** What it has no place for. */
    public String lacks() {
        return lacks;
    }

    /** Makes what writes it. */
    public Export export() {
        return maker.get();
    }
}
