package org.purport.app.web;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures what the pages of a case cost: {@code PageTimes CASE} prints the median and the worst of 100 visits of each kind. */
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
            System.out.printf("%-12s %8s %8s %10s %8s%n", "page", "median", "worst", "processor", "kB");
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
        for (int round = 0; round < 2; round++) {
            for (String page : pages) {
                served.get(page);
            }
        }
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        List<Double> times = new ArrayList<>();
        long largest = 0;
        long before = system.getProcessCpuTime();
        for (int i = 0; i < VISITS; i++) {
            long start = System.nanoTime();
            var answer = served.get(pages.get(i % pages.size()), "Accept-Encoding", "gzip");
            times.add((System.nanoTime() - start) / 1e6);
            if (answer.statusCode() != 200) {
                System.out.println(answer.statusCode() + " " + pages.get(i % pages.size()));
            }
            largest = Math.max(
                    largest,
                    answer.headers()
                            .firstValueAsLong("Content-Length")
                            .orElse(answer.body().length()));
        }
        double processor = (system.getProcessCpuTime() - before) / 1e6 / VISITS;
        Collections.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-12s %8.1f %8.1f %10.1f %8.1f%n",
                kind,
                times.get(VISITS / 2),
                times.get(VISITS - 1),
                processor,
                largest / 1000.0);
    }
}
