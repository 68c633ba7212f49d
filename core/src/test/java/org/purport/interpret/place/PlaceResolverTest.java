package org.purport.interpret.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.purport.Reader;
import org.purport.model.AnnotatedReport;
import org.purport.model.Place;
import org.purport.model.Report;

class PlaceResolverTest {
    private static final PlaceResolver RESOLVER = new PlaceResolver();

    @Test
    void onePlaceForACountryItsAbbreviationAndItsPeople() {
        String text = "The United States sent aid. US officials said Americans would help.";
        List<Place> places = places(text);
        assertThat(places).hasSize(1);
        assertThat(places.get(0).country()).isEqualTo("USA");
        assertThat(mentions(text)).containsExactly("United States", "US", "Americans");
    }

    @Test
    void whoHoldsADisputedPlaceIsForTheUserToSay() {
        assumeGazetteer();
        AnnotatedReport report = Reader.PURPORT.annotate(
                new Report("r", null, null, null, null, "en", "A ship left Sevastopol in Crimea for Yalta."));
        assertThat(RESOLVER.resolve(report)).extracting(Place::country).containsOnly("UKR");
        assertThat(new PlaceResolver(Set.of("RUS")).resolve(report))
                .extracting(Place::country)
                .containsOnly("RUS");
    }

    @Test
    void theTextSaysWhichParis() {
        assumeGazetteer();
        assertThat(place("A fire destroyed a mill in Paris, Texas, on Friday.", "Paris")
                        .country())
                .isEqualTo("USA");
        assertThat(place("The president returned to Paris after the summit in Berlin.", "Paris")
                        .country())
                .isEqualTo("FRA");
    }

    @Test
    void theReportSaysWhichGeorgia() {
        assertThat(place("Russian troops left Georgia. Tbilisi welcomed the withdrawal from Abkhazia.", "Georgia")
                        .country())
                .isEqualTo("GEO");
        assertThat(place("Lawmakers in Atlanta said Georgia would follow Alabama and Florida.", "Georgia")
                        .country())
                .isEqualTo("USA");
    }

    @Test
    void theReportSaysWhichTripoli() {
        assertThat(place("Clashes broke out in Tripoli. Beirut sent soldiers to the north of Lebanon.", "Tripoli")
                        .country())
                .isEqualTo("LBN");
        assertThat(place("Militias shelled Tripoli. The Libyan government fled to Tobruk.", "Tripoli")
                        .country())
                .isEqualTo("LBY");
    }

    @Test
    void aStreetLiesInTheTownThatTheTextNames() {
        assumeGazetteer();
        Place street = place("Police closed Harbour Street in Belfast after the march.", "Harbour Street");
        assertThat(street.country()).isEqualTo("GBR");
        assertThat(street.precision()).isEqualTo(Place.Precision.SITE);
        assertThat(street.position()).isNotNull();
        assertThat(street.position().lat()).isCloseTo(54.6, within(0.1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She wrote it for the New York Times and later for the Boston Globe.",
                "The Bank of England raised its rate.",
                "Michael Jordan and Chelsea Clinton came in March.",
                "He signed the Geneva Conventions and the Oslo Accords.",
            })
    void namesInsideOtherNamesAreNoPlaces(String text) {
        assertThat(mentions(text)).isEmpty();
    }

    @Test
    void hyphenatedWordsHoldNames() {
        assertThat(mentions("The Beijing-based firm opposed the China-Japan pact and an anti-Iranian bill."))
                .containsExactly("Beijing", "China", "Japan", "Iranian");
    }

    @Test
    void seasRegionsAndSitesAreKnown() {
        assertThat(place("A tanker was seized in the Strait of Hormuz.", "Strait of Hormuz")
                        .precision())
                .isEqualTo(Place.Precision.SEA);
        assertThat(place("Images show work at Yongbyon.", "Yongbyon").country()).isEqualTo("PRK");
        assertThat(place("Rebels in the Donbas refused.", "Donbas").precision()).isEqualTo(Place.Precision.REGION);
    }

    @Test
    void governmentsAreToldFromPlaces() {
        String text = "Moscow denied that troops had left Moscow. The Kremlin said nothing.";
        List<Place> places = places(text);
        assertThat(places.get(0).mentions()).hasSize(2);
        assertThat(places.get(0).metonyms()).hasSize(1);
        assertThat(places.get(0).metonyms().get(0).start()).isZero();
        assertThat(places.get(1).metonyms()).hasSize(1);
    }

    @Test
    void whatIsNotKnownHasNoCoordinates() {
        for (Place place : places("The convoy reached Qarvendabad at noon.")) {
            assertThat(place.position()).isNull();
            assertThat(place.country()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "...",
                "\u0000\u0007 X-Y-Z/ -Paris- --",
                "IN THE NORTH SOUTH EAST OF",
                "U.S.-U.K.-/-EU 's 's"
            })
    void oddTextIsRead(String text) {
        for (Place place : places(text)) {
            assertThat(place.mentions()).isNotEmpty();
        }
    }

    private static List<Place> places(String text) {
        return RESOLVER.resolve(Reader.PURPORT.annotate(new Report("t", null, null, null, null, "en", text)));
    }

    private static List<String> mentions(String text) {
        return places(text).stream()
                .flatMap(place -> place.mentions().stream())
                .sorted()
                .map(span -> span.of(text))
                .toList();
    }

    private static Place place(String text, String surface) {
        return places(text).stream()
                .filter(place ->
                        place.mentions().stream().anyMatch(span -> span.of(text).equals(surface)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(surface + " is not found in: " + text));
    }

    /** A build without network has none; the tests of the project's own tables run all the same. */
    private static void assumeGazetteer() {
        assumeFalse(Gazetteer.open().isEmpty(), "built without the gazetteer");
    }
}
