package org.purport.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.purport.model.Claim;
import org.purport.model.Claim.Act;
import org.purport.model.Event;
import org.purport.model.Source;
import org.purport.model.Span;

/** Ties claims to the events they hold, and a silence to what it is about. */
final class ClaimLinks {
    private static final Set<Act> WORDLESS = Set.of(Act.DECLINES, Act.SILENT);

    /** Words for what was asked or told, which are not themselves what a silence is about. */
    private static final Set<String> ASKING = Set.of(
            "comment",
            "request",
            "question",
            "inquiry",
            "enquiry",
            "call",
            "query",
            "message",
            "email",
            "report",
            "claim",
            "allegation",
            "accusation",
            "statement",
            "interview",
            "response",
            "reply",
            "ask");

    /** How many claims back a "these reports" may reach. */
    private static final int REACH = 12;

    private ClaimLinks() {}

    /** The claims with the ids of the events inside them, and the wordless ones with what they are about. */
    static List<Claim> tie(List<Claim> claims, List<Event> events) {
        NavigableMap<Integer, String> byOffset = new TreeMap<>();
        events.forEach(event -> byOffset.put(event.trigger().start(), event.id()));
        Map<String, String> lemmas = new HashMap<>();
        events.forEach(event -> lemmas.put(event.id(), event.lemma()));
        List<Claim> tied = new ArrayList<>();
        for (Claim claim : claims) {
            Claim held = claim.withEvents(inside(claim, byOffset));
            tied.add(WORDLESS.contains(claim.act()) ? held.withAbout(about(held, tied, lemmas)) : held);
        }
        return tied;
    }

    private static List<String> inside(Claim claim, NavigableMap<Integer, String> byOffset) {
        List<String> found = new ArrayList<>();
        for (Span span : claim.content()) {
            for (Map.Entry<Integer, String> entry :
                    byOffset.subMap(span.start(), span.end()).entrySet()) {
                found.add(entry.getValue());
            }
        }
        return found;
    }

    /** The event that the words name, else the last thing that somebody else asserted, else the last claim of another. */
    private static @Nullable String about(Claim silence, List<Claim> before, Map<String, String> lemmas) {
        for (String event : silence.events()) {
            if (!ASKING.contains(lemmas.getOrDefault(event, ""))) {
                return event;
            }
        }
        String any = null;
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
            Claim claim = before.get(i);
            boolean other = !claim.chain().get(0).equals(silence.chain().get(0)) && !WORDLESS.contains(claim.act());
            if (other && asserted(claim)) {
                return claim.id();
            }
            any = other && any == null ? claim.id() : any;
        }
        return any;
    }

    private static boolean asserted(Claim claim) {
        boolean voiced = claim.act() == Act.ASSERTS || claim.act() == Act.ACCUSES || claim.act() == Act.DENIES;
        return voiced && !claim.chain().get(0).equals(Source.AUTHOR);
    }
}
