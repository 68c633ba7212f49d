package org.purport.interpret.place.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.purport.interpret.place.Toponym;

/** Reads the GeoNames dump of towns and the names of administrative regions. */
final class GeoNames {
    /** Alternative names of smaller places are rarely used in English and often are other words. */
    private static final int POPULATION_FOR_OTHER_NAMES = 10_000;

    private final List<Place> places = new ArrayList<>();
    private final Map<String, Integer> regions = new HashMap<>();
    private final Map<Integer, Middle> middles = new LinkedHashMap<>();

    /**
     * A place with all its names.
     *
     * @param others comma-separated alternative names
     */
    record Place(Toponym toponym, String plainName, String others) {}

    /** Every place: regions first, so that towns can point at them. */
    static List<Place> read(byte[] towns, byte[] states, byte[] districts) throws IOException {
        GeoNames names = new GeoNames();
        names.addRegions(states, Toponym.Kind.STATE);
        names.addRegions(districts, Toponym.Kind.DISTRICT);
        new String(towns, StandardCharsets.UTF_8).lines().forEach(names::addTown);
        names.placeRegions();
        return names.places;
    }

    private void addRegions(byte[] json, Toponym.Kind kind) throws IOException {
        for (JsonNode row : new ObjectMapper().readTree(json)) {
            String code = row.path("code").asText();
            int lastDot = code.lastIndexOf('.');
            int state = kind == Toponym.Kind.STATE ? -1 : regions.getOrDefault(code.substring(0, lastDot), -1);
            String name = row.path("name").asText();
            int id = places.size();
            regions.put(code, id);
            places.add(new Place(new Toponym(id, name, kind, code.substring(0, 2), state, -1, 0, 0, 0), name, ""));
        }
    }

    /** One line of the dump: 19 tab-separated columns as GeoNames documents them. */
    private void addTown(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 15 || cells[8].length() != 2) {
            return;
        }
        String stateCode = cells[8] + "." + cells[10];
        int state = regions.getOrDefault(stateCode, -1);
        int district = regions.getOrDefault(stateCode + "." + cells[11], -1);
        double latitude = Double.parseDouble(cells[4]);
        double longitude = Double.parseDouble(cells[5]);
        int population = (int) Math.min(Integer.MAX_VALUE, Long.parseLong(cells[14]));
        Toponym.Kind kind = kind(cells[7]);
        places.add(new Place(
                new Toponym(places.size(), cells[1], kind, cells[8], state, district, latitude, longitude, population),
                cells[2],
                population >= POPULATION_FOR_OTHER_NAMES || kind == Toponym.Kind.CAPITAL ? cells[3] : ""));
        if (kind != Toponym.Kind.SECTION) {
            for (int region : new int[] {state, district}) {
                if (region >= 0) {
                    middles.computeIfAbsent(region, key -> new Middle()).add(latitude, longitude, population);
                }
            }
        }
    }

    private static Toponym.Kind kind(String code) {
        return switch (code) {
            case "PPLC" -> Toponym.Kind.CAPITAL;
            case "PPLA" -> Toponym.Kind.STATE_SEAT;
            case "PPLA2", "PPLA3", "PPLA4", "PPLA5" -> Toponym.Kind.DISTRICT_SEAT;
            case "PPLX" -> Toponym.Kind.SECTION;
            case "PPLQ", "PPLH", "PPLW", "PPLCH" -> Toponym.Kind.FORMER;
            default -> Toponym.Kind.TOWN;
        };
    }

    /** Regions have no position of their own in these packages: the middle of their towns is taken; without towns they are left out. */
    private void placeRegions() {
        for (int id : regions.values()) {
            Middle middle = middles.get(id);
            Place region = places.get(id);
            Toponym bare = region.toponym();
            if (middle != null) {
                Toponym placed = new Toponym(
                        id,
                        bare.name(),
                        bare.kind(),
                        bare.alpha2(),
                        bare.admin1(),
                        -1,
                        middle.latitude(),
                        middle.longitude(),
                        middle.people());
                places.set(id, new Place(placed, region.plainName(), ""));
            } else {
                places.set(id, new Place(bare, "", ""));
            }
        }
    }

    /** The middle of the towns of a region, each counted once, and their people. */
    private static final class Middle {
        private double x;
        private double y;
        private double z;
        private int towns;
        private long people;

        void add(double latitude, double longitude, int population) {
            double phi = Math.toRadians(latitude);
            double lambda = Math.toRadians(longitude);
            x += Math.cos(phi) * Math.cos(lambda);
            y += Math.cos(phi) * Math.sin(lambda);
            z += Math.sin(phi);
            towns++;
            people += population;
        }

        double latitude() {
            return Math.toDegrees(Math.atan2(z / towns, Math.hypot(x, y) / towns));
        }

        double longitude() {
            return Math.toDegrees(Math.atan2(y, x));
        }

        int people() {
            return (int) Math.min(Integer.MAX_VALUE, people);
        }
    }
}
