package org.purport.app.export.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.export.material.Address;
import org.purport.app.export.material.Affair;
import org.purport.app.export.material.Days;
import org.purport.app.export.material.Export;
import org.purport.app.export.material.Ids;
import org.purport.app.export.material.JsonOut;
import org.purport.app.export.material.Material;
import org.purport.app.export.material.Plain;
import org.purport.app.export.material.ReadReport;
import org.purport.app.export.material.Tally;
import org.purport.app.export.material.Telling;
import org.purport.app.export.material.Told;
import org.purport.model.Claim;
import org.purport.model.Likelihood;
import org.purport.model.Links;
import org.purport.model.Place;
import org.purport.model.Source;

/**
 * JSON-LD 1.1: claims of schema.org, the words that carry them as Web Annotations, who made what of what as PROV.
 *
 * <p>The context stands in the file, so that nothing has to be fetched.
 */
public final class LinkedData implements Export.OfFile {
    private static final String READER = "urn:purport:reader";

    @Override
    public Tally write(Material material, OutputStream out) throws IOException {
        Writer writer = new Writer(new JsonOut(out));
        writer.json.begin(Context.head(), "@graph");
        ObjectNode reader = node(READER, "SoftwareAgent", "SoftwareApplication");
        reader.put("name", "Purport");
        writer.json.item(reader);
        material.each(affair -> {
            writer.happenings(affair);
            for (String report : affair.reports()) {
                writer.report(affair, affair.report(report));
            }
        });
        writer.json.end();
        writer.json.flush();
        return writer.tally;
    }

    private static ObjectNode node(String id, String... types) {
        ObjectNode node = JsonOut.object().put("id", id);
        ArrayNode array = node.putArray("type");
        for (String type : types) {
            array.add(type);
        }
        return node;
    }

    private static String urn(String... words) {
        return "urn:uuid:" + Ids.of(words);
    }

    private static String reportId(ReadReport read) {
        return urn("report", read.id());
    }

    private static void put(ObjectNode node, String key, @Nullable String text) {
        JsonOut.put(node, key, text == null ? null : Plain.text(text));
    }

    /** Writes node by node, agents once each. */
    private static final class Writer {
        private final JsonOut json;
        private final Tally tally = new Tally("claims");
        private final Set<String> agents = new HashSet<>();
        private final Set<Links.Mention> told = new HashSet<>();

        Writer(JsonOut json) {
            this.json = json;
        }

        void happenings(Affair affair) throws IOException {
            for (Told happening : affair.happenings()) {
                if (!happening.isNotable()) {
                    continue;
                }
                String id = urn("happening", happening.key());
                ObjectNode node = node(id, "Event", "Entity");
                put(node, "name", happening.best().words());
                put(node, "status", Words.of(happening.status()));
                Days days = Told.days(happening.tellings());
                put(node, "startDate", Days.text(days.from()));
                put(node, "endDate", Days.text(days.to()));
                place(node, Told.place(happening.tellings()));
                ArrayNode about = node.putArray("describedBy");
                for (Telling telling : happening.tellings()) {
                    for (Claim claim : telling.claims()) {
                        String claimId = claimId(telling.report(), claim);
                        if (told.add(new Links.Mention(claimId, id))) {
                            ObjectNode link = about.addObject().put("id", claimId);
                            link.put("stance", Words.of(Stance.of(claim, telling.event())));
                        }
                    }
                }
                if (about.isEmpty()) {
                    node.remove("describedBy");
                }
                json.item(node);
            }
            told.clear();
        }

        private static void place(ObjectNode node, @Nullable Place place) {
            if (place == null) {
                return;
            }
            ObjectNode location = node.putObject("location");
            location.putArray("type").add("Place");
            put(location, "name", Plain.line(place.name()));
            Place.Position position = place.position();
            if (position != null) {
                ObjectNode geo = location.putObject("geo");
                geo.putArray("type").add("GeoCoordinates");
                geo.put("latitude", position.lat()).put("longitude", position.lon());
            }
        }

        void report(Affair affair, ReadReport read) throws IOException {
            ObjectNode node = node(reportId(read), "NewsArticle", "Entity");
            put(node, "identifier", read.id());
            put(node, "headline", read.headline());
            put(node, "datePublished", Days.published(read.report()));
            put(node, "inLanguage", read.report().language());
            URI address = Address.of(read.report());
            put(node, "url", address == null ? null : address.toASCIIString());
            node.put("publisher", agent(read, read.source(Source.AUTHOR)));
            String root = affair.root(read.id());
            put(node, "wasDerivedFrom", root == null ? null : urn("report", root));
            json.item(node);
            String activity = urn("reading", read.id());
            ObjectNode reading = node(activity, "Activity");
            reading.put("used", reportId(read));
            reading.put("wasAssociatedWith", READER);
            json.item(reading);
            for (Claim claim : read.reading().claims()) {
                claim(read, claim, activity);
                tally.write();
            }
        }

        private void claim(ReadReport read, Claim claim, String activity) throws IOException {
            String id = claimId(read, claim);
            Source source = read.speaker(claim);
            ObjectNode node = node(id, "Claim", "Entity");
            put(node, "text", read.words(claim.content()));
            put(node, "act", Words.of(claim.act()));
            node.put("appearance", reportId(read));
            String speaker = agent(read, source);
            node.put("author", speaker);
            node.put("wasAttributedTo", speaker);
            node.put("wasGeneratedBy", activity);
            List<Source> relays = read.relays(claim);
            if (!relays.isEmpty()) {
                ArrayNode through = node.putArray("through");
                for (Source relay : relays) {
                    through.add(agent(read, relay));
                }
            }
            Likelihood likelihood = claim.hedge().likelihood();
            if (likelihood != null) {
                node.put("likelihoodLow", likelihood.low()).put("likelihoodHigh", likelihood.high());
            }
            json.item(node);
            annotation("content", id, claim.content(), read);
            annotation("cue", id, claim.cue(), read);
        }

        /** Which characters of the report carry a claim, or say that it is one. */
        private void annotation(String part, String claim, List<org.purport.model.Span> spans, ReadReport read)
                throws IOException {
            if (spans.isEmpty()) {
                return;
            }
            ObjectNode node = node(urn(part, claim), "Annotation");
            node.put("motivatedBy", "oa:identifying");
            node.put("hasBody", claim);
            put(node, "part", part);
            ArrayNode targets = node.putArray("hasTarget");
            spans.forEach(span ->
                    targets.add(Selectors.target(reportId(read), read.report().text(), span)));
            json.item(node);
        }

        private String agent(ReadReport read, Source source) throws IOException {
            String own = source.named() && source.kind() != Source.Kind.AUTHOR ? "" : read.id();
            String outlet = read.report().outlet();
            String publisher = source.kind() == Source.Kind.AUTHOR ? outlet : null;
            boolean known = publisher != null;
            String name = Plain.line(publisher == null ? source.name() : publisher);
            String id = urn("agent", name, source.kind().name(), known ? "" : own);
            if (agents.add(id)) {
                String[] types =
                        switch (source.kind()) {
                            case PERSON, OFFICIAL, SPOKESPERSON, EXPERT, WITNESS -> new String[] {"Agent", "Person"};
                            case AUTHOR, STATE, ORGANIZATION, OUTLET -> new String[] {"Agent", "Organization"};
                            case DOCUMENT, PUBLIC, UNSPECIFIED -> new String[] {"Agent"};
                        };
                ObjectNode node = node(id, types);
                put(node, "name", name);
                node.put("identified", source.named());
                json.item(node);
            }
            return id;
        }

        private static String claimId(ReadReport read, Claim claim) {
            return urn("claim", read.id(), claim.id());
        }
    }
}
