package org.purport.interpret.place.build;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One version of a package of the npm registry.
 *
 * @param sha512 base64 digest that its tarball must have
 */
record RegistryPackage(String name, String version, String sha512) {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofMinutes(5);
    private static final Pattern REGISTRY_LINE = Pattern.compile("(?m)^\\s*registry\\s*=\\s*(\\S+)\\s*$");

    /**
     * Its tarball: from the cache, else by the npm client where there is one, else straight from the registry.
     *
     * @param registry address to use where the user's environment names none
     * @throws IOException where it is not to be had, or is not the one that was checked
     */
    Path tarball(Path cache, String registry, boolean offline) throws IOException {
        Path kept = cache.resolve(fileName());
        if (Files.exists(kept) && verified(kept)) {
            return kept;
        }
        if (offline) {
            throw new IOException(name + " " + version + " is not in " + cache + ", and Maven works offline");
        }
        Files.createDirectories(cache);
        Path folder = Files.createTempDirectory(cache, "fetch");
        try {
            Path fetched = byClient(folder);
            if (fetched == null || !verified(fetched)) {
                fetched = straight(folder, registry);
            }
            if (!verified(fetched)) {
                throw new IOException(name + " " + version + " has another checksum than the declared one");
            }
            return Files.move(fetched, kept, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            delete(folder);
        }
    }

    /** As npm packs it: the scope of a scoped package without its marks. */
    private String fileName() {
        return name.replace("@", "").replace('/', '-') + "-" + version + ".tgz";
    }

    private @Nullable Path byClient(Path folder) {
        try {
            Process client = new ProcessBuilder("npm", "pack", "--silent", name + "@" + version)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!client.waitFor(WHOLE.toSeconds(), TimeUnit.SECONDS)) {
                client.destroy();
                return null;
            }
            Path packed = folder.resolve(fileName());
            return client.exitValue() == 0 && Files.exists(packed) ? packed : null;
        } catch (IOException noClient) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private Path straight(Path folder, String registry) throws IOException {
        String base = configured(registry).replaceAll("/+$", "");
        if (!base.contains("://")) {
            throw new IOException("there is no npm, and npm_config_registry names no registry; install npm or set it");
        }
        URI address = URI.create(
                base + "/" + name + "/-/" + name.substring(name.lastIndexOf('/') + 1) + "-" + version + ".tgz");
        HttpClient http = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        try {
            HttpResponse<Path> answer = http.send(
                    HttpRequest.newBuilder(address).timeout(WHOLE).build(),
                    HttpResponse.BodyHandlers.ofFile(folder.resolve("straight.tgz")));
            if (answer.statusCode() != 200) {
                throw new IOException("the registry answers " + answer.statusCode() + " for " + name + " " + version);
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while fetching " + name, e);
        }
    }

    /** The registry of the environment or of the user's .npmrc, else {@code registry}. */
    private static String configured(String registry) throws IOException {
        for (String variable : new String[] {"npm_config_registry", "NPM_CONFIG_REGISTRY"}) {
            String value = System.getenv(variable);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        Path settings = Path.of(System.getProperty("user.home"), ".npmrc");
        if (Files.isReadable(settings)) {
            Matcher line = REGISTRY_LINE.matcher(Files.readString(settings));
            if (line.find()) {
                return line.group(1);
            }
        }
        return registry;
    }

    private boolean verified(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file));
            return Base64.getEncoder().encodeToString(digest).equals(sha512);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
