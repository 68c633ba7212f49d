package org.purport.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.purport.app.show.html.HtmlRendering;
import org.purport.app.web.Page.Tab;
import org.purport.keep.StoryRecord;
import org.purport.keep.UnusableCase;

/** Serves the pages of a case. */
public final class WebServer implements AutoCloseable {
    /** A form with files of a day's reports fits; a mistake does not fill the memory. */
    private static final long LARGEST_FORM = 64L << 20;

    private static final String LOOPBACK = "127.0.0.1";

    private final Desk desk;
    private final List<Page> pages;
    private final Guard guard;
    private final Assets assets;
    private final Views views = new Views();
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Javalin server;
    private final String host;

    /** What a page shows that says what went wrong. */
    public record Trouble(int status, String message) {}

    /**
     * Starts serving.
     *
     * @param host that others reach it by, null for this machine alone
     * @param port 0 for any that is free
     */
    public WebServer(Desk desk, List<Page> pages, @Nullable String host, int port) {
        this.desk = desk;
        this.pages = List.copyOf(pages);
        this.guard = new Guard(host);
        this.host = host == null ? LOOPBACK : host;
        List<Asset> files = new ArrayList<>();
        files.add(Asset.beside(HtmlRendering.class, "page.css"));
        files.add(Asset.beside(WebServer.class, "web.css"));
        files.add(Asset.beside(WebServer.class, "web.js"));
        files.add(Asset.beside(WebServer.class, "mark.svg"));
        files.add(Asset.ofWebJar("htmx.org", "2.0.7", "dist/htmx.min.js"));
        pages.forEach(page -> files.addAll(page.assets()));
        this.assets = new Assets(files);
        templates.setTrimControlStructures(true);
        this.server = Javalin.create(this::configure);
        routes();
        server.start(this.host, port);
    }

    private void configure(JavalinConfig config) {
        config.showJavalinBanner = false;
        config.startupWatcherEnabled = false;
        config.useVirtualThreads = false;
        config.http.gzipOnlyCompression();
        config.http.maxRequestSize = LARGEST_FORM;
        config.jetty.multipartConfig.maxTotalRequestSize(64, io.javalin.config.SizeUnit.MB);
        config.jetty.multipartConfig.maxFileSize(64, io.javalin.config.SizeUnit.MB);
        QueuedThreadPool threads = new QueuedThreadPool(32, 4);
        threads.setName("purport-web");
        threads.setDaemon(true);
        config.jetty.threadPool = threads;
        config.jetty.modifyServer(jetty -> quieten(jetty));
    }

    /** Nobody is told what serves the pages. */
    private static void quieten(Server jetty) {
        jetty.setStopTimeout(2000);
    }

    private void routes() {
        server.before(context -> {
            Guard.protect(context);
            if (!guard.admits(context)) {
                context.skipRemainingHandlers();
            }
        });
        server.get("/assets/{name}", assets::serve);
        server.get("/favicon.ico", context -> context.redirect(assets.address("mark.svg")));
        pages.forEach(page -> page.addTo(ofPages()));
        server.exception(Refusal.class, (e, context) -> trouble(context, e.status(), e.getMessage()));
        server.exception(UnusableCase.class, (e, context) -> trouble(context, 503, String.valueOf(e.getMessage())));
        server.exception(
                HttpResponseException.class, (e, context) -> trouble(context, e.getStatus(), said(e.getStatus())));
        server.exception(Exception.class, (e, context) -> {
            System.err.println("purport: " + context.path() + ": " + e);
            trouble(
                    context,
                    500,
                    "Purport failed at this page: " + e.getClass().getSimpleName() + ". The case is as it was.");
        });
    }

    /** Takes the addresses of pages. */
    private Page.Routes ofPages() {
        return new Page.Routes() {
            @Override
            public void get(String path, Page.Handler handler) {
                server.get(path, context -> answer(context, handler));
            }

            @Override
            public void view(String path, Page.Handler handler) {
                get(path, views.keeping(handler));
            }

            @Override
            public void post(String path, Page.Handler handler) {
                server.post(path, context -> {
                    guard.checkForm(context);
                    answer(context, handler);
                });
            }

            @Override
            public void accept(String path, Page.Handler handler) {
                server.post(path, context -> {
                    Guard.checkOrigin(context);
                    answer(context, handler);
                });
            }
        };
    }

    private static String said(int status) {
        return switch (status) {
            case 404 -> "There is no such page.";
            case 405 -> "This page takes no such request.";
            case 413 -> "That is more than 64 MB: purport add takes files of any size.";
            default -> "The request cannot be answered.";
        };
    }

    private void answer(Context context, Page.Handler handler) {
        send(context, handler.answer(new Visit(context, desk)));
    }

    private void send(Context context, Reply reply) {
        if (reply instanceof Reply.Html html) {
            context.status(html.status()).contentType("text/html; charset=utf-8");
            Utf8ByteOutput out = new Utf8ByteOutput();
            templates.render(
                    html.template(),
                    Map.of("frame", frame(context, html.title(), html.story()), "page", html.model()),
                    out);
            context.result(out.toByteArray());
        } else if (reply instanceof Reply.Elsewhere elsewhere) {
            context.redirect(elsewhere.address(), io.javalin.http.HttpStatus.SEE_OTHER);
        } else if (reply instanceof Reply.File file) {
            context.contentType(file.mediaType());
            if (file.name() != null) {
                attach(context, file.name());
            }
            context.result(file.bytes());
        } else if (reply instanceof Reply.Stored stored) {
            attach(context, stored.name());
            context.contentType(stored.mediaType()).result(once(stored.file()));
        } else if (reply instanceof Reply.Data data) {
            data.headers().forEach(context::header);
            context.status(data.status()).contentType(data.mediaType()).result(data.bytes());
        }
    }

    /** Names under which a browser saves a file: of letters, digits, dots and dashes, so that none of them leads elsewhere. */
    private static void attach(Context context, String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^\\.+", "_");
        context.header("Content-Disposition", "attachment; filename=\"" + plain + "\"");
    }

    /** A file that is gone once it was read. */
    private static InputStream once(Path file) {
        try {
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void trouble(Context context, int status, String message) {
        if (context.path().startsWith("/api/")) {
            send(context, Problems.reply(status, message));
            return;
        }
        send(context, new Reply.Html(status, "trouble.jte", "Not possible", null, new Trouble(status, message)));
    }

    private Frame frame(Context context, String title, @Nullable StoryRecord story) {
        List<Frame.Entry> nav = new ArrayList<>();
        List<Frame.Entry> tabs = new ArrayList<>();
        String here = context.path();
        for (Page page : pages) {
            for (Tab tab : page.tabs()) {
                if (tab.kind() == Tab.Kind.CASE) {
                    nav.add(new Frame.Entry(tab.label(), tab.path(), here.equals(tab.path())));
                } else if (story != null) {
                    String address = "/story/" + Address.part(story.id()) + tab.path();
                    tabs.add(new Frame.Entry(tab.label(), address, here.equals(address)));
                }
            }
        }
        String name = String.valueOf(desk.file().getFileName());
        return new Frame(
                title, name, nav, story, tabs, guard.formToken(), desk.clerk().busy(), assets::address);
    }

    /** The address to open in a browser. */
    public String address() {
        String shown = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        String key = guard.key();
        return "http://" + shown + ":" + server.port() + "/" + (key.isEmpty() ? "" : "?key=" + key);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (JavalinException e) {
            // What still runs is given up: nobody waits for it any more.
        } finally {
            desk.close();
        }
    }
}
