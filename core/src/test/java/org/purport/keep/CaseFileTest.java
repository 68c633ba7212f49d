// exempt from FileLength: one case file is filled once for all that is asked of it.
package org.purport.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.purport.Purport;
import org.purport.Reader;
import org.purport.keep.UnusableCase.Reason;
import org.purport.model.Event;
import org.purport.model.EventType;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Report;

/** What a case promises: nothing is lost, nothing is doubled, and what stands in the way is said in one line. */
class CaseFileTest {
    private static final String MALI =
            "Mali will hold elections in May, its prime minister Choguel Toure told Jeune Monde on Friday.";
    private static final String DENIAL =
            "Mali's prime minister denied on Monday that elections would be held in May. Toure said talks go on.";

    /** Read once; every test keeps them in a file of its own. */
    private static final Reading FIRST = read("n1", "Jeune Monde", "2024-03-08", MALI);

    private static final Reading SECOND = read("n2", "The Reporter", "2024-03-11", DENIAL);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("test.purport");
    }

    private static Reading read(String id, @Nullable String outlet, @Nullable String published, String text) {
        return Reader.PURPORT.read(new Report(id, null, outlet, null, published, "en", text));
    }

    private static Reading under(Reading reading, String id, @Nullable String outlet) {
        Report report = reading.report();
        Report other = new Report(id, null, outlet, null, report.published(), report.language(), report.text());
        return Records.of(reading, other);
    }

    private CaseFile writing() {
        return Purport.openCase(file, Access.WRITE);
    }

    private void fill() {
        try (CaseFile kept = writing()) {
            kept.add(FIRST, "test 1");
            kept.add(SECOND, "test 1");
            kept.link();
        }
    }

    private Reason refusal(Access access) {
        try (CaseFile kept = Purport.openCase(file, access)) {
            kept.readings();
            throw new AssertionError("was opened: " + kept.size());
        } catch (UnusableCase e) {
            assertThat(e.getMessage())
                    .startsWith(file + ": ")
                    .doesNotContain("\n")
                    .doesNotContain("Exception");
            return e.reason();
        }
    }

    @Test
    void aReadingComesBackAsItWasAdded() {
        fill();
        try (CaseFile kept = Purport.openCase(file, Access.READ)) {
            assertThat(kept.readings()).containsExactly(FIRST, SECOND);
            assertThat(kept.links()).isEqualTo(Reader.PURPORT.link(List.of(FIRST, SECOND)));
            assertThat(kept.check(CheckProgress.NONE).faults()).isEmpty();
        }
    }

    @Test
    void linksAreThoseOfOneRunWhereverItWasBroken() {
        List<Reading> all = List.of(
                FIRST, SECOND, under(FIRST, "n3", "Another Outlet"), read("n4", "Jeune Monde", "2024-03-12", MALI));
        for (Reading each : all) {
            try (CaseFile kept = writing()) {
                kept.add(each, "test 1");
                kept.link();
                assertThat(kept.isLinked()).isTrue();
            }
        }
        try (CaseFile kept = Purport.openCase(file, Access.READ);
                CaseFile whole = Purport.openCase(folder.resolve("whole.purport"), Access.WRITE)) {
            all.forEach(each -> whole.add(each, "test 1"));
            whole.link();
            assertThat(kept.links()).isEqualTo(whole.links());
            assertThat(kept.stories()).isEqualTo(whole.stories());
        }
    }

    @Test
    void aStoryIsFoundUnderTheNumberOfAnyOfItsReports() {
        fill();
        try (CaseFile kept = Purport.openCase(file, Access.READ)) {
            String story = kept.links().stories().stream()
                    .filter(each -> each.reports().contains("n2"))
                    .map(Links.Story::id)
                    .findFirst()
                    .orElseThrow();
            assertThat(kept.story("st2")).isEqualTo(kept.story(story)).isPresent();
            assertThat(kept.story("st77")).isEmpty();
        }
    }

    @Test
    void theSameTextIsTheSameReport() {
        fill();
        try (CaseFile kept = writing()) {
            assertThat(kept.holds(FIRST.report())).isTrue();
            assertThat(kept.add(FIRST, "test 1")).isEqualTo(Addition.KNOWN);
            assertThat(kept.add(under(FIRST, "another-name", null), "test 1")).isEqualTo(Addition.KNOWN);
            assertThat(kept.holds(under(FIRST, "another-name", null).report())).isTrue();
            assertThat(kept.size()).isEqualTo(2);
            assertThat(kept.isLinked()).isTrue();
        }
    }

    @Test
    void theSameTextInAnotherOutletIsACopyAndAReportOfItsOwn() {
        Reading whole = read(
                "n1",
                "Jeune Monde",
                "2024-03-08",
                MALI + " The vote was put off twice since the army took power, and the opposition boycotts the talks."
                        + " Observers of three neighbouring countries asked to be let in and have had no answer so far.");
        try (CaseFile kept = writing()) {
            kept.add(whole, "test 1");
            assertThat(kept.add(under(whole, "n3", "Another Outlet"), "test 1")).isEqualTo(Addition.NEW);
            kept.link();
            assertThat(kept.links().copies())
                    .containsExactly(
                            new Links.CopyFamily("n1", List.of("n1", "n3"), List.of(new Links.Share("n3", "n1", 1.0))));
        }
    }

    @Test
    void twoTextsOfOneNameAreTwoReports() {
        fill();
        try (CaseFile kept = writing()) {
            assertThat(kept.add(read("n1", null, null, "Rain fell in Chad."), "test 1"))
                    .isEqualTo(Addition.NEW);
            assertThat(kept.reports()).extracting(Report::id).containsExactly("n1", "n2", "n1-2");
            assertThat(kept.reading("n1-2"))
                    .hasValueSatisfying(
                            reading -> assertThat(reading.report().text()).startsWith("Rain"));
        }
    }

    @Test
    void aBetterReadingGoesBeforeTheOldOneWhichStaysOnRecord() throws SQLException {
        fill();
        Reading better = renumbered(FIRST);
        try (CaseFile kept = writing()) {
            assertThat(kept.add(better, "test 2")).isEqualTo(Addition.READ_AGAIN);
            assertThat(kept.readings().get(0)).isEqualTo(better);
            assertThat(kept.isLinked()).isFalse();
        }
        assertThat(number("select count(*) from reading")).isEqualTo(3);
    }

    @Test
    void claimsAreFoundByWhatIsAskedOfThem() {
        fill();
        try (CaseFile kept = Purport.openCase(file, Access.READ)) {
            assertThat(ids(kept, Condition.Kind.ACT, "denies")).containsOnly("n2");
            assertThat(ids(kept, Condition.Kind.SOURCE, "toure")).isNotEmpty();
            assertThat(ids(kept, Condition.Kind.ACTOR, "mali")).contains("n1", "n2");
            assertThat(ids(kept, Condition.Kind.TEXT, "election")).contains("n1", "n2");
            assertThat(ids(kept, Condition.Kind.TEXT, "\"elections in May\"")).containsOnly("n1");
            assertThat(ids(kept, Condition.Kind.PUBLISHED, "2024-03-09/")).containsOnly("n2");
            assertThat(ids(kept, Condition.Kind.PUBLISHED, "/2024-03-08")).containsOnly("n1");
            assertThat(ids(kept, Condition.Kind.WHEN, "2024-05-15")).contains("n1");
            assertThat(ids(kept, Condition.Kind.OUTLET, "reporter")).containsOnly("n2");
            assertThat(ids(kept, Condition.Kind.SOURCE, "%")).isEmpty();
            assertThat(ids(kept, Condition.Kind.TEXT, "AND ( \" *")).isEmpty();
        }
    }

    private static List<String> ids(CaseFile kept, Condition.Kind kind, String value) {
        List<Condition> conditions = List.of(new Condition(kind, value));
        List<ClaimRecord> claims = kept.claims(conditions, 100);
        assertThat(kept.countClaims(conditions)).isEqualTo(claims.size());
        return claims.stream().map(ClaimRecord::report).toList();
    }

    @Test
    void oneActorIsAnotherUntilThatIsUndone() {
        fill();
        try (CaseFile kept = writing()) {
            String name = FIRST.actors().stream()
                    .filter(actor -> actor.name().contains("Toure"))
                    .findFirst()
                    .orElseThrow()
                    .name();
            kept.judge("ada", "same", new Ruling.SameActor(Anchor.name(name), Anchor.name("C. Toure Keita")));
            assertThat(ids(kept, Condition.Kind.ACTOR, "keita")).contains("n1");
            Judgement undo = kept.judge("ada", "was not", new Ruling.Undo(1));
            assertThat(ids(kept, Condition.Kind.ACTOR, "keita")).isEmpty();
            kept.judge("ada", "was after all", new Ruling.Undo(undo.number()));
            assertThat(ids(kept, Condition.Kind.ACTOR, "keita")).contains("n1");
            assertThat(kept.judgements()).hasSize(3);
            assertThatThrownBy(() -> kept.judge("ada", "twice", new Ruling.Undo(undo.number())))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("undone already");
        }
    }

    @Test
    void anActorThatIsAnotherOfTheSameReportTakesPartAsThatOne() {
        fill();
        try (CaseFile kept = writing()) {
            assertThat(FIRST.actors()).hasSizeGreaterThan(1);
            Anchor one = Anchor.of(FIRST, FIRST.actors().get(0));
            Anchor other = Anchor.of(FIRST, FIRST.actors().get(1));
            kept.judge("ada", "same", new Ruling.SameActor(other, one));
            Reading corrected = kept.reading("n1").orElseThrow();
            assertThat(corrected.actors()).hasSize(FIRST.actors().size() - 1);
            String gone = FIRST.actors().get(1).id();
            assertThat(corrected.events())
                    .allSatisfy(event -> assertThat(event.roles()).noneMatch(role -> gone.equals(role.actor())));
            assertThat(corrected.sources()).noneMatch(source -> gone.equals(source.actor()));
        }
    }

    @Test
    void aCodeThatIsCorrectedStaysSoWhenTheReportIsReadAgain() {
        fill();
        Event event = FIRST.events().get(0);
        EventType type = new EventType(EventType.Plover.PROTEST, "strike", List.of(), "143");
        Reading again = renumbered(FIRST);
        try (CaseFile kept = writing()) {
            kept.judge("ada", "it is one", new Ruling.Code(Anchor.of(FIRST, event), type));
            assertThat(kept.add(again, "test 2")).isEqualTo(Addition.READ_AGAIN);
            Event corrected = kept.reading("n1").orElseThrow().events().stream()
                    .filter(each -> each.trigger().equals(event.trigger()))
                    .findFirst()
                    .orElseThrow();
            assertThat(corrected.type()).isEqualTo(type);
            assertThat(corrected.id()).isNotEqualTo(event.id());
        }
        try (CaseFile kept = Purport.openCase(file, Access.READ)) {
            assertThat(kept.judgements().get(0).ruling()).isEqualTo(new Ruling.Code(Anchor.of(FIRST, event), type));
        }
    }

    /** The reading with other ids of events, as another version may give them. */
    private static Reading renumbered(Reading reading) {
        List<Event> events = reading.events().stream()
                .map(event -> new Event(
                        event.id() + "0",
                        event.trigger(),
                        event.lemma(),
                        event.text(),
                        event.type(),
                        event.roles(),
                        event.materiel(),
                        event.where(),
                        event.when(),
                        event.factuality(),
                        event.views(),
                        event.because()))
                .toList();
        return new Reading(
                reading.report(),
                reading.sentences(),
                reading.actors(),
                reading.places(),
                reading.times(),
                reading.sources(),
                List.of(),
                events,
                List.of(),
                List.of(),
                reading.notes());
    }

    @Test
    void eventsAreJoinedAndPartedAsTheAnalystSays() {
        fill();
        Anchor one = Anchor.of(FIRST, FIRST.events().get(0));
        Anchor other = Anchor.of(SECOND, SECOND.events().get(SECOND.events().size() - 1));
        try (CaseFile kept = writing()) {
            int before = kept.links().events().size();
            kept.judge("ada", "one", new Ruling.SameEvent(one, other));
            kept.link();
            assertThat(together(kept, one, other)).isTrue();
            kept.judge("ada", "two", new Ruling.OtherEvent(one, other));
            kept.link();
            assertThat(together(kept, one, other)).isFalse();
            kept.judge("ada", "no", new Ruling.Undo(2));
            kept.judge("ada", "no", new Ruling.Undo(1));
            kept.link();
            assertThat(kept.links().events()).hasSize(before);
            assertThat(kept.links().events().stream()
                            .flatMap(event -> event.mentions().stream())
                            .distinct())
                    .hasSize(FIRST.events().size() + SECOND.events().size());
        }
    }

    private static boolean together(CaseFile kept, Anchor one, Anchor other) {
        List<Reading> readings = kept.readings();
        Links.Mention first = mention(readings.get(0), one);
        Links.Mention second = mention(readings.get(1), other);
        return kept.links().events().stream().anyMatch(event -> event.mentions().containsAll(List.of(first, second)));
    }

    private static Links.Mention mention(Reading reading, Anchor anchor) {
        Event event = anchor.event(reading);
        assertThat(event).isNotNull();
        return new Links.Mention(reading.report().id(), event == null ? "" : event.id());
    }

    @Test
    void aGradeStandsBesideTheClaimsOfItsOutlet() {
        fill();
        try (CaseFile kept = writing()) {
            kept.judge("ada", "often right", new Ruling.Grade("The Reporter", "B2"));
            assertThat(kept.claims(List.of(new Condition(Condition.Kind.REPORT, "n2")), 10))
                    .isNotEmpty()
                    .allMatch(claim -> "B2".equals(claim.grade()));
            assertThatThrownBy(() -> new Ruling.Grade("The Reporter", "G7"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void thePastKnowsOnlyWhatWasPublishedByThen() {
        fill();
        try (CaseFile kept = Purport.openCase(file, Access.READ)) {
            Past past = kept.asOf("2024-03-10");
            assertThat(past.readings()).containsExactly(FIRST);
            assertThat(past.links()).isEqualTo(Reader.PURPORT.link(List.of(FIRST)));
            assertThat(kept.asOf("2024-03-01").links().stories()).isEmpty();
            assertThat(kept.changes("2024-03-09").reports()).isEqualTo(1);
            assertThat(kept.changes("2024-03-12").reports()).isZero();
        }
    }

    @Test
    void recordsCanOnlyBeAdded() throws SQLException {
        fill();
        for (String table : List.of("report", "reading")) {
            assertThatThrownBy(() -> execute("delete from " + table)).hasMessageContaining("never removed");
            assertThatThrownBy(() -> execute("update " + table + " set number = number + 5"))
                    .hasMessageContaining("never changed");
        }
        assertThat(number("select count(*) from reading")).isEqualTo(2);
    }

    @Test
    void aFileOfAnOlderVersionIsBroughtUpToDateWithoutLoss() throws SQLException {
        fill();
        for (String derived : List.of(
                "claim",
                "name",
                "claim_name",
                "report_name",
                "claim_text",
                "report_text",
                "story",
                "story_report",
                "feed_entry",
                "feed")) {
            execute("drop table " + derived);
        }
        execute("drop index report_by_day");
        execute("pragma user_version = 1");
        try (CaseFile kept = Purport.openCase(file, Access.READ)) {
            assertThat(kept.readings()).containsExactly(FIRST, SECOND);
            assertThat(ids(kept, Condition.Kind.ACT, "denies")).containsOnly("n2");
            assertThat(kept.isLinked()).isFalse();
        }
    }

    @Test
    void aStepThatAddsTablesLeavesWhatIsLookedUpAsItIs() throws SQLException {
        fill();
        execute("drop table feed_entry");
        execute("drop table feed");
        execute("pragma user_version = 2");
        try (CaseFile kept = writing()) {
            assertThat(ids(kept, Condition.Kind.ACT, "denies")).containsOnly("n2");
            kept.link();
            assertThat(kept.storiesWith("elections")).hasSize(kept.stories().size());
            assertThat(kept.check(CheckProgress.NONE).faults()).isEmpty();
            assertThat(kept.feeds().waiting("https://example.org/feed")).isEmpty();
        }
    }

    @Test
    void aFileOfANewerVersionIsRefused() throws SQLException {
        fill();
        execute("pragma user_version = 99");
        assertThat(refusal(Access.READ)).isEqualTo(Reason.NEWER);
        assertThat(refusal(Access.WRITE)).isEqualTo(Reason.NEWER);
    }

    @Test
    void whatIsNoCaseIsRefused() throws SQLException, IOException {
        assertThat(refusal(Access.READ)).isEqualTo(Reason.MISSING);
        execute("create table own (a)");
        assertThat(refusal(Access.WRITE)).isEqualTo(Reason.NOT_A_CASE);
        Files.writeString(file, "Mali will hold elections in May.\n".repeat(100));
        assertThat(refusal(Access.READ)).isEqualTo(Reason.NOT_A_CASE);
        assertThat(refusal(Access.WRITE)).isEqualTo(Reason.NOT_A_CASE);
        assertThat(Files.readString(file)).startsWith("Mali will");
    }

    @Test
    void aSecondWriterIsRefusedAndReadersAreNot() {
        try (CaseFile kept = writing()) {
            kept.add(FIRST, "test 1");
            assertThat(refusal(Access.WRITE)).isEqualTo(Reason.IN_USE);
            try (CaseFile reader = Purport.openCase(file, Access.READ)) {
                assertThat(reader.size()).isEqualTo(1);
                kept.add(SECOND, "test 1");
                assertThat(reader.size()).isEqualTo(2);
            }
        }
        writing().close();
    }

    @Test
    void aFullDiskKeepsWhatWasAddedBefore() {
        fill();
        try (Storage storage = Storage.writing(file)) {
            storage.number("pragma max_page_count = 1"); // SQLite takes the number of pages that there are
            assertThatThrownBy(() -> storage.transaction(() -> IntStream.range(0, 2000)
                            .forEach(i -> storage.run(
                                    "insert into sighting (report, id, seen) values (1, ?, ?)",
                                    "x".repeat(500),
                                    i + ""))))
                    .isInstanceOfSatisfying(
                            UnusableCase.class, e -> assertThat(e.reason()).isEqualTo(Reason.FULL));
        }
        try (CaseFile kept = writing()) {
            assertThat(kept.readings()).containsExactly(FIRST, SECOND);
            assertThat(kept.check(CheckProgress.NONE).faults()).isEmpty();
        }
    }

    @Test
    void aTruncatedFileIsToldInOneLine() throws IOException {
        fill();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() / 3);
        }
        assertThat(refusal(Access.READ)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aDamagedReadingIsNamedAndTheRestIsWhole() throws IOException, SQLException {
        fill();
        byte[] bytes = Files.readAllBytes(file);
        byte[] packed = Packed.of(org.purport.json.ReadingJson.write(SECOND)).bytes();
        int at = indexOf(bytes, java.util.Arrays.copyOf(packed, 200));
        assertThat(at).isPositive();
        java.util.Arrays.fill(bytes, at + 20, at + 120, (byte) 'x');
        Files.write(file, bytes);
        try (CaseFile kept = Purport.openCase(file, Access.READ)) {
            Soundness found = kept.check(CheckProgress.NONE);
            assertThat(found.reports()).isEqualTo(2);
            assertThat(found.readings()).isEqualTo(1);
            assertThat(found.faults()).anyMatch(line -> line.startsWith("reading 2 of report n2: damaged"));
            assertThat(kept.reading("n1")).contains(FIRST);
        }
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(new String(part, StandardCharsets.ISO_8859_1));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            return statement.executeQuery(sql).getLong(1);
        }
    }
}
