package org.purport.app.export.place;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VJournal;
import biweekly.property.Geo;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.purport.app.brief.Words;
import org.purport.app.export.material.Address;
import org.purport.app.export.material.Days;
import org.purport.app.export.material.Export;
import org.purport.app.export.material.Ids;
import org.purport.app.export.material.Material;
import org.purport.app.export.material.Plain;
import org.purport.app.export.material.Tally;
import org.purport.app.export.material.Telling;
import org.purport.app.export.material.Told;
import org.purport.model.Factuality;
import org.purport.model.Place;
import org.purport.model.Role;

/** What is planned, offered or threatened as entries of a calendar (RFC 5545); all of them tentative. */
public final class Calendar implements Export.OfFile {
    private static final int LONGEST = 120;

    @Override
    public Tally write(Material material, OutputStream out) throws IOException {
        Tally tally = new Tally("planned happenings");
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Purport//Purport//EN");
        material.each(affair -> {
            for (Told told : affair.happenings()) {
                if (isAhead(told.status())) {
                    Days days = Told.days(told.tellings());
                    if (days.isUnknown()) {
                        tally.leave("planned without a known day");
                    } else {
                        calendar.addEvent(entry(told, days, material));
                        tally.write();
                    }
                }
            }
        });
        if (tally.written() == 0) {
            calendar.addJournal(nothing(material));
        }
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        Biweekly.write(calendar).version(ICalVersion.V2_0).go(writer);
        writer.flush();
        return tally;
    }

    /** A calendar has to have something in it (RFC 5545, 3.6); programs that show days pass over a journal. */
    private static VJournal nothing(Material material) {
        VJournal journal = new VJournal();
        journal.setUid("nothing@purport");
        journal.setDateTimeStamp(Date.from(material.newest()));
        journal.setSummary("Nothing is planned, offered or threatened for a known day");
        return journal;
    }

    private static boolean isAhead(Factuality.Status status) {
        return status == Factuality.Status.PLANNED
                || status == Factuality.Status.OFFERED
                || status == Factuality.Status.THREATENED;
    }

    private static VEvent entry(Told told, Days days, Material material) {
        VEvent entry = new VEvent();
        Telling best = told.best(days);
        entry.setUid(Ids.of("happening", told.key()) + "@purport");
        entry.setDateTimeStamp(Date.from(told.published(material)));
        LocalDate known = days.from() == null ? days.to() : days.from();
        LocalDate from = known == null ? LocalDate.EPOCH : known;
        LocalDate to = days.to() == null ? from : days.to();
        entry.setDateStart(date(from), false);
        entry.setDateEnd(date(to.plusDays(1)), false);
        entry.setSummary(Words.of(told.status()) + vague(days) + ": " + Words.clip(text(best.words()), LONGEST));
        entry.setDescription(description(told, best));
        entry.setStatus(Status.tentative());
        entry.setTransparency(true);
        entry.addCategories(text(told.affair().title()));
        Place place = Told.place(told.tellings());
        if (place != null) {
            entry.setLocation(text(place.name()));
            if (place.position() != null) {
                entry.setGeo(new Geo(place.position().lat(), place.position().lon()));
            }
        }
        URI address = Address.of(best.report().report());
        if (address != null) {
            entry.setUrl(address.toASCIIString());
        }
        return entry;
    }

    /** What a calendar cannot show: that it is one unknown day of these, or that an end is open. */
    private static String vague(Days days) {
        if (days.from() == null || days.to() == null) {
            return days.from() == null ? " (by this day)" : " (from this day on)";
        }
        return days.day() == null ? " (within these days)" : "";
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static String description(Told told, Telling best) {
        List<String> lines = new ArrayList<>();
        lines.add(text(best.words()));
        line(lines, "Who", best.names(Role.Kind.ACTOR));
        line(lines, "Whom", best.names(Role.Kind.RECIPIENT));
        line(lines, "Says so", Told.names(told.asserted()));
        line(lines, "Denies it", Told.names(told.denied()));
        line(lines, "Would not say", Told.names(told.declined()));
        Told.Count count = told.count(told.tellings());
        lines.add("Told by " + Words.count(count.reports(), "report") + " (" + count.copies() + " of them copies), "
                + Words.count(count.origins(), "origin"));
        lines.add(
                "Report " + text(best.report().id()) + ": " + text(best.report().headline()));
        return String.join("\n", lines);
    }

    private static void line(List<String> lines, String what, List<String> names) {
        if (!names.isEmpty()) {
            lines.add(what + ": " + text(String.join(", ", names)));
        }
    }

    private static String text(String text) {
        return Plain.line(text);
    }
}
