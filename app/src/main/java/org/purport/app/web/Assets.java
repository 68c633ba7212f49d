package org.purport.app.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The files that pages load, under names that change with their content, so that a browser may keep them for good. */
final class Assets {
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "png", "image/png");

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Served> served = new HashMap<>();

    /** A file as it goes out. */
    private record Served(String tag, String mediaType, byte[] bytes, byte[] packed) {}

    Assets(List<Asset> assets) {
        for (Asset asset : assets) {
            String tag = digest(asset.bytes());
            int dot = asset.name().lastIndexOf('.');
            String extension = asset.name().substring(dot + 1);
            String name = asset.name().substring(0, dot) + "." + tag + "." + extension;
            addresses.put(asset.name(), "/assets/" + name);
            String mediaType = MEDIA_TYPES.getOrDefault(extension, "application/octet-stream");
            served.put(name, new Served(tag, mediaType, asset.bytes(), packed(asset.bytes())));
        }
    }

    /** The address of a file. */
    String address(String name) {
        String address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("no page brings an asset " + name);
        }
        return address;
    }

    void serve(Context context) {
        Served file = served.get(context.pathParam("name"));
        if (file == null) {
            throw Refusal.missing("There is no such file.");
        }
        String tag = "\"" + file.tag() + "\"";
        context.header("Cache-Control", "public, max-age=31536000, immutable");
        context.header("ETag", tag);
        context.header("Vary", "Accept-Encoding");
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        context.contentType(file.mediaType());
        if (accepts(context.header("Accept-Encoding")) && file.packed().length < file.bytes().length) {
            context.disableCompression();
            context.header("Content-Encoding", "gzip").result(file.packed());
        } else {
            context.disableCompression();
            context.result(file.bytes());
        }
    }

    private static boolean accepts(@Nullable String encodings) {
        return encodings != null && encodings.contains("gzip");
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all bytes", e);
        }
        return out.toByteArray();
    }
}
