package org.purport.interpret.actor;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Countries;
import org.purport.interpret.lexicon.Country;
import org.purport.model.Actor;
import org.purport.model.AnnotatedReport;
import org.purport.model.KnownActor;
import org.purport.model.KnownActor.Tenure;
import org.purport.model.Place;
import org.purport.model.Span;
import org.purport.model.Token;

/** Says who an actor is, once all its mentions are known: the text first, then the tables. */
final class Profiler {
    /** Sectors of those who serve a state or want to. */
    private static final List<String> OF_STATE = List.of("GOV", "MIL", "COP", "LEG", "JUD", "OPP", "PTY");

    /** Offices of a whole state; a mayor is none of Finland. */
    private static final List<String> NATIONAL = List.of(
            "president",
            "minister",
            "premier",
            "chancellor",
            "king",
            "queen",
            "emir",
            "sultan",
            "emperor",
            "leader",
            "prince",
            "secretary",
            "state",
            "ambassador");

    /** Those whom another state sends: they are of any country but the one that a report is about. */
    private static final List<String> ABROAD = List.of(
            "ambassador", "envoy", "embassy", "consulate", "consul", "diplomat", "delegation", "emissary", "mission");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Letters of 2021-03-09. */
    private static final int DAY = 10;

    private final Persons persons;
    private final Roles roles;
    private final AnnotatedReport report;
    private final @Nullable String day;
    private final Setting setting;
    private final NavigableMap<Integer, String> placed = new TreeMap<>();

    Profiler(Persons persons, Roles roles, AnnotatedReport report, List<Place> places, Setting setting) {
        this.persons = persons;
        this.roles = roles;
        this.report = report;
        this.setting = setting;
        for (Place place : places) {
            String country = place.country();
            if (country != null) {
                place.mentions().forEach(span -> placed.put(span.start(), country));
            }
        }
        String published = report.report().published();
        this.day = published == null ? null : published.substring(0, Math.min(published.length(), DAY));
    }

    /** Adds what the tables know of a person of whom the text has told no other country. */
    void recognize(Entity entity) {
        Traits traits = entity.traits();
        Persons.Entry known = traits.nature().human() && entity.named() ? known(entity) : null;
        if (known == null) {
            return;
        }
        boolean fits = (traits.country() == null
                || known.person().country() == null
                || traits.country().equals(known.person().country()));
        if (fits) {
            entity.learn(offices(known, traits));
        }
    }

    /** Adds what an owner tells of what it owns and what the scene tells of those whom it need not name. */
    void complete(Entity entity) {
        Traits traits = entity.traits();
        spokesmen(entity);
        Entity owner = entity.owner();
        if (owner != null && !owner.traits().nature().human()) {
            entity.learn(Traits.of(traits.nature(), traits.plural(), Gender.UNKNOWN)
                    .withCountry(owner.traits().country()));
            if (traits.sector().isEmpty() || traits.sector().equals(List.of("GOV"))) {
                entity.sectorsFirst(owner.traits().sector());
            }
        } else if (owner != null && entity.traits().country() == null) {
            entity.learn(Traits.of(traits.nature(), traits.plural(), Gender.UNKNOWN)
                    .withCountry(owner.traits().country()));
        }
        if (entity.traits().country() == null && !entity.traits().foreign()) {
            String country = within(entity);
            if (country == null && entity.owner() == null && (homely(entity) || (setting.sure() && local(entity)))) {
                country = setting.country();
            }
            entity.learn(
                    Traits.of(traits.nature(), traits.plural(), Gender.UNKNOWN).withCountry(country));
        }
    }

    /** The country of a place that stands in a name or a description: "Miami Sentinel", "residents of Goma". */
    private @Nullable String within(Entity entity) {
        for (Mention mention : entity.mentions()) {
            boolean tells = mention.form() == Form.NOMINAL
                    || (mention.form() == Form.NAME
                            && !mention.traits().nature().human());
            Span span = mention.span();
            Map.Entry<Integer, String> place = tells ? placed.ceilingEntry(span.start()) : null;
            if (place != null && place.getKey() < span.end() && place.getKey() > span.start()) {
                return place.getValue();
            }
        }
        return null;
    }

    /** A spokesman is of the sector for which he speaks; of a state's where only the country is told. */
    private static void spokesmen(Entity entity) {
        Entity owner = entity.owner();
        if (spokesman(entity) && entity.traits().sector().isEmpty()) {
            boolean state = owner == null && entity.traits().country() != null;
            entity.sectorsFirst(owner != null ? owner.traits().sector() : state ? List.of("GOV") : List.of());
        }
    }

    private Persons.@Nullable Entry known(Entity entity) {
        Persons.Entry found = null;
        Mention longest = null;
        for (Mention mention : entity.mentions()) {
            if (mention.form() == Form.NAME
                    && (longest == null
                            || mention.key().length() > longest.key().length())) {
                longest = mention;
            }
        }
        if (longest != null) {
            List<String> words = List.of(longest.key().split(" "));
            found = persons.named(words, day);
            String office = entity.traits().office();
            if (found == null && office != null) {
                found = persons.holding(
                        words.get(words.size() - 1), office, entity.traits().country(), day);
            }
        }
        return found;
    }

    /** The office of the day; who holds none any more, or none yet, is one of the elite. */
    private Traits offices(Persons.Entry known, Traits traits) {
        KnownActor person = known.person();
        Tenure tenure = known.on(day);
        List<String> sector = tenure != null && !tenure.sector().isEmpty() ? tenure.sector() : person.sector();
        if (sector.isEmpty() && tenure != null) {
            sector = roles.sectorOf(tenure.office());
        }
        boolean former = tenure == null && !person.tenures().isEmpty();
        return new Traits(
                traits.nature(),
                traits.plural(),
                Gender.UNKNOWN,
                person.country(),
                person.country() == null,
                former ? Traits.both(List.of("ELI"), sector) : sector,
                tenure != null && !tenure.office().isEmpty() ? said(tenure.office()) : null);
    }

    /** The role noun where the tables know it, else the title as its list has it. */
    private String said(String title) {
        String plain = Office.plain(title);
        return roles.named(plain) == null ? title : plain;
    }

    /** Institutions of a state and holders of its offices, of which the text does not say whose they are. */
    private static boolean homely(Entity entity) {
        Traits traits = entity.traits();
        boolean definite = entity.mentions().get(0).reach() != Mention.Reach.INDEFINITE;
        if (!Collections.disjoint(entity.heads(), ABROAD)) {
            return false;
        }
        boolean ofState = !Collections.disjoint(traits.sector(), OF_STATE);
        return switch (traits.nature()) {
            case FORCE, STATE -> true;
            case BODY -> ofState;
            case PERSON -> ofState && definite && (!entity.named() || traits.office() != null);
            default -> false;
        };
    }

    /** People of whom a report that has one scene need not say where they belong; officials, experts and strangers by name are not. */
    private static boolean local(Entity entity) {
        Traits traits = entity.traits();
        if (!Collections.disjoint(entity.heads(), ABROAD)) {
            return false;
        }
        return switch (traits.nature()) {
            case PEOPLE, ARMED -> true;
            case PERSON -> !traits.sector().isEmpty() && !traits.sector().get(0).equals("GOV");
            case SOURCE -> traits.sector().contains("CVL");
            case BODY -> traits.sector().contains("PTY") || traits.sector().contains("OPP");
            default -> false;
        };
    }

    Actor actor(Entity entity, String id) {
        Traits traits = entity.traits();
        List<Span> spans = entity.mentions().stream()
                .map(Mention::span)
                .distinct()
                .sorted()
                .toList();
        return new Actor(
                id,
                name(entity),
                kind(entity),
                traits.country(),
                traits.sector(),
                office(entity),
                holder(entity),
                spans);
    }

    /** "The minister, Oleg Banin," with a name that was not seen as one. */
    private static boolean renamed(Mention mention) {
        return mention.sentence().child(mention.head(), "appos") >= 0;
    }

    /** Who held the office of "Russia's defence minister" on the day of the report. */
    private @Nullable String holder(Entity entity) {
        Traits traits = entity.traits();
        boolean somebody = traits.nature() == Nature.PERSON
                && !traits.plural()
                && !entity.named()
                && !traits.sector().contains("ELI")
                && entity.mentions().get(0).reach() != Mention.Reach.INDEFINITE
                && entity.mentions().stream().noneMatch(Profiler::renamed);
        if (!somebody || day == null || traits.office() == null || traits.country() == null) {
            return null;
        }
        Persons.Entry holder = persons.holder(traits.office(), traits.country(), day);
        return holder == null ? null : holder.person().name();
    }

    private static Actor.Kind kind(Entity entity) {
        Traits traits = entity.traits();
        boolean office = traits.nature() == Nature.PERSON
                && entity.mentions().stream()
                        .anyMatch(m -> m.reach() == Mention.Reach.DEFINITE && m.form() == Form.NOMINAL);
        return traits.nature().kind(entity.named() || office || spokesman(entity), traits.plural());
    }

    private static boolean spokesman(Entity entity) {
        String office = entity.traits().office();
        return office != null && office.contains("spokes");
    }

    private String name(Entity entity) {
        if (entity.traits().nature() == Nature.STATE && entity.traits().country() != null) {
            Country country = Countries.table().coded(entity.traits().country());
            if (country != null && entity.mentions().stream().anyMatch(m -> m.form() == Form.STATE)) {
                return country.name();
            }
        }
        Mention best = entity.mentions().get(0);
        for (Mention mention : entity.mentions()) {
            if (better(mention, best)) {
                best = mention;
            }
        }
        if (best.key().startsWith("=")) {
            return best.key().substring(1);
        }
        String text = wording(best);
        boolean article = text.length() > 4
                && text.substring(0, 4).toLowerCase(Locale.ROOT).equals("the ");
        return article && best.form() == Form.NAME && entity.traits().nature() != Nature.OUTLET
                ? text.substring(4)
                : text;
    }

    /** The words of a mention; those of text in capitals in the case that the annotator gave them. */
    private String wording(Mention mention) {
        StringBuilder text = new StringBuilder(report.text(mention.span()));
        int start = mention.span().start();
        for (int i = mention.from(); i <= mention.to(); i++) {
            Token token = mention.sentence().token(i);
            int at = token.span().start() - start;
            boolean inside = at >= 0 && at + token.word().length() <= text.length();
            if (inside && token.word().equalsIgnoreCase(report.text(token.span()))) {
                text.replace(at, at + token.word().length(), token.word());
            }
        }
        return SPACE.matcher(text).replaceAll(" ");
    }

    /** Names before descriptions before pronouns; of names the longest. */
    private static boolean better(Mention mention, Mention best) {
        int a = rank(mention);
        int b = rank(best);
        boolean longer = mention.form() == Form.NAME && mention.to() - mention.from() > best.to() - best.from();
        return a != b ? a > b : longer;
    }

    private static int rank(Mention mention) {
        return switch (mention.form()) {
            case NAME -> mention.key().startsWith("=") ? 4 : 3;
            case STATE -> 3;
            case NOMINAL -> 2;
            case PRONOUN, RELATIVE, SPEAKER, THING -> 1;
        };
    }

    private @Nullable String office(Entity entity) {
        Traits traits = entity.traits();
        String office = traits.office();
        if (office == null || !traits.nature().human() || !entity.named()) {
            return null;
        }
        Country country = traits.country() == null ? null : Countries.table().coded(traits.country());
        boolean ofState = traits.sector().contains("GOV") || traits.sector().contains("MIL");
        Entity owner = entity.owner();
        if (owner != null
                && owner.named()
                && !owner.traits().nature().human()
                && owner.traits().nature() != Nature.STATE) {
            return office + " of " + name(owner);
        }
        boolean national = NATIONAL.contains(office.substring(office.lastIndexOf(' ') + 1));
        return country == null || !ofState || !national ? office : office + " of " + article(country.name());
    }

    private static String article(String country) {
        boolean plural = country.startsWith("United ")
                || country.endsWith("s")
                        && !country.equals("Honduras")
                        && !country.equals("Cyprus")
                        && !country.equals("Laos")
                        && !country.equals("Mauritius")
                        && !country.equals("Barbados");
        return plural ? "the " + country : country;
    }
}
