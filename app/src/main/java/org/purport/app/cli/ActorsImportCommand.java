package org.purport.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.purport.Purport;
import org.purport.app.actors.ActorFile;
import org.purport.app.actors.ActorFolder;
import org.purport.app.actors.Conflicts;
import org.purport.app.actors.Found;
import org.purport.app.actors.StoredList;
import org.purport.app.actors.UnusableFile;
import org.purport.model.Actor;
import org.purport.model.ActorList;
import org.purport.model.KnownActor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files of actors and keeps each as a list. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = PurportCommand.Version.class,
        description = {
            "Reads lists of actors and keeps them; purport read uses them at once. A file is a table (CSV or TSV with a"
                    + " header), FollowTheMoney entities (JSON Lines) or the result of a Wikidata query (CSV or JSON).",
            "",
            "Columns of a table: name (needed), aliases (parted by |), kind (person, organization, armed-group, outlet,"
                    + " state), country (ISO 3166-1 or English name), sector (PLOVER codes such as GOV,MIL), office,"
                    + " from, to (2012-11-06, 2012-11 or 2012), id. Rows of one id, or of one name and country, are one"
                    + " actor: one row for each office.",
            "",
            "Where the built-in tables or an earlier list say something else of a name, that is told in one line and"
                    + " they stay, unless --replace is given."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was imported",
            "1:some files or rows could not be: each is named on standard error, the rest is imported",
            "2:wrong usage"
        },
        footer = {
            "",
            "Examples:",
            "  purport actors import ministers.csv",
            "  purport actors import --kind organization --name suppliers companies.tsv",
            "  purport actors import --replace entities.ftm.json",
            "  purport actors import query.json"
        })
final class ActorsImportCommand implements Callable<Integer> {
    private static final Pattern NO_NAME = Pattern.compile("[^A-Za-z0-9._-]+");

    private final Console console;
    private final DataFolder data;
    private final Trace trace;
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A file that lists actors.")
    private List<Path> files = List.of();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "The name of the list; the file's by default. A list of that name is brought up to date.")
    private @Nullable String name;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What the rows are that do not say it: person, organization, armed-group, outlet or state.")
    private @Nullable String kind;

    @Option(
            names = "--replace",
            description = "Lets these lists go before the built-in tables and before earlier lists.")
    private boolean replaces;

    ActorsImportCommand(Console console, DataFolder data, Trace trace, Clock clock) {
        this.console = console;
        this.data = data;
        this.trace = trace;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (name != null && files.size() > 1) {
            throw new ParameterException(spec.commandLine(), "--name is for one file, not for " + files.size());
        }
        Actor.Kind usual = usual();
        int status = CommandLine.ExitCode.OK;
        for (Path file : files) {
            try {
                status = Math.max(status, imported(file, usual));
            } catch (IOException e) {
                console.complain(file + ": " + (e instanceof NoSuchFileException ? "no such file" : trace.reason(e)));
                trace.print(e, console);
                status = CommandLine.ExitCode.SOFTWARE;
            }
        }
        return status;
    }

    private Actor.@Nullable Kind usual() {
        if (kind == null) {
            return null;
        }
        for (Actor.Kind one : Actor.Kind.values()) {
            boolean listed = one != Actor.Kind.GROUP && one != Actor.Kind.UNNAMED;
            if (listed && one.name().equalsIgnoreCase(kind.replace('-', '_'))) {
                return one;
            }
        }
        throw new ParameterException(
                spec.commandLine(), "--kind must be person, organization, armed-group, outlet or state, not " + kind);
    }

    private int imported(Path file, Actor.@Nullable Kind usual) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnusableFile("it is a folder; name the files in it");
        }
        Found found = ActorFile.read(file, usual);
        ActorFolder folder = data.actors();
        String list = name == null ? name(file) : NO_NAME.matcher(name).replaceAll("-");
        List<StoredList> others = new ArrayList<>(folder.lists());
        boolean known = others.removeIf(stored -> stored.list().name().equals(list));
        found.problems().forEach(problem -> console.complain(file + " " + problem + "; the row is left out"));
        found.notes().forEach(note -> console.complain(file + " " + note));
        if (found.entries().isEmpty()) {
            throw new UnusableFile("no actors in it; nothing is changed");
        }
        compare(file, found, new Conflicts(Purport::builtInActors, others));
        List<KnownActor> actors =
                found.entries().stream().map(Found.Entry::actor).toList();
        folder.keep(new StoredList(
                new ActorList(list, replaces, actors),
                file.toAbsolutePath().normalize().toString(),
                clock.instant().toString(),
                List.of()));
        console.printer()
                .println(list + ": " + actors.size() + (actors.size() == 1 ? " actor" : " actors") + " imported"
                        + (known ? " in place of the earlier list of this name" : "")
                        + (found.problems().isEmpty()
                                ? ""
                                : ", " + found.problems().size() + " rows left out"));
        return found.problems().isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void compare(Path file, Found found, Conflicts conflicts) {
        for (Found.Entry entry : found.entries()) {
            for (String conflict : conflicts.of(entry.actor())) {
                console.complain(file + " " + entry.where() + ": " + conflict
                        + (replaces ? "; this list goes first" : "; that stays, --replace lets this list go first"));
            }
        }
    }

    /** The file's name without its ending: "ministers" of ministers.csv. */
    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.indexOf('.', 1);
        String plain = NO_NAME.matcher(dot < 0 ? name : name.substring(0, dot)).replaceAll("-");
        return plain.isEmpty() ? "list" : plain;
    }
}
