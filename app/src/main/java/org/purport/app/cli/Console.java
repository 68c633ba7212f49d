package org.purport.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.purport.app.show.Screen;

/** The streams of the program and what stands behind them. */
final class Console {
    private final InputStream in;
    private final OutputStream out;
    private final OutputStream errors;
    private final PrintWriter err;
    private final Screen screen;
    private final Terminals terminals;

    /** Which streams are terminals. */
    record Terminals(boolean out, boolean errors) {
        static final Terminals NONE = new Terminals(false, false);
    }

    Console(InputStream in, OutputStream out, OutputStream errors, Screen screen, Terminals terminals) {
        this.in = in;
        this.out = out;
        this.errors = errors;
        this.err = new PrintWriter(errors, true, StandardCharsets.UTF_8);
        this.screen = screen;
        this.terminals = terminals;
    }

    /**
     * The program's own streams.
     *
     * <p>Java cannot tell a terminal from a pipe stream by stream, so the launcher does: {@code purport.terminal} holds
     * "out", "err" or both, {@code purport.columns} the width.
     */
    static Console system(Map<String, String> environment) {
        String terminal = System.getProperty("purport.terminal", "");
        Terminals terminals = new Terminals(terminal.contains("out"), terminal.contains("err"));
        return new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Screen.of(terminals.out(), Integer.getInteger("purport.columns", 0), environment),
                terminals);
    }

    InputStream in() {
        return in;
    }

    OutputStream out() {
        return out;
    }

    OutputStream errors() {
        return errors;
    }

    /** Text on standard error. */
    PrintWriter err() {
        return err;
    }

    Screen screen() {
        return screen;
    }

    /**
     * Whether progress is worth showing: standard error is a terminal, and readings do not scroll by on the same one.
     *
     * @param readingsShown whether readings go to standard output
     */
    boolean showsProgress(boolean readingsShown) {
        return terminals.errors() && !(readingsShown && terminals.out());
    }

    /** Text on standard output. */
    PrintWriter printer() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    /** One line about something that went wrong. */
    void complain(String line) {
        err.println("purport: " + line);
    }
}
