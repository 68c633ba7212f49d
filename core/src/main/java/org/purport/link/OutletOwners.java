package org.purport.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.purport.model.Report;

/**
 * Who owns an outlet, as far as the table {@code outlet-owners.tsv} knows: reports of one owner's outlets are less independent than others,
 * though nothing shows that one copies the other.
 */
final class OutletOwners {
    private static final Map<String, String> OWNERS = owners();

    private OutletOwners() {}

    /** The owner of a report's outlet, null where the table does not know it. */
    static @Nullable String of(Report report) {
        String named = report.outlet() == null ? null : OWNERS.get(key(report.outlet()));
        return named != null ? named : ofHost(host(report.url() == null ? report.outlet() : report.url()));
    }

    /** The owner where it is known, else the outlet as its own, else the report. */
    static String orSelf(Report report) {
        String owner = of(report);
        if (owner != null) {
            return owner;
        }
        return report.outlet() == null ? report.id() : report.outlet();
    }

    /** Of "news.bbc.co.uk" also "bbc.co.uk" is asked. */
    private static @Nullable String ofHost(@Nullable String host) {
        String rest = host;
        while (rest != null && rest.indexOf('.') > 0) {
            String owner = OWNERS.get(rest);
            if (owner != null) {
                return owner;
            }
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return null;
    }

    private static @Nullable String host(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            String host = address.contains("://") ? URI.create(address).getHost() : address;
            return host == null ? null : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String key(String outlet) {
        String lower = outlet.toLowerCase(Locale.ROOT).strip();
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    private static Map<String, String> owners() {
        InputStream in = Objects.requireNonNull(OutletOwners.class.getResourceAsStream("outlet-owners.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, String> owners = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (!line.startsWith("#") && tab > 0) {
                    for (String outlet : line.substring(tab + 1).split("; ")) {
                        owners.put(key(outlet), line.substring(0, tab));
                    }
                }
            }
            return Map.copyOf(owners);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read outlet-owners.tsv", e);
        }
    }
}
