package org.purport.interpret.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.purport.Reader;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Reading;
import org.purport.model.Report;

/** Relations as a reader of a whole report would draw them; claims are shown by their cue, events by their trigger. */
class RelationFinderTest {

    @Test
    void aConditionLeadsFromTheIfPartToTheRest() {
        assertThat(relations("If the marches stop, the president will drop the bill."))
                .contains("condition: stop > drop");
    }

    @Test
    void aDenialDeniesTheHappeningInItsContent() {
        assertThat(relations("The interior ministry denied that soldiers had shelled the market."))
                .contains("denies: denied > shelled");
    }

    @Test
    void whoCallsReportsWrongDeniesThem() {
        assertThat(relations(
                        "Reports that dockers had stormed the customs house are wrong: they stood at the gate and sang,"
                                + " the harbour master's office says."))
                .contains("denies: says > Reports");
    }

    @Test
    void aConnectiveTellsWhatCameBefore() {
        assertThat(relations("The rebels withdrew after the army shelled their camp."))
                .contains("before: shelled > withdrew");
        assertThat(relations("The rebels withdrew.")).isEmpty();
    }

    @Test
    void aReasonIsACause() {
        assertThat(relations("The airport closed because a volcano erupted.")).contains("cause: erupted > closed");
    }

    @Test
    void aJourneyHasAPurpose() {
        assertThat(relations("The envoy travelled to Cairo to meet the king.")).contains("purpose: travelled > meet");
    }

    @Test
    void aPointingNounIsTheHappeningBefore() {
        assertThat(relations("The two sides will meet in Oslo on Friday. The meeting is to last a day."))
                .contains("same: meet > meeting");
    }

    @Test
    void aNewMeetingIsNotTheOneBefore() {
        assertThat(relations("The two sides met in Oslo on Friday. Another meeting is planned for May."))
                .noneMatch(relation -> relation.startsWith("same"));
    }

    @Test
    void theLeadIsToldAgainInTheText() {
        assertThat(relations(
                        "Mayor of Lima resigns.\n\nThe mayor, Ana Ruiz, resigned on Monday after a week of marches."))
                .contains("same: resigns > resigned");
    }

    @Test
    void whatIsPlannedIsNotWhatIsDeniedToGoOn() {
        assertThat(relations(
                        "Chad asked Norway to sell rifles to Mali. Chad denies that Norway is selling rifles to Mali."))
                .noneMatch(relation -> relation.equals("same: sell > selling"));
    }

    @Test
    void aPlanIsToldAgainWithOtherCircumstances() {
        assertThat(relations(
                        "Ana Ruiz plans to travel to Oslo in May. Aides said Ms Ruiz will travel on a night train."))
                .contains("same: travel > travel");
    }

    @Test
    void aNounAloneMeansWhatTheReportTellsMostOf() {
        assertThat(relations("Ana Ruiz plans to travel to Oslo in May. Ms Ruiz will travel by train, aides said."
                        + " In March the minister visited a factory in Lima. The trip has not been announced."))
                .contains("same: travel > trip");
    }

    @Test
    void aPronounCanStandForAHappening() {
        assertThat(relations("Norway launched an attack on Chad. It came a day after the vote."))
                .contains("same: attack > came");
    }

    @Test
    void aWordForAnyDeedTakesUpTheOneBefore() {
        assertThat(relations("Norway expelled the envoy of Chad. The move follows a row over fish."))
                .contains("same: expelled > move");
    }

    @Test
    void theElectionsOfTwoNationsAreTwo() {
        assertThat(relations("They meddled in the Ukrainian elections. They meddled in the Russian elections."))
                .noneMatch(relation -> relation.equals("same: elections > elections"));
    }

    private static List<String> relations(String text) {
        Report report = new Report("r", null, "The Example", null, "2024-05-14", "en", text);
        Reading reading = Reader.PURPORT.read(report);
        Map<String, String> names = new HashMap<>();
        for (Claim claim : reading.claims()) {
            names.put(claim.id(), claim.cue().get(0).of(text));
        }
        for (Event event : reading.events()) {
            names.put(event.id(), event.trigger().of(text));
        }
        return reading.relations().stream()
                .map(relation -> relation.kind().name().toLowerCase(Locale.ROOT) + ": " + names.get(relation.from())
                        + " > " + names.get(relation.to()))
                .toList();
    }
}
