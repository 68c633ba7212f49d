package org.purport.app.export.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.purport.app.export.material.JsonOut;

/** The context of our JSON-LD: which vocabulary each word is of. */
final class Context {
    private static final String SCHEMA = "https://schema.org/";
    private static final String ANNOTATION = "http://www.w3.org/ns/oa#";
    private static final String PROVENANCE = "http://www.w3.org/ns/prov#";
    private static final String OWN = "urn:purport:terms:";

    private static final List<String> SCHEMA_TYPES = List.of(
            "Claim",
            "NewsArticle",
            "Event",
            "Place",
            "GeoCoordinates",
            "Person",
            "Organization",
            "SoftwareApplication");
    private static final List<String> SCHEMA_TEXTS =
            List.of("name", "text", "headline", "inLanguage", "identifier", "latitude", "longitude");
    private static final List<String> SCHEMA_LINKS =
            List.of("appearance", "author", "publisher", "url", "location", "geo");
    private static final List<String> SCHEMA_DAYS = List.of("datePublished", "startDate", "endDate");
    private static final List<String> ANNOTATION_TYPES =
            List.of("Annotation", "SpecificResource", "TextPositionSelector", "TextQuoteSelector");
    private static final List<String> ANNOTATION_TEXTS = List.of("exact", "prefix", "suffix");
    private static final List<String> ANNOTATION_NUMBERS = List.of("start", "end");
    private static final List<String> ANNOTATION_LINKS =
            List.of("hasBody", "hasTarget", "hasSource", "hasSelector", "motivatedBy");
    private static final List<String> PROVENANCE_TYPES = List.of("Entity", "Activity", "Agent", "SoftwareAgent");
    private static final List<String> PROVENANCE_LINKS =
            List.of("wasAttributedTo", "wasGeneratedBy", "wasDerivedFrom", "wasAssociatedWith", "used");
    private static final List<String> OWN_TEXTS =
            List.of("act", "status", "stance", "part", "identified", "likelihoodLow", "likelihoodHigh");

    private Context() {}

    /** The document without its graph. */
    static ObjectNode head() {
        ObjectNode head = JsonOut.object();
        ObjectNode context = head.putObject("@context");
        context.put("@version", 1.1);
        context.put("id", "@id").put("type", "@type").put("oa", ANNOTATION);
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        plain(context, SCHEMA, SCHEMA_TYPES);
        plain(context, SCHEMA, SCHEMA_TEXTS);
        typed(context, SCHEMA, SCHEMA_LINKS, "@id");
        typed(context, SCHEMA, SCHEMA_DAYS, "xsd:date");
        plain(context, ANNOTATION, ANNOTATION_TYPES);
        plain(context, ANNOTATION, ANNOTATION_TEXTS);
        typed(context, ANNOTATION, ANNOTATION_NUMBERS, "xsd:nonNegativeInteger");
        typed(context, ANNOTATION, ANNOTATION_LINKS, "@id");
        plain(context, PROVENANCE, PROVENANCE_TYPES);
        typed(context, PROVENANCE, PROVENANCE_LINKS, "@id");
        plain(context, OWN, OWN_TEXTS);
        typed(context, OWN, List.of("through"), "@id");
        ((ObjectNode) context.get("through")).put("@container", "@list");
        ObjectNode described = context.putObject("describedBy");
        described.put("@reverse", SCHEMA + "about").put("@type", "@id");
        return head;
    }

    private static void plain(ObjectNode context, String space, List<String> terms) {
        terms.forEach(term -> context.put(term, space + term));
    }

    private static void typed(ObjectNode context, String space, List<String> terms, String type) {
        terms.forEach(term -> context.putObject(term).put("@id", space + term).put("@type", type));
    }
}
