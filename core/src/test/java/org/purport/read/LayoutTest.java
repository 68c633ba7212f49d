package org.purport.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.purport.model.Block;
import org.purport.model.Report;

class LayoutTest {
    private static final String LEAD = "The two ministers met on Monday, officials said.";

    private static List<String> blocks(String text) {
        return Layout.of(text).stream()
                .map(block -> block.kind() + " " + block.span().of(text).replace("\n", "/"))
                .toList();
    }

    @Test
    void eachLineOfAnUnwrappedTextIsAParagraph() {
        assertThat(blocks("The minister left on Monday.\nNobody replaced him.\n\nA spokesman declined to comment."))
                .containsExactly(
                        "PARAGRAPH The minister left on Monday.",
                        "PARAGRAPH Nobody replaced him.",
                        "PARAGRAPH A spokesman declined to comment.");
    }

    @Test
    void linesWrappedAtOneWidthAreJoined() {
        String text = "   THE MINISTER SAID ON MONDAY THAT THE TALKS WITH THE NEIGHBORS\n"
                + "WOULD GO ON IN THE SPRING, ALTHOUGH NOBODY KNOWS WHO IS TO LEAD\n"
                + "THEM.\n"
                + "   THE ARMY DENIED THAT IT HAD MOVED TANKS TO THE EASTERN FRONTIER\n"
                + "DURING THE NIGHT.";
        assertThat(blocks(text))
                .hasSize(2)
                .allMatch(block -> block.startsWith("PARAGRAPH"))
                .last()
                .asString()
                .startsWith("PARAGRAPH THE ARMY DENIED");
    }

    @Test
    void aListOfHeadlinesIsNotTakenForWrappedLines() {
        String text =
                "Ministers meet in Portville after a night of heavy shelling\nArmy denies that it moved tanks to the frontier\n"
                        + "Opposition calls for the government to step down at once\n" + LEAD;
        assertThat(blocks(text)).hasSize(4);
    }

    @Test
    void aHeadlineHasNoFullStop() {
        assertThat(blocks("Ministers meet in Portville\n" + LEAD))
                .containsExactly("HEADLINE Ministers meet in Portville", "PARAGRAPH " + LEAD);
    }

    @Test
    void theTitleIsAHeadlineEvenWithAFullStop() {
        String text = "Ministers meet.\n" + LEAD;
        Report report = new Report("r", "Ministers meet", null, null, null, "en", text);
        assertThat(Layout.of(report)).first().extracting(Block::kind).isEqualTo(Block.Kind.HEADLINE);
    }

    @Test
    void datelinesAreCutFromTheirSentence() {
        for (String dateline : List.of(
                "SEOUL, March 3 (Agency) —",
                "BAGHDAD, Iraq (AP)_",
                "NEWARK, N.J. _",
                "Pyongyang, August 23 (KCNA) --",
                "BOGOTA, 5 JUL 89 (AFP) -- [TEXT]",
                "OVERLAND, MO (KTVI) –",
                "(CNN) --",
                "Dec 29 (Reuters) -",
                "TOKYO/SEOUL (Reuters) -",
                "LONDON | Thu Jan 6, 2011 12:01 pm EST LONDON (Reuters) -",
                "KYIV, Ukraine —",
                "SAN SALVADOR, NO DATE (DOMESTIC SERVICE) -- [SPEECH] [THE PRESIDENT] [TEXT]",
                "NEW DELHI:")) {
            assertThat(blocks(dateline + " " + LEAD)).containsExactly("DATELINE " + dateline, "PARAGRAPH " + LEAD);
        }
    }

    @Test
    void shoutedWordsAndSpeakersAreNoDatelines() {
        assertThat(blocks("EXCLUSIVE: The minister resigned.\n" + LEAD))
                .first()
                .asString()
                .startsWith("PARAGRAPH");
        assertThat(blocks("RUIZ: I resigned.\nROE: When?"))
                .containsExactly("PARAGRAPH RUIZ: I resigned.", "PARAGRAPH ROE: When?");
    }

    @Test
    void bylinesStampsAndFurnitureAreNoProse() {
        assertThat(blocks("Ministers meet in Portville\nBy Jane Doe and John Roe\nUpdated: July 15, 2018 @ 6:52 am\n"
                        + LEAD
                        + "\nRead more: Talks stall\nShare this\nAdvertisement\n© 2023 The Example\n"
                        + "(Reporting by Jane Doe; Editing by John Roe)"))
                .containsExactly(
                        "HEADLINE Ministers meet in Portville",
                        "BYLINE By Jane Doe and John Roe",
                        "TIMESTAMP Updated: July 15, 2018 @ 6:52 am",
                        "PARAGRAPH " + LEAD,
                        "FURNITURE Read more: Talks stall",
                        "FURNITURE Share this",
                        "FURNITURE Advertisement",
                        "FURNITURE © 2023 The Example",
                        "BYLINE (Reporting by Jane Doe; Editing by John Roe)");
    }

    @Test
    void aSentenceThatBeginsLikeABylineIsProse() {
        String text = "By Monday, the army had left.\nBy Wednesday it was back.\nPublished reports say otherwise.";
        assertThat(blocks(text)).allMatch(block -> block.startsWith("PARAGRAPH"));
    }

    @Test
    void liveBlogStampsAreCutFromTheirEntry() {
        assertThat(blocks("17.05 Kyiv's mayor said the power was back.\n16:48 GMT - The army denied it."))
                .containsExactly(
                        "TIMESTAMP 17.05",
                        "PARAGRAPH Kyiv's mayor said the power was back.",
                        "TIMESTAMP 16:48 GMT -",
                        "PARAGRAPH The army denied it.");
        assertThat(blocks("17.05 million people voted.\n" + LEAD))
                .first()
                .asString()
                .startsWith("PARAGRAPH 17.05");
    }

    @Test
    void aCaptionLosesItsCredit() {
        assertThat(blocks(LEAD + "\nThe minister arrives on Sunday. (Jane Doe/Reuters)\nPhoto: Jane Doe"))
                .containsExactly(
                        "PARAGRAPH " + LEAD,
                        "CAPTION The minister arrives on Sunday.",
                        "BYLINE (Jane Doe/Reuters)",
                        "BYLINE Photo: Jane Doe");
    }

    @Test
    void whatReadersWroteIsFurniture() {
        String text = LEAD + "\n" + LEAD + "\nComments\nI do not believe a word of it.";
        assertThat(blocks(text).subList(2, 4)).allMatch(block -> block.startsWith("FURNITURE"));
    }

    @Test
    void anEmptyTextHasNoBlocks() {
        assertThat(Layout.of("")).isEmpty();
        assertThat(Layout.of(" \n\t\n")).isEmpty();
    }
}
