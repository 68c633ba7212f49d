package org.purport.app.cli;

import java.io.IOException;
import java.net.BindException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.purport.Purport;
import org.purport.app.web.Clerk;
import org.purport.app.web.Desk;
import org.purport.app.web.WebServer;
import org.purport.app.web.pages.Pages;
import org.purport.keep.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Shows a case in a browser. */
@Command(
        name = "serve",
        description = {
            "Shows a case in the browser of this machine until it is stopped; prints the address.",
            "Nobody else reaches it, unless --host says so: then the address printed holds a key, and only who has it gets in.",
            "Between machines nothing is encrypted; put it behind a server that does where the network is not yours."
        },
        footer = {
            "",
            "Examples:",
            "  purport serve visit.purport",
            "  purport serve visit.purport --host 10.0.0.7 --port 8080"
        })
final class ServeCommand extends CaseCommand {
    private static final int PORT = 7077;

    private final Supplier<Purport> open;
    private final boolean browser;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port; 7077 by default, or any that is free where another program has that.")
    private @Nullable Integer port;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description =
                    "Lets others in who have the key: a name or address of this machine, 0.0.0.0 for all of them.")
    private @Nullable String host;

    @Option(names = "--new", description = "Makes the case where there is none.")
    private boolean fresh;

    /**
     * @param browser whether the browser is opened at once
     */
    ServeCommand(Console console, Supplier<Purport> open, boolean browser) {
        super(console);
        this.open = open;
        this.browser = browser;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (fresh) {
            Purport.openCase(file(), Access.WRITE).close();
        }
        // What stands in the way of it is said before anything is started.
        linked((kept, out) -> ExitCode.OK);
        try (WebServer server = server()) {
            console().printer().println(server.address());
            console().err().println("stop it with Ctrl-C");
            if (browser) {
                Browser.open(server.address(), console());
            }
            Thread.currentThread().join();
        }
        return ExitCode.OK;
    }

    private WebServer server() throws IOException {
        Clerk clerk = new Clerk(file());
        Desk desk = new Desk(file(), clerk);
        try {
            return new WebServer(
                    desk, Pages.all(open, PurportCommand.Version.text()), host, port == null ? PORT : port);
        } catch (RuntimeException e) {
            if (port == null && isTaken(e)) {
                return new WebServer(desk, Pages.all(open, PurportCommand.Version.text()), host, 0);
            }
            throw e;
        }
    }

    private static boolean isTaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException
                    || String.valueOf(cause.getMessage()).contains("already in use")) {
                return true;
            }
        }
        return false;
    }
}
