package org.purport.interpret.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arms that pass from one to another: who, to whom, what, and what became of it. */
class TransfersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia sold 12 S-400 launchers to Turkey.              | Russia > Turkey: 12 S-400 launchers, occurred",
                "Turkey bought S-400 systems from Russia.               | Russia > Turkey: S-400 systems, occurred",
                "S-400 systems were sold to Turkey by Russia.           | Russia > Turkey: S-400 systems, occurred",
                "Turkey's purchase of Russian missiles went ahead.      | RUS > Turkey: Russian missiles, occurred",
                "Norway will send 50 howitzers to Ukraine.              | Norway > Ukraine: 50 howitzers, planned",
                "Norway supplied Ukraine with howitzers.                | Norway > Ukraine: howitzers, occurred",
                "Norway pledged 50 howitzers to Ukraine.                | Norway > Ukraine: 50 howitzers, planned",
                "Poland ordered 32 fighter jets from the United States. | United States > Poland: 32 fighter jets, planned",
                "Syria asked Iran for missiles.                         | Iran > Syria: missiles, hypothetical",
                "Iranian arms shipments to Yemen continue.              | IRN > Yemen: Iranian arms, ongoing",
                "Germany gave military aid to Ukraine.                  | Germany > Ukraine: military aid, occurred",
                "Chad plans to supply new consignments of arms to Niger. | Chad > Niger: new consignments arms, planned",
                "Chad denied that it had sold rifles to Sudan.          | Chad > Sudan: rifles, unknown",
            })
    void whoSuppliesWhomWithWhat(String text, String transfer) {
        assertThat(Told.by(text).transfers()).containsExactly(transfer);
    }

    @Test
    void twoTellingsOfOneTransferAreOne() {
        assertThat(Told.by("Norway will send howitzers to Ukraine. Norway will send 50 howitzers to Ukraine in June.")
                        .transfers())
                .containsExactly("Norway > Ukraine: 50 howitzers, planned");
    }

    @ParameterizedTest
    @CsvSource({
        "The navy sent two warships to Syria.",
        "Iran displayed missiles in Tehran.",
        "Russia needs artillery shells.",
        "The aircraft can deliver nuclear weapons.",
        "The gang committed a crime with rifles in Niger.",
        "Arms exports grew.",
    })
    void whatStaysInOneHandIsNone(String text) {
        assertThat(Told.by(text).transfers()).isEmpty();
    }
}
