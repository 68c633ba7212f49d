package org.purport.app.export.place;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import org.purport.app.brief.Words;
import org.purport.app.export.material.Days;
import org.purport.app.export.material.Export;
import org.purport.app.export.material.JsonOut;
import org.purport.app.export.material.Material;
import org.purport.app.export.material.Plain;
import org.purport.app.export.material.Tally;
import org.purport.app.export.material.Told;
import org.purport.model.EventType;
import org.purport.model.Place;
import org.purport.model.Role;

/** Happenings as points of a map (RFC 7946), with how far each point can be off. */
public final class GeoJson implements Export.OfFile {
    @Override
    public Tally write(Material material, OutputStream out) throws IOException {
        JsonOut json = new JsonOut(out);
        Tally tally = new Tally("happenings");
        json.begin(JsonOut.object().put("type", "FeatureCollection"), "features");
        material.each(affair -> {
            for (Told told : affair.happenings()) {
                Place place = Told.place(told.tellings());
                if (!told.isNotable()) {
                    tally.leave(Told.SLIGHT);
                } else if (place == null || place.position() == null) {
                    tally.leave("without a known position");
                } else {
                    json.item(feature(told, place, place.position()));
                    tally.write();
                }
            }
        });
        json.end();
        json.flush();
        return tally;
    }

    private static ObjectNode feature(Told told, Place place, Place.Position position) {
        ObjectNode feature = JsonOut.object();
        feature.put("type", "Feature");
        feature.put("id", told.affair().id() + "/" + told.happening().id());
        ObjectNode point = feature.putObject("geometry").put("type", "Point");
        point.putArray("coordinates").add(position.lon()).add(position.lat());
        ObjectNode properties = feature.putObject("properties");
        EventType type = told.best().event().type();
        JsonOut.put(properties, "name", told.best().words());
        JsonOut.put(properties, "story", told.affair().title());
        JsonOut.put(properties, "type", type == null ? null : type.plover().name());
        JsonOut.put(properties, "cameo", type == null ? null : type.cameo());
        properties.put("status", Words.of(told.status()));
        properties.put("contested", !told.denied().isEmpty());
        Days days = Told.days(told.tellings());
        JsonOut.put(properties, "from", Days.text(days.from()));
        JsonOut.put(properties, "to", Days.text(days.to()));
        JsonOut.put(properties, "firstReported", told.firstDay());
        JsonOut.put(properties, "place", Plain.line(place.name()));
        JsonOut.put(properties, "country", place.country());
        JsonOut.put(properties, "precision", place.precision() == null ? null : Words.of(place.precision()));
        if (place.radiusKm() != null) {
            properties.put("radiusKm", place.radiusKm());
        }
        JsonOut.put(properties, "who", told.best().names(Role.Kind.ACTOR));
        JsonOut.put(properties, "whom", told.best().names(Role.Kind.RECIPIENT));
        JsonOut.put(properties, "assertedBy", Told.names(told.asserted()));
        JsonOut.put(properties, "deniedBy", Told.names(told.denied()));
        Told.Count count = told.count(told.tellings());
        properties
                .put("tellings", count.tellings())
                .put("reports", count.reports())
                .put("copies", count.copies())
                .put("origins", count.origins());
        return feature;
    }
}
