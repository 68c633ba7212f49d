package org.purport.interpret.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Actor;
import org.purport.model.ActorList;
import org.purport.model.KnownActor;
import org.purport.model.KnownActor.Tenure;

/**
 * The actors that are known by name: those of the built-in tables and of the user's own lists.
 *
 * <p>Where several know a name, lists that replace go first, the built-in tables next, other lists last.
 */
public final class ActorTables {
    private ActorTables() {}

    private static final class BuiltIn {
        static final List<KnownActor> ACTORS = read();

        static final Map<String, List<KnownActor>> BY_NAME = byName(ACTORS);
    }

    /** The actors of the built-in tables. */
    public static List<KnownActor> builtIn() {
        return BuiltIn.ACTORS;
    }

    /** The built-in actors that bear this name or alias, in the order of the tables. */
    public static List<KnownActor> builtIn(String name) {
        return BuiltIn.BY_NAME.getOrDefault(key(name), List.of());
    }

    /** The built-in actors with those of a user's lists, the one that counts before the other. */
    static List<KnownActor> with(List<ActorList> lists) {
        List<KnownActor> all = new ArrayList<>();
        Set<String> replaced = new HashSet<>();
        for (ActorList list : lists) {
            if (list.replaces()) {
                all.addAll(list.actors());
                list.actors().forEach(actor -> names(actor).forEach(name -> replaced.add(key(name))));
            }
        }
        for (KnownActor actor : builtIn()) {
            if (!replaced.contains(key(actor.name()))) {
                all.add(actor);
            }
        }
        lists.stream().filter(list -> !list.replaces()).forEach(list -> all.addAll(list.actors()));
        return all;
    }

    private static Stream<String> names(KnownActor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream());
    }

    /** An acronym is only its own in capitals: "WHO" is not "who". */
    private static String key(String name) {
        String plain = name.strip();
        return Organizations.acronym(plain) ? plain : String.join(" ", Words.of(plain));
    }

    private static Map<String, List<KnownActor>> byName(List<KnownActor> actors) {
        Map<String, List<KnownActor>> byName = new HashMap<>();
        for (KnownActor actor : actors) {
            names(actor).map(ActorTables::key).distinct().forEach(name -> byName.computeIfAbsent(
                            name, any -> new ArrayList<>())
                    .add(actor));
        }
        return byName;
    }

    private static List<KnownActor> read() {
        List<KnownActor> actors = new ArrayList<>();
        Map<String, List<Tenure>> offices = offices();
        for (List<String> row : Table.open(ActorTables.class, "persons.tsv", 8).rows()) {
            actors.add(person(row, offices));
        }
        if (!offices.isEmpty()) {
            throw new IllegalStateException(
                    "offices.tsv names persons that persons.tsv lacks: " + String.join(", ", offices.keySet()));
        }
        for (List<String> row :
                Table.open(ActorTables.class, "organizations.tsv", 6).rows()) {
            actors.add(organization(row));
        }
        return List.copyOf(actors);
    }

    private static Map<String, List<Tenure>> offices() {
        Map<String, List<Tenure>> offices = new LinkedHashMap<>();
        for (List<String> row : Table.open(ActorTables.class, "offices.tsv", 7).rows()) {
            Tenure tenure = new Tenure(
                    row.get(1),
                    orNull(Table.cell(row, 2)),
                    List.of(row.get(3).split(",")),
                    Table.cell(row, 4),
                    Table.cell(row, 5));
            offices.computeIfAbsent(row.get(0), any -> new ArrayList<>()).add(tenure);
        }
        return offices;
    }

    private static KnownActor person(List<String> row, Map<String, List<Tenure>> offices) {
        String country = orNull(Table.cell(row, 2));
        List<String> sector = List.of(row.get(3).split(","));
        List<Tenure> tenures = new ArrayList<>();
        tenures.add(new Tenure(Table.cell(row, 4), country, sector, Table.cell(row, 5), Table.cell(row, 6)));
        List<Tenure> more = offices.remove(row.get(0));
        if (more != null) {
            tenures.addAll(more);
        }
        return new KnownActor(
                row.get(0), parts(Table.cell(row, 1)), Actor.Kind.PERSON, false, country, sector, tenures, null);
    }

    private static KnownActor organization(List<String> row) {
        boolean weak = row.get(2).endsWith("?");
        String kind = weak ? row.get(2).substring(0, row.get(2).length() - 1) : row.get(2);
        return new KnownActor(
                row.get(0),
                parts(Table.cell(row, 1)),
                kind(kind),
                weak,
                orNull(Table.cell(row, 3)),
                List.of(row.get(4).split(",")),
                List.of(),
                null);
    }

    private static Actor.Kind kind(String kind) {
        return switch (kind) {
            case "armed-group" -> Actor.Kind.ARMED_GROUP;
            case "outlet" -> Actor.Kind.OUTLET;
            case "state" -> Actor.Kind.STATE;
            case "organization" -> Actor.Kind.ORGANIZATION;
            default -> throw new IllegalStateException("organizations.tsv has no kind " + kind);
        };
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
