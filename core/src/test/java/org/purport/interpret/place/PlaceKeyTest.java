package org.purport.interpret.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceKeyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "São Paulo | sao paulo",
                "St. Petersburg | saint petersburg",
                "Saint-Denis | saint denis",
                "Łódź | lodz",
                "N'Djamena | ndjamena",
                "N\u2019Djamena | ndjamena",
                "Mt. Vernon | mount vernon",
                "Ağrı | agri",
                "Страна | ''",
            })
    void spellingsOfOneNameHaveOneKey(String name, String key) {
        assertThat(PlaceKey.of(name)).isEqualTo(key);
    }
}
