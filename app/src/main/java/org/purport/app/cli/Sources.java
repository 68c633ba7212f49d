package org.purport.app.cli;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.purport.read.Hint;
import org.purport.read.Inputs;
import org.purport.read.Outcome;
import org.purport.read.Problem;

/** Finds the reports behind the inputs of a command line: files, folders, standard input. */
final class Sources {
    private static final String STANDARD_INPUT = "-";

    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|ftp)://");

    private final Inputs inputs = new Inputs();
    private final InputStream standardInput;

    Sources(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** Hands on every report and every problem, in the order of the inputs. */
    void find(List<String> arguments, Consumer<Item> sink) {
        for (String argument : arguments) {
            if (ADDRESS.matcher(argument).lookingAt()) {
                sink.accept(new Item.GivenUp(argument + ": an address; save the page to a file and read that", null));
                continue;
            }
            try (Stream<Outcome> outcomes = open(argument)) {
                outcomes.forEach(outcome -> tell(outcome, sink));
            } catch (InvalidPathException e) {
                sink.accept(new Item.GivenUp(argument + ": not the name of a file", e));
            }
        }
    }

    private Stream<Outcome> open(String argument) {
        return argument.equals(STANDARD_INPUT)
                ? inputs.read(standardInput, Hint.of(Inputs.STANDARD_INPUT))
                : inputs.read(Path.of(argument));
    }

    private static void tell(Outcome outcome, Consumer<Item> sink) {
        boolean read = !outcome.reports().isEmpty();
        for (Problem problem : outcome.problems()) {
            sink.accept(read ? new Item.Doubt(problem.line()) : new Item.GivenUp(problem.line(), null));
        }
        outcome.reports().forEach(report -> sink.accept(new Item.Found(report)));
    }
}
