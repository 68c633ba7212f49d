package org.purport.interpret.actor;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule book of coreference, as marked text: one letter, one actor. */
class CoreferenceRulebookTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a Ana Ruiz] resigned on Monday. [a Ruiz] gave no reason.",
                "[a Mr. Ruiz] said [b Carla Mota] had lied. [b Mota] denied it. [a Pedro Ruiz] left the hall.",
                "[a Kim Jong Un] met [b Kim Yo Jong] in the morning.",
                "The [a World Food Programme] (WFP) stopped its trucks. [a WFP] gave no date.",
                "[a Viktor Orbán] spoke first. [a Orban] left early.",
            })
    void namesAreJoinedByTheirParts(String marked) {
        Marked.read(marked).check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a Ana Ruiz], [a a retired judge], signed the letter.",
                "[a The inspector general], [a Tomas Bek], told a briefing that nobody had fired.",
                "[a Their spokesman], known as [a Kiki Petro], denied it.",
                "[a The Latvian newspaper] [a Dzintars] reported the sale.",
                "[a Ana Ruiz] is [a a lawyer].",
            })
    void appositionsAndCopulasEquate(String marked) {
        Marked.read(marked).check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a Ana Ruiz] said [a she] would resign.",
                "Defence Minister [a Ivan Petrov] met [b Maria Kovac] on Friday. [a He] thanked [b her].",
                "[a Chad] said [a it] would close [a its] border.",
                "[a Residents] said [a they] had been told to leave.",
                "[a Peru] defended [a itself] at the tribunal.",
                "[a A doctor] [a who] was there saw the blast.",
                "[a The army], [a which] took power in May, promised elections.",
            })
    void pronounsAgreeWithWhomTheyMean(String marked) {
        Marked.read(marked).check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Defence Minister [a Ivan Petrov] flew to Oslo. [a The minister] took no questions.",
                "[a Two diplomats] confirmed the plan. [a The diplomats] asked not to be named.",
                "[a The electoral commission] denied it. [a The commission] will meet on Friday.",
                "[a One of the officials] called it a mistake. [b The second official] disagreed.",
                "[a The Kenyan foreign ministry] said yes. [b The Ugandan foreign ministry] said no.",
                "[a Police] fired tear gas. Later [a the police] denied it.",
                "[a Acme Holdings] will close two plants. [a The company] did not say when.",
                "[a The Harbour Sentinel] reported the sale. [a The newspaper] cited a memo.",
                "[a The Free Delta Front] blew up a bridge. [a The rebels] burned two boats.",
                "[a Hamas] and [b Islamic Jihad] fired rockets. [c The militants] had hidden for days.",
            })
    void descriptionsFindWhomTheTextHasTold(String marked) {
        Marked.read(marked).check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Talks failed, [a Moscow] said. [a Russia] will not return. [a The Kremlin] regretted it.",
                "[a The White House] praised [b Pyongyang]. [b North Korea] thanked [a the United States].",
                "[a The Trump administration] opposed it. [a Washington] has not changed its mind.",
                "[a The Greek government] paid. [a Athens] expects no refund.",
            })
    void capitalsAndSeatsStandForGovernments(String marked) {
        Marked.read(marked).check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"[a I] will not resign,\" [a Ana Ruiz] said.",
                "\"[a We] serve the constitution,\" [a the army] said.",
                "[a Chad's interior ministry] would not comment. \"[a We] never do,\" [b a spokesman] said.",
            })
    void firstPersonsAreWhoeverSpeaks(String marked) {
        Marked.read(marked).check();
    }
}
