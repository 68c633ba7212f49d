package org.purport.interpret.place;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Countries;
import org.purport.interpret.lexicon.Country;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Place.Position;
import org.purport.model.Report;

/**
 * What is known of a report's outlet and title: where its readers live.
 *
 * @param country alpha-3 of the country of the outlet, else the one that its address ends in
 * @param town where the outlet is at home, null where it is not in outlets.tsv
 * @param texts title and outlet, whose place names count as context
 */
record Home(@Nullable String country, @Nullable Position town, List<String> texts) {
    Home {
        texts = List.copyOf(texts);
    }

    /** Ends of addresses that are sold to everybody. */
    private static final Set<String> SOLD_TO_ALL =
            Set.of("CO", "TV", "ME", "IO", "AI", "FM", "CC", "WS", "LY", "GL", "TO");

    private static final Map<String, Outlet> OUTLETS = outlets();

    private record Outlet(Position town, String country) {}

    private static Map<String, Outlet> outlets() {
        Map<String, Outlet> outlets = new HashMap<>();
        for (List<String> row : Table.open(Home.class, "outlets.tsv", 5).rows()) {
            Position town = new Position(Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3)));
            Outlet outlet = new Outlet(town, row.get(4));
            outlets.put(row.get(0), outlet);
            if (!Table.cell(row, 1).isEmpty()) {
                outlets.put(row.get(1).toLowerCase(Locale.ROOT), outlet);
            }
        }
        return outlets;
    }

    static Home of(Report report) {
        List<String> texts = new ArrayList<>();
        String title = report.title();
        if (title != null) {
            texts.add(title);
        }
        String name = report.outlet();
        if (name != null) {
            texts.add(name);
        }
        String host = host(report.url());
        Outlet outlet = outlet(host, report.outlet());
        return outlet == null ? new Home(country(host), null, texts) : new Home(outlet.country(), outlet.town(), texts);
    }

    /** By the host of its pages or a domain above it, else by its name. */
    private static @Nullable Outlet outlet(String host, @Nullable String name) {
        for (String domain = host; domain.contains("."); domain = domain.substring(domain.indexOf('.') + 1)) {
            Outlet outlet = OUTLETS.get(domain);
            if (outlet != null) {
                return outlet;
            }
        }
        String plain = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return OUTLETS.get(plain.startsWith("the ") ? plain.substring(4) : plain);
    }

    private static String host(@Nullable String url) {
        if (url == null) {
            return "";
        }
        try {
            String host = URI.create(url).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static @Nullable String country(String host) {
        String end = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        String code = end.equals("UK") ? "GB" : end;
        boolean national = code.length() == 2 && !SOLD_TO_ALL.contains(code);
        Country country = national ? Countries.table().coded(code) : null;
        return country == null ? null : country.alpha3();
    }
}
