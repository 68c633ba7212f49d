package org.purport.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.purport.app.show.Screen;

/**
 * The streams of the program and what stands behind them.
 *
 * @param progress whether progress may be shown on {@code err}
 */
record Console(InputStream in, OutputStream out, PrintWriter err, Screen screen, boolean progress) {

    /**
     * The program's own streams.
     *
     * <p>Java cannot tell a terminal from a pipe stream by stream, so the launcher does: {@code purport.terminal} holds
     * "out", "err" or both, {@code purport.columns} the width.
     */
    static Console system(Map<String, String> environment) {
        String terminal = System.getProperty("purport.terminal", "");
        int columns = Integer.getInteger("purport.columns", 0);
        return new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Screen.of(terminal.contains("out"), columns, environment),
                terminal.contains("err"));
    }

    /** Standard output for text. */
    PrintWriter printer() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    /** One line about something that went wrong. */
    void complain(String line) {
        err.println("purport: " + line);
    }
}
