package org.purport.app.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.purport.read.Hint;

/**
 * Fetches one document by its address, within limits of time and size.
 *
 * <p>Addresses of this machine and of private networks are refused unless allowed, at every redirect anew. The name is looked up
 * once for the check and once by the client: a name server that changes its answer in between is not caught.
 */
public final class Fetcher {
    private static final int MOST_REDIRECTS = 5;
    private static final int NOT_MODIFIED = 304;

    private final HttpClient client;
    private final Duration longest;
    private final int largest;
    private final boolean privateAllowed;
    private final String agent;
    private final Gate gate;

    /**
     * A fetcher of what a person asked for.
     *
     * @param longest time for the whole of it, redirects included
     * @param largest size in bytes
     * @param privateAllowed whether addresses of this machine and of private networks may be asked
     */
    public Fetcher(Duration longest, int largest, boolean privateAllowed) {
        this(longest, largest, privateAllowed, "Purport", Gate.OPEN);
    }

    /**
     * A fetcher that asks for much.
     *
     * @param longest time for the whole of it, redirects included, the waiting at the gate not
     * @param agent what it calls itself
     * @param gate through which every request goes, also those after a redirect
     */
    public Fetcher(Duration longest, int largest, boolean privateAllowed, String agent, Gate gate) {
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(longest)
                .build();
        this.longest = longest;
        this.largest = largest;
        this.privateAllowed = privateAllowed;
        this.agent = agent;
        this.gate = gate;
    }

    /**
     * What was fetched.
     *
     * @param hint for {@code Inputs.read(bytes, hint)}: the final address, media type and charset
     * @param validators with which the server tells whether it has changed
     */
    public record Fetched(byte[] bytes, Hint hint, Validators validators) {}

    /**
     * Fetches a document.
     *
     * @throws IOException whose message says in one line why it could not be fetched
     */
    public Fetched fetch(String address) throws IOException {
        return fetchChanged(address, Validators.NONE).orElseThrow(() -> new UnexpectedStatus(NOT_MODIFIED, null));
    }

    /**
     * Fetches a document unless it is still what it was.
     *
     * @param known of the last answer
     * @return nothing where it has not changed
     * @throws IOException whose message says in one line why it could not be fetched
     */
    public Optional<Fetched> fetchChanged(String address, Validators known) throws IOException {
        long deadline = System.nanoTime() + longest.toNanos();
        URI uri = uri(address);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            check(uri);
            deadline += passed(uri);
            HttpResponse<InputStream> response = ask(uri, known, deadline);
            int status = response.statusCode();
            String retryAfter = header(response, "retry-after");
            gate.after(uri, status, retryAfter);
            String location = header(response, "location");
            if (status / 100 == 2) {
                Validators validators = new Validators(header(response, "etag"), header(response, "last-modified"));
                return Optional.of(new Fetched(body(response, deadline), hint(address, uri, response), validators));
            }
            response.body().close();
            if (status == NOT_MODIFIED && !known.equals(Validators.NONE)) {
                return Optional.empty();
            }
            if (status / 100 != 3 || location == null) {
                throw new UnexpectedStatus(status, retryAfter);
            }
            uri = uri.resolve(uri(location));
        }
        throw new IOException("redirected more than " + MOST_REDIRECTS + " times");
    }

    /** Waits at the gate, and says for how many nanoseconds. */
    private long passed(URI uri) throws IOException {
        long start = System.nanoTime();
        try {
            gate.before(uri);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return System.nanoTime() - start;
    }

    private static @Nullable String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    private static URI uri(String address) throws IOException {
        try {
            return new URI(address.strip());
        } catch (URISyntaxException e) {
            throw new IOException("not an address (" + e.getReason() + ")", e);
        }
    }

    private void check(URI uri) throws IOException {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new IOException("only http and https addresses can be fetched");
        }
        if (privateAllowed) {
            return;
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
                if (isPrivate(address)) {
                    throw new IOException(uri.getHost()
                            + " is on this machine or a private network, which only --allow-private fetches");
                }
            }
        } catch (UnknownHostException e) {
            throw new IOException("no such host: " + uri.getHost(), e);
        }
    }

    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean shared = bytes.length == 4 && first == 100 && second >= 64 && second < 128;
        boolean reserved = bytes.length == 4 && (first == 0 || first >= 240 || (first == 198 && (second & 0xfe) == 18));
        boolean unique = bytes.length == 16 && (first & 0xfe) == 0xfc;
        return shared
                || reserved
                || unique
                || address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }

    private HttpResponse<InputStream> ask(URI uri, Validators known, long deadline) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())))
                .header("User-Agent", agent)
                .header("Accept-Encoding", "gzip")
                .header(
                        "Accept",
                        "text/html,application/xhtml+xml,application/xml,application/pdf,text/plain,*/*;q=0.5");
        if (known.etag() != null) {
            request.header("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            request.header("If-Modified-Since", known.lastModified());
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IllegalArgumentException e) {
            throw new IOException("not an address (" + e.getMessage() + ")", e);
        } catch (HttpConnectTimeoutException e) {
            throw new IOException("no connection within " + seconds(), e);
        } catch (HttpTimeoutException e) {
            throw new IOException("no answer within " + seconds(), e);
        } catch (ConnectException e) {
            throw new IOException("cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private byte[] body(HttpResponse<InputStream> response, long deadline) throws IOException {
        InputStream in = response.body();
        boolean packed = "gzip".equalsIgnoreCase(header(response, "content-encoding"));
        CompletableFuture<byte[]> reading = CompletableFuture.supplyAsync(() -> {
            try {
                // The limit is on what comes out: a small answer can unpack to a very large one.
                return (packed ? new GZIPInputStream(in) : in).readNBytes(largest + 1);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        try (in) {
            byte[] bytes = reading.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (bytes.length > largest) {
                throw new TooLarge(largest);
            }
            return bytes;
        } catch (TimeoutException e) {
            throw new IOException("not finished within " + seconds(), e);
        } catch (ExecutionException e) {
            throw new IOException("the connection broke off", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private String seconds() {
        return longest.toMillis() / 1000.0 + " seconds";
    }

    private static Hint hint(String address, URI uri, HttpResponse<?> response) {
        String declared = response.headers().firstValue("content-type").orElse("");
        String type = declared.split(";", 2)[0].strip();
        return Hint.of(address).served(type.isEmpty() ? null : type, charset(declared), uri.toString());
    }

    private static @Nullable String charset(String contentType) {
        int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        return at < 0
                ? null
                : contentType
                        .substring(at + 8)
                        .split(";", 2)[0]
                        .replaceAll("[\"']", "")
                        .strip();
    }
}
