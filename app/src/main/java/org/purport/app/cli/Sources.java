package org.purport.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.purport.app.fetch.Fetcher;
import org.purport.read.Hint;
import org.purport.read.Inputs;
import org.purport.read.Outcome;
import org.purport.read.Problem;

/** Finds the reports behind the inputs of a command line: files, folders, addresses, standard input. */
final class Sources {
    private static final String STANDARD_INPUT = "-";

    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://");

    /** Long enough for a slow site, short enough not to be taken for a hang. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Far above what a page or a report in PDF weighs, far below what the memory holds. */
    private static final int LARGEST = 16 << 20;

    private final Inputs inputs = new Inputs();
    private final InputStream standardInput;

    private final boolean privateAllowed;
    private final Trace trace;

    /** Made for the first address: a client of HTTP takes a tenth of a second to start. */
    private @Nullable Fetcher fetcher;

    /**
     * @param privateAllowed whether addresses of this machine and of private networks may be asked
     */
    Sources(InputStream standardInput, boolean privateAllowed, Trace trace) {
        this.standardInput = standardInput;
        this.privateAllowed = privateAllowed;
        this.trace = trace;
    }

    /** Hands on every report and every problem, in the order of the inputs. */
    void find(List<String> arguments, Consumer<Item> sink) {
        for (String argument : arguments) {
            try (Stream<Outcome> outcomes = open(argument)) {
                outcomes.forEach(outcome -> tell(outcome, sink));
            } catch (InvalidPathException e) {
                sink.accept(new Item.GivenUp(argument + ": not the name of a file", e));
            } catch (IOException e) {
                sink.accept(new Item.GivenUp(argument + ": " + trace.reason(e), e));
            }
        }
    }

    private Stream<Outcome> open(String argument) throws IOException {
        if (ADDRESS.matcher(argument).lookingAt()) {
            Fetcher.Fetched fetched = fetcher().fetch(argument);
            return inputs.read(fetched.bytes(), fetched.hint());
        }
        return argument.equals(STANDARD_INPUT)
                ? inputs.read(standardInput, Hint.of(Inputs.STANDARD_INPUT))
                : inputs.read(Path.of(argument));
    }

    private Fetcher fetcher() {
        if (fetcher == null) {
            fetcher = new Fetcher(LONGEST, LARGEST, privateAllowed);
        }
        return fetcher;
    }

    private static void tell(Outcome outcome, Consumer<Item> sink) {
        boolean read = !outcome.reports().isEmpty();
        for (Problem problem : outcome.problems()) {
            sink.accept(read ? new Item.Doubt(problem.line()) : new Item.GivenUp(problem.line(), null));
        }
        outcome.reports().forEach(report -> sink.accept(new Item.Found(report)));
    }
}
