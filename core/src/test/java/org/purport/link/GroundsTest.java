package org.purport.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.purport.Reader;
import org.purport.json.LinksJson;
import org.purport.json.LinksParser;
import org.purport.model.Findings;
import org.purport.model.Likelihood;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Report;

class GroundsTest {
    private static Reading read(String id, String outlet, String day, String text) {
        return Reader.PURPORT.read(new Report(id, null, outlet, null, day, "en", text));
    }

    private static final List<Reading> CASE = List.of(
            read("scoop", "The Times", "2024-04-02", """
                    Valdora will probably ship twelve launchers to the island of Sant Pere before June, the defence official \
                    Marta Oliveira said on Tuesday.

                    The launchers were built at the yard in Brenholm over six years and have never left the mainland before, \
                    according to documents of the yard that list every one of them by its number.

                    Ivo Brandt, a spokesman for Valdora's government, declined to comment on the launchers. The island has no                     garrison since the last war, when its lighthouse was shelled and two keepers lost their lives in the tower. Its                     people live on sponges, salt and the few hundred guests who come for the carnival in the first week of August.
                    """),
            read("relay", "The Sun", "2024-04-03", """
                    Valdora will ship twelve launchers to the island of Sant Pere before June, the defence official Marta Oliveira said.

                    Fishermen on the island told the paper that they had been asked to leave the western harbour by the end of May.
                    """),
            read("denial", "Harbour Gazette", "2024-04-05", """
                    Pere Lund, Valdora's defence minister, denied on Friday that any launchers would be shipped.

                    The launchers were built at the yard in Brenholm over six years and have never left the mainland before, \
                    according to documents of the yard that list every one of them by its number.

                    The island's council meets on Monday to talk about a new ferry, and about the school roof that leaks. Nobody in the                     town hall picked up the phone on Friday afternoon, and the harbour master was out at sea with the pilot boat. A                     trawler of the Brenholm fleet was towed in overnight with a broken shaft, and its crew of nine is well.
                    """));

    private static final Links LINKS = Grounds.of(new Linker().link(CASE), CASE);

    @Test
    void theLinksKeepToTheirSchemaAndComeBack() throws IOException {
        String json = LinksJson.write(LINKS);
        try (InputStream in = LinksJson.class.getResourceAsStream("links.schema.json")) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(json, InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(LinksParser.parse(json)).isEqualTo(LINKS);
    }

    @Test
    void aLostDoubtIsListedWithBothWordings() {
        assertThat(LINKS.findings().drift()).anySatisfy(drift -> {
            assertThat(drift.kind()).isEqualTo(Findings.Drift.Hardening.UNHEDGED);
            assertThat(drift.from().report()).isEqualTo("scoop");
            assertThat(drift.from().span().of(CASE.get(0).report().text())).contains("probably");
            assertThat(drift.to().report()).isEqualTo("relay");
        });
    }

    @Test
    void aParagraphTakenFromAnEarlierReportIsAPartialCopy() {
        assertThat(LINKS.findings().partial()).anySatisfy(share -> {
            assertThat(share.report()).isEqualTo("denial");
            assertThat(share.of()).isEqualTo("scoop");
            assertThat(share.share()).isBetween(0.2, 0.8);
        });
    }

    @Test
    void outletsOfOneOwnerAreTold() {
        assertThat(LINKS.findings().owners())
                .extracting(Findings.SameOwner::owner, Findings.SameOwner::reports)
                .containsExactly(tuple("News Corp", List.of("scoop", "relay")));
    }

    @Test
    void whatIsAssertedAndDeniedIsAContradictionWithTheIntervalsOfItsOrigins() {
        Links.Proposition proposition = LINKS.propositions().stream()
                .filter(each -> !each.asserted().isEmpty() && denies(each, "Pere Lund"))
                .findFirst()
                .orElseThrow();
        assertThat(LINKS.findings().contradictions())
                .anySatisfy(each -> assertThat(each.event()).isEqualTo(proposition.event()));
        assertThat(proposition.views()).extracting(Links.View::stance).contains(Links.Stance.DENIED);
        assertThat(proposition.independence().shown()).isFalse();
        Pooling.Pool open = Pooling.of(proposition, LINKS.origins(), source -> null);
        assertThat(open.parts()).hasSizeGreaterThan(1);
        Likelihood pooled = open.pooled();
        Likelihood trusted = Pooling.of(proposition, LINKS.origins(), source -> source.contains("Lund") ? "A1" : "E5")
                .pooled();
        assertThat(pooled).isNotNull();
        assertThat(trusted).isNotNull();
        assertThat(trusted.high()).isLessThan(pooled.high());
    }

    private static boolean denies(Links.Proposition proposition, String source) {
        return LINKS.origins().stream()
                .anyMatch(origin ->
                        origin.source().contains(source) && proposition.denied().contains(origin.id()));
    }

    @Test
    void withoutADenierNobodyDenies() {
        WithoutSource remainder = WithoutSource.of(LINKS, CASE, "Pere Lund");
        assertThat(remainder.origins()).extracting(Links.Origin::source).contains("Pere Lund");
        assertThat(remainder.left())
                .anySatisfy(left -> assertThat(left.denied()).isEmpty());
        assertThat(WithoutSource.of(LINKS, CASE, "Nobody At All").isEmpty()).isTrue();
    }

    @Test
    void aSourceThatSpeaksTwiceCountsWithItsLastStatement() {
        Links.Origin early = origin("o2.10");
        Links.Origin late = origin("o10.1");
        Links.Mention claim = new Links.Mention("r", "c1");
        Links.Proposition proposition = new Links.Proposition(
                "q1",
                "ev1",
                List.of("o2.10"),
                List.of("o10.1"),
                List.of(),
                List.of(),
                List.of(
                        new Links.View("o2.10", Links.Stance.ASSERTED, claim, null),
                        new Links.View("o10.1", Links.Stance.DENIED, claim, null)),
                Links.Independence.UNKNOWN);
        assertThat(Pooling.of(proposition, List.of(early, late), source -> null).parts())
                .extracting(Pooling.Part::stance)
                .containsExactly(Links.Stance.DENIED);
    }

    private static Links.Origin origin(String id) {
        return new Links.Origin(id, "Pere Lund", null, "r", List.of());
    }

    @Test
    void gradesWeighAsTheRuleSays() {
        Map.of("A1", 1.0, "B2", 0.64, "F6", 0.25, "C", 0.3)
                .forEach((grade, weight) ->
                        assertThat(Pooling.weight(grade)).as(grade).isCloseTo(weight, offset(1e-9)));
        assertThat(Pooling.weight(null)).isEqualTo(0.25);
    }
}
