package org.purport.app.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a site's robots.txt lets Purport ask for, as RFC 9309 reads it: the group that names Purport, else that for everybody; of the
 * rules that fit an address the longest decides, and of two equally long ones that which allows.
 *
 * @param delay that the site wants between two requests; not of the RFC, but many sites say it
 */
record Robots(List<Rule> rules, Duration delay) {
    /** A site that says nothing. */
    static final Robots SILENT = new Robots(List.of(), Duration.ZERO);

    private static final String NAME = "purport";
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

    Robots {
        rules = List.copyOf(rules);
    }

    /** A rule; in its path * stands for anything, and $ at the end for the end. */
    record Rule(boolean allows, String path) {
        int length() {
            return path.length();
        }

        /** Whether an address begins with the path; takes one pass, whatever a site has written. */
        boolean fits(String address) {
            boolean closed = path.endsWith("$");
            String[] parts = (closed ? path.substring(0, path.length() - 1) : path).split("\\*", -1);
            if (!address.startsWith(parts[0])) {
                return false;
            }
            int at = parts[0].length();
            for (int i = 1; i < parts.length; i++) {
                boolean last = closed && i == parts.length - 1;
                int found = last ? address.length() - parts[i].length() : address.indexOf(parts[i], at);
                if (found < at || !address.startsWith(parts[i], found)) {
                    return false;
                }
                at = found + parts[i].length();
            }
            return !closed || at == address.length();
        }
    }

    /** The rules for Purport in a robots.txt. */
    static Robots of(String text) {
        Robots own = group(text, NAME);
        Robots all = own == null ? group(text, "*") : own;
        return all == null ? SILENT : all;
    }

    /** The rules of all groups that name an agent, null where none does. */
    private static @Nullable Robots group(String text, String agent) {
        List<Rule> rules = new ArrayList<>();
        Duration delay = Duration.ZERO;
        boolean named = false;
        boolean found = false;
        boolean naming = false;
        for (String line : text.lines().toList()) {
            String[] parts = line.replaceFirst("#.*", "").split(":", 2);
            if (parts.length < 2) {
                continue;
            }
            String key = parts[0].strip().toLowerCase(Locale.ROOT);
            String value = parts[1].strip();
            if (key.equals("user-agent")) {
                // Several such lines in a row begin one group.
                named = (naming && named) || name(value).equals(agent);
                found |= named;
                naming = true;
                continue;
            }
            boolean rule = key.equals("allow") || key.equals("disallow");
            naming &= !rule && !key.equals("crawl-delay");
            if (named && rule && !value.isEmpty()) {
                rules.add(new Rule(key.equals("allow"), value));
            } else if (named && key.equals("crawl-delay")) {
                delay = delay(value);
            }
        }
        return found ? new Robots(rules, delay) : null;
    }

    /** The product token: some write a version behind it. */
    private static String name(String agent) {
        return agent.split("/", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static Duration delay(String seconds) {
        try {
            long millis = Math.round(Double.parseDouble(seconds) * 1000);
            Duration asked = Duration.ofMillis(Math.max(0, millis));
            return asked.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : asked;
        } catch (NumberFormatException e) {
            return Duration.ZERO;
        }
    }

    /**
     * Whether an address may be asked for.
     *
     * @param path with its query, as it is sent
     */
    boolean allow(String path) {
        if (path.equals("/robots.txt")) {
            return true;
        }
        Rule decides = null;
        for (Rule rule : rules) {
            boolean longer = decides == null
                    || rule.length() > decides.length()
                    || (rule.length() == decides.length() && rule.allows());
            if (longer && rule.fits(path)) {
                decides = rule;
            }
        }
        return decides == null || decides.allows();
    }
}
