package org.purport.app.web;

import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures what the pages of a case cost: {@code PageTimes CASE} prints the median and the worst of 100 visits of each kind, by the clock
 * and by the processor time of this program, which other programs on the machine do not touch, and the weight of the heaviest page.
 *
 * <p>"first" is the first visit of each page after the start; the hundred come after two rounds.
 */
public final class PageTimes {
    private static final int VISITS = 100;

    private PageTimes() {}

    public static void main(String[] arguments) throws Exception {
        try (Served served = Served.over(Path.of(arguments[0]))) {
            List<String> stories = found(served, "/", "href=\"(/story/[^\"]+)\"");
            List<String> reports = found(served, stories.get(stories.size() / 2), "href=\"(/report\\?id=[^\"#]+)");
            Map<String, List<String>> kinds = new LinkedHashMap<>();
            kinds.put("stories", List.of("/", "/?from=60", "/?order=latest", "/?words=president"));
            kinds.put("dossier", stories);
            for (String tab : List.of("matrix", "timeline", "map", "actors")) {
                kinds.put(tab, stories.stream().map(story -> story + "/" + tab).toList());
            }
            kinds.put("report", reports);
            kinds.put(
                    "ask",
                    List.of(
                            "/ask?q=act:denies",
                            "/ask?q=president",
                            "/ask?q=source:minister%20act:asserts",
                            "/ask?q=since:2022-08"));
            kinds.put("completion", List.of("/ask/complete?q=source:k", "/ask/complete?q=actor:put"));
            kinds.put("review", List.of("/review"));
            System.out.printf(
                    "%-12s %8s %8s %8s %8s %8s %8s %8s%n",
                    "page", "median", "worst", "cpu", "cpu max", "first", "kB", "kB all");
            for (Map.Entry<String, List<String>> kind : kinds.entrySet()) {
                measure(served, kind.getKey(), kind.getValue());
            }
        }
    }

    private static List<String> found(Served served, String page, String pattern) throws Exception {
        Matcher matcher = Pattern.compile(pattern).matcher(served.get(page).body());
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found.stream().distinct().limit(25).toList();
    }

    private static void measure(Served served, String kind, List<String> pages) throws Exception {
        double first = first(served, pages);
        List<Double> times = new ArrayList<>();
        List<Double> used = new ArrayList<>();
        long largest = 0;
        String heaviest = "";
        for (int i = 0; i < VISITS; i++) {
            String page = pages.get(i % pages.size());
            double before = processor();
            long start = System.nanoTime();
            var answer = served.get(page, "Accept-Encoding", "gzip");
            times.add((System.nanoTime() - start) / 1e6);
            used.add(processor() - before);
            if (answer.statusCode() != 200) {
                System.out.println(answer.statusCode() + " " + page);
            }
            if (weight(answer) > largest) {
                largest = weight(answer);
                heaviest = page;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-12s %8.1f %8.1f %8.1f %8.1f %8.1f %8.1f %8.1f%n",
                kind,
                middle(times),
                Collections.max(times),
                middle(used),
                Collections.max(used),
                first,
                largest / 1000.0,
                (largest + assets(served, heaviest)) / 1000.0);
    }

    /** What the costliest first visit took; all are then visited once more. */
    private static double first(Served served, List<String> pages) throws Exception {
        double most = 0;
        for (String page : pages) {
            double start = processor();
            served.get(page);
            most = Math.max(most, processor() - start);
        }
        for (String page : pages) {
            served.get(page);
        }
        return most;
    }

    /** Milliseconds that this program used so far, on all cores. */
    private static double processor() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                / 1e6;
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static long weight(HttpResponse<?> answer) {
        return answer.headers()
                .firstValueAsLong("Content-Length")
                .orElse(String.valueOf(answer.body()).length());
    }

    /** What a browser fetches besides, once for all pages. */
    private static long assets(Served served, String page) throws Exception {
        Matcher matcher = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"")
                .matcher(served.get(page).body());
        long all = 0;
        while (matcher.find()) {
            all += weight(served.get(matcher.group(1), "Accept-Encoding", "gzip"));
        }
        return all;
    }
}
