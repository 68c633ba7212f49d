package org.purport.interpret.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountriesTest {
    private final Countries countries = Countries.table();

    @Test
    void knowsNamesAbbreviationsAndFormerNames() {
        assertThat(code(countries.named("the Netherlands"))).isEqualTo("NLD");
        assertThat(code(countries.named("U.S."))).isEqualTo("USA");
        assertThat(code(countries.named("DPRK"))).isEqualTo("PRK");
        assertThat(code(countries.named("Zaire"))).isEqualTo("COD");
        assertThat(code(countries.named("C\u00f4te d\u2019Ivoire"))).isEqualTo("CIV");
        assertThat(code(countries.named("Republic\u00a0of Korea"))).isEqualTo("KOR");
    }

    @Test
    void knowsDemonymsAndTheirPlurals() {
        assertThat(code(countries.ofDemonym("Turkish"))).isEqualTo("TUR");
        assertThat(code(countries.ofDemonym("Turks"))).isEqualTo("TUR");
        assertThat(code(countries.ofDemonym("Dutch"))).isEqualTo("NLD");
        assertThat(code(countries.ofDemonym("North Koreans"))).isEqualTo("PRK");
        assertThat(countries.ofDemonym("Dutchs")).isNull();
    }

    @Test
    void knowsCapitalsAndSeats() {
        assertThat(code(countries.ofCapital("The Hague"))).isEqualTo("NLD");
        assertThat(code(countries.ofCapital("Kiev"))).isEqualTo("UKR");
        Seat seat = countries.seat("the Kremlin");
        assertThat(seat).isNotNull();
        assertThat(seat.country()).isEqualTo("RUS");
    }

    @Test
    void readsCapitalsOfHeadlinesButNoPronouns() {
        assertThat(code(countries.named("NORTH KOREA"))).isEqualTo("PRK");
        assertThat(code(countries.named("US"))).isEqualTo("USA");
        assertThat(countries.named("us")).isNull();
        assertThat(countries.named("")).isNull();
    }

    @Test
    void holdsEveryMemberOfTheUnitedNationsOnceWithAPlausiblePlace() {
        Set<String> codes = new HashSet<>();
        for (Country country : countries.all()) {
            assertThat(codes.add(country.alpha3())).as(country.alpha3()).isTrue();
            assertThat(country.latitude()).isBetween(-90.0, 90.0);
            assertThat(country.longitude()).isBetween(-180.0, 180.0);
            assertThat(country.radiusKm()).isPositive();
        }
        assertThat(countries.all().stream()
                        .filter(country -> country.sovereign() == null)
                        .count())
                .isGreaterThanOrEqualTo(193);
    }

    private static @Nullable String code(@Nullable Country country) {
        return country == null ? null : country.alpha3();
    }
}
