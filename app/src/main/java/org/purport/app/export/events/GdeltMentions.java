package org.purport.app.export.events;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.purport.app.export.material.Days;
import org.purport.app.export.material.Export;
import org.purport.app.export.material.Material;
import org.purport.app.export.material.ReadReport;
import org.purport.app.export.material.Tally;
import org.purport.app.export.material.Telling;
import org.purport.model.Actor;
import org.purport.model.Report;
import org.purport.model.Role;

/** The 16 columns of GDELT 2.0's table of mentions: which report tells an event, and where in it. */
public final class GdeltMentions implements Export.OfFile {
    private static final DateTimeFormatter MIDNIGHT = DateTimeFormatter.ofPattern("uuuuMMdd'000000'");
    private static final int WEB = 1;
    private static final int CITATION_ONLY = 2;

    @Override
    public Tally write(Material material, OutputStream out) throws IOException {
        TabRows rows = new TabRows(out);
        Tally tally = new Tally("mentions");
        new EventCoder().each(material, event -> {
            if (event.source() == null && event.target() == null) {
                tally.leave(GdeltEvents.NOBODY);
                return;
            }
            for (Telling telling : event.tellings()) {
                mention(rows, event, telling);
                tally.write();
            }
        });
        rows.flush();
        return tally;
    }

    private static void mention(TabRows rows, CodedEvent event, Telling telling) throws IOException {
        ReadReport read = telling.report();
        Report report = read.report();
        LocalDate day = event.days().day();
        int trigger = telling.event().trigger().start();
        rows.number(event.number())
                .number(day == null ? null : MIDNIGHT.format(day))
                .number(GdeltEvents.stamp(Days.earliest(report)))
                .number(report.url() == null ? CITATION_ONLY : WEB)
                .text(report.outlet())
                .text(report.url() == null ? report.id() : report.url())
                .number(read.sentence(trigger))
                .number(offset(telling, event.source()))
                .number(offset(telling, event.target()))
                .number(trigger)
                .number(1)
                .empty(1)
                .number(report.text().length())
                .empty(3)
                .end();
    }

    /** Where this report names a side: in its role where it plays one, else first; null where it does not. */
    private static @Nullable Integer offset(Telling telling, @Nullable Party party) {
        if (party == null) {
            return null;
        }
        for (Role role : telling.event().roles()) {
            Actor actor = telling.report().actor(role.actor());
            if (actor != null && role.span() != null && Party.of(actor).key().equals(party.key())) {
                return role.span().start();
            }
        }
        for (Actor actor : telling.report().reading().actors()) {
            Party other = Party.of(actor);
            if (other.key().equals(party.key())) {
                return other.at() < 0 ? null : other.at();
            }
        }
        return null;
    }
}
