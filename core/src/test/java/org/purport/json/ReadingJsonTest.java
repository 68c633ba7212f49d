package org.purport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.purport.Reader;
import org.purport.model.Reading;
import org.purport.model.Report;

class ReadingJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static String example() throws IOException {
        return Files.readString(Path.of("..", "docs", "reading-example.json"));
    }

    @Test
    void theExampleOfTheContractComesBackKeyForKey() throws IOException {
        JsonNode example = MAPPER.readTree(example());
        assertThat(ReadingJson.tree(ReadingParser.parse(example))).isEqualTo(example);
    }

    @Test
    void theExampleOfTheContractKeepsToIt() throws IOException {
        assertThat(Contract.breaches(ReadingParser.parse(example()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A minister of Chad told Le Sahel on Monday that rebels, who deny it, may have burnt two villages.",
                "\"We will not sign,\" said Oana Petrescu. Bulgaria's government has not responded.",
                "no capital no stop",
                "THE ARMY SAID IT HAD NOT FIRED.\u0000\u0007 \ud83d\ude80 \u201cunclosed",
                "",
                "  \n\n "
            })
    void whatIsReadKeepsToTheContractAndComesBack(String text) {
        Reading reading = Reader.PURPORT.read(new Report("r1", null, null, null, null, "en", text));
        assertThat(Contract.breaches(reading)).isEmpty();
        assertThat(ReadingParser.parse(ReadingJson.write(reading))).isEqualTo(reading);
    }

    @Test
    void aWordThatTheContractLacksIsNamedWithItsPlaceAndTheWordsItHas() throws IOException {
        JsonNode broken = MAPPER.readTree(example());
        ((ObjectNode) broken.at("/claims/2")).put("act", "shouts");
        assertThatThrownBy(() -> ReadingParser.parse(broken))
                .isInstanceOf(MalformedReading.class)
                .hasMessageStartingWith("not a reading: /claims/2/act is \"shouts\", which is none of asserts, denies");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/report/text", "/claims/0/chain", "/events/1/trigger", "/sources/0/named", "/relations"})
    void aMissingKeyIsNamed(String pointer) throws IOException {
        JsonNode broken = MAPPER.readTree(example());
        int cut = pointer.lastIndexOf('/');
        ((ObjectNode) broken.at(pointer.substring(0, cut))).remove(pointer.substring(cut + 1));
        assertThatThrownBy(() -> ReadingParser.parse(broken))
                .isInstanceOf(MalformedReading.class)
                .hasMessageContaining("has no \"" + pointer.substring(cut + 1) + "\"");
    }

    @Test
    void aSpanThatEndsBeforeItBeginsIsNone() throws IOException {
        JsonNode broken = MAPPER.readTree(example().replace("\"trigger\": [", "\"trigger\": [9999, "));
        assertThatThrownBy(() -> ReadingParser.parse(broken)).hasMessageContaining("/events/0/trigger is no span");
    }

    @Test
    void textThatIsNoJsonIsSaidToBeNone() {
        assertThatThrownBy(() -> ReadingParser.parse("{\"purport\": 1,")).hasMessageStartingWith("not JSON: ");
    }

    @Test
    void anotherVersionIsRefused() throws IOException {
        JsonNode other = MAPPER.readTree(example());
        ((ObjectNode) other).put("purport", 2);
        assertThatThrownBy(() -> ReadingParser.parse(other)).hasMessageContaining("of version 2, not 1");
    }

    @Test
    void theSchemaCatchesWhatTheContractForbids() throws IOException {
        Reading valid = ReadingParser.parse(example());
        Reading dangling = new Reading(
                valid.report(),
                valid.sentences(),
                valid.actors(),
                valid.places(),
                valid.times(),
                valid.sources().subList(0, 1),
                valid.claims(),
                valid.events(),
                valid.relations(),
                valid.notes());
        assertThat(Contract.breaches(dangling)).contains("c1: nothing has the id s1");
        Report undated = valid.report();
        Report wrong = new Report(undated.id(), null, null, null, "yesterday", "en", undated.text());
        assertThat(Contract.breaches(new Reading(
                        wrong,
                        valid.sentences(),
                        valid.actors(),
                        valid.places(),
                        valid.times(),
                        valid.sources(),
                        valid.claims(),
                        valid.events(),
                        valid.relations(),
                        valid.notes())))
                .anyMatch(breach -> breach.contains("published"));
    }
}
