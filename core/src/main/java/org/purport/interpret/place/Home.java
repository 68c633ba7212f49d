package org.purport.interpret.place;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Countries;
import org.purport.interpret.lexicon.Country;
import org.purport.model.Report;

/**
 * What is known of a report's outlet and title: where its readers live.
 *
 * @param country alpha-3 of the country that its address ends in
 * @param texts title and outlet, whose place names count as context
 */
record Home(@Nullable String country, List<String> texts) {
    Home {
        texts = List.copyOf(texts);
    }

    /** Ends of addresses that are sold to everybody. */
    private static final Set<String> SOLD_TO_ALL =
            Set.of("CO", "TV", "ME", "IO", "AI", "FM", "CC", "WS", "LY", "GL", "TO");

    static Home of(Report report) {
        List<String> texts = new ArrayList<>();
        if (report.title() != null) {
            texts.add(report.title());
        }
        if (report.outlet() != null) {
            texts.add(report.outlet());
        }
        return new Home(country(report.url()), texts);
    }

    private static @Nullable String country(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            String host = URI.create(url).getHost();
            String end = host == null
                    ? ""
                    : host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
            String code = end.equals("UK") ? "GB" : end;
            Country country = code.length() == 2 && !SOLD_TO_ALL.contains(code)
                    ? Countries.table().coded(code)
                    : null;
            return country == null ? null : country.alpha3();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
