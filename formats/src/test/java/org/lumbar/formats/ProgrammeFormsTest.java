package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.lumbar.assess.Assessor;
import org.lumbar.circumstance.CircumstanceReader;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.page.ProgrammePage;
import org.lumbar.programme.Programme;
import org.lumbar.programme.Programme.Planned;
import org.lumbar.programme.ProgrammeMaker;
import org.xml.sax.InputSource;

/// Programmes in every form, made of the examples, and what the readers refuse.
class ProgrammeFormsTest {

    private static final Knowledge KNOWLEDGE = KnowledgeResource.knowledge();
    private static final MovementContent CONTENT = KnowledgeResource.movement();
    private static final Assessor ASSESSOR = Assessor.of(KNOWLEDGE);
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

    private static List<Path> examples() {
        try (Stream<Path> files = Files.list(Path.of("../examples/movement"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("programme-"))
                    .sorted()
                    .toList();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static Node tree(String yaml) {
        try (Stream<Document> documents =
                Documents.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "test.yaml")) {
            return switch (documents.toList().getFirst()) {
                case Document.Tree(Node root) -> root;
                case Document.Unreadable(String message) -> throw new IllegalStateException(message);
            };
        }
    }

    /// A list under its key: a list at the top is one document an item.
    private static Node diary(String yaml) {
        return Fields.of(tree("diary: " + yaml), "a movement file").required("diary");
    }

    private static Programme programme(String yaml) {
        var cases = CaseReader.of(
                ASSESSOR.interpreter(), CaseReader.Defaults.on(LocalDate.of(2026, 3, 2)), Strictness.STRICT);
        var reader = new ProgrammeRequestReader(
                ASSESSOR, CircumstanceReader.of(ASSESSOR, CONTENT), new MovementFileReader(cases), CONTENT);
        return ProgrammeMaker.of(CONTENT).make(reader.read(tree(yaml), Optional.empty()));
    }

    private static Programme programme(Path file) {
        try {
            return programme(Files.readString(file));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static final String CAUDA_EQUINA = """
            schema: lumbar-movement/1
            case: {case: cauda, date: 2026-03-02, setting: primary-care, person: {age: 40, sex: male},
                   findings: {lbp: present, saddle-anaesthesia: present, urinary-retention: present}}
            wishes: {days: [monday], minutes: 30}
            """;

    @Test
    void aPersonWithSuspectedCaudaEquinaIsReferredAndGetsNoExerciseInAnyForm() {
        Programme programme = programme(CAUDA_EQUINA);
        assertThat(programme).isInstanceOf(Programme.Referred.class);
        String text = ProgrammeText.of(KNOWLEDGE, CONTENT, TextStyle.PLAIN).report(programme);
        assertThat(text).contains("SOMETHING ELSE COMES FIRST", "EMERGENCY").doesNotContain("THE WEEK");
        assertValid(ProgrammeJson.line(programme));
        assertWellFormed(ProgrammePage.of(KNOWLEDGE, CONTENT).page(programme));
    }

    @Test
    void whoeverWasAskedNothingIsAskedBeforeAnyExercise() {
        Programme programme = programme("""
                schema: lumbar-movement/1
                case: {date: 2026-03-02, setting: primary-care, person: {age: 40, sex: male}, findings: {lbp: present}}
                """);
        assertThat(programme).isInstanceOf(Programme.NotYet.class);
        assertValid(ProgrammeJson.line(programme));
    }

    @Test
    void everyExampleIsAProvenPlanAndValidInEveryForm() {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(6);
        for (Path file : examples()) {
            Programme programme = programme(file);
            assertThat(programme).as(file.toString()).isInstanceOf(Planned.class);
            Planned plan = (Planned) programme;
            assertThat(plan.gap()).as(file.toString()).isZero();
            assertValid(ProgrammeJson.line(programme));
            String text = ProgrammeText.of(KNOWLEDGE, CONTENT, TextStyle.PLAIN).report(programme);
            assertThat(text.lines()).as(file.toString()).allMatch(line -> line.length() <= 80);
            assertWellFormed(ProgrammePage.of(KNOWLEDGE, CONTENT).page(programme));
            assertCalendar(plan, ProgrammeCalendar.of(plan, Optional.empty()), false);
            assertCalendar(plan, ProgrammeCalendar.of(plan, Optional.of(LocalTime.of(7, 30))), true);
        }
    }

    private static void assertValid(String json) {
        try (var in = ProgrammeJson.class.getResourceAsStream("lumbar-programme-1.schema.json")) {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static void assertWellFormed(String page) {
        try {
            String xml = page.substring(page.indexOf('\n') + 1);
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception error) {
            throw new AssertionError("the page is not well-formed", error);
        }
    }

    /// Reads a calendar as strictly as RFC 5545 writes it.
    private static void assertCalendar(Planned plan, String calendar, boolean timed) {
        assertThat(calendar).endsWith("\r\n").doesNotContain("\r\n\r\n");
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (String line : calendar.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
        }
        List<String> open = new ArrayList<>();
        Set<String> identifiers = new HashSet<>();
        Set<LocalDate> days = new HashSet<>();
        for (String line : calendar.replace("\r\n ", "").lines().toList()) {
            int colon = line.indexOf(':');
            assertThat(colon).as(line).isPositive();
            String name = line.substring(0, colon);
            String value = line.substring(colon + 1);
            switch (name) {
                case "BEGIN" -> open.add(value);
                case "END" -> assertThat(open.removeLast()).isEqualTo(value);
                case "UID" ->
                    assertThat(identifiers.add(value)).as(value + " is unique").isTrue();
                case "DTSTAMP" -> assertThat(value).isEqualTo("20260302T000000Z");
                case "DTSTART" -> {
                    assertThat(timed).isTrue();
                    assertThat(value).endsWith("T073000");
                    days.add(LocalDate.parse(value.substring(0, 8), DATE));
                }
                case "DTSTART;VALUE=DATE" -> {
                    assertThat(timed).isFalse();
                    days.add(LocalDate.parse(value, DATE));
                }
                case "SUMMARY", "DESCRIPTION" ->
                    assertThat(value.replaceAll("\\\\[\\\\;,n]", "")).doesNotContain("\\", ";", ",");
                default ->
                    assertThat(name)
                            .isIn("VERSION", "PRODID", "CALSCALE", "METHOD", "DURATION", "TRANSP", "ACTION", "TRIGGER");
            }
        }
        assertThat(open).isEmpty();
        assertThat(days).hasSize(plan.days().size() * plan.weeks().size());
        assertThat(days).allSatisfy(day -> {
            assertThat(plan.days()).contains(day.getDayOfWeek());
            assertThat(day).isAfterOrEqualTo(plan.request().start());
        });
    }

    @Test
    void aPlanThatBeginsInTheMiddleOfAWeekHasItsFirstSessionsOnTheDaysAhead() {
        var week = new Programme.WeekPlan(1, LocalDate.of(2026, 3, 4), List.of(), 0);
        assertThat(ProgrammeCalendar.date(week, DayOfWeek.WEDNESDAY)).isEqualTo("2026-03-04");
        assertThat(ProgrammeCalendar.date(week, DayOfWeek.FRIDAY)).isEqualTo("2026-03-06");
        assertThat(ProgrammeCalendar.date(week, DayOfWeek.MONDAY)).isEqualTo("2026-03-09");
    }

    @Test
    void aTextInACalendarIsEscaped() {
        assertThat(ProgrammeCalendar.escaped("one, two; three\\four\nfive"))
                .isEqualTo("one\\, two\\; three\\\\four\\nfive");
    }

    @Test
    void anUnknownExerciseIsRefusedWithTheNearestOne() {
        assertThatThrownBy(() -> new WishesReader(CONTENT).read(tree("like: [standing-quadricep-stretch]")))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("test.yaml:1")
                .hasMessageContaining("standing-quadriceps-stretch");
    }

    @Test
    void anUnknownDayThingPositionOrGoalIsRefused() {
        for (String wishes :
                List.of("days: [mondy]", "equipment: [trampolin]", "positionsNotPossible: [pron]", "goals: [flying]")) {
            assertThatThrownBy(() -> new WishesReader(CONTENT).read(tree(wishes)))
                    .as(wishes)
                    .isInstanceOf(ContentException.class)
                    .hasMessageContaining("is not known");
        }
    }

    @Test
    void numbersOutOfBoundsAreRefused() {
        for (String wishes : List.of("minutes: 0", "minutes: 900", "level: 6", "weeks: 13", "exercisesAtMost: 0")) {
            assertThatThrownBy(() -> new WishesReader(CONTENT).read(tree(wishes)))
                    .as(wishes)
                    .isInstanceOf(ContentException.class)
                    .hasMessageContaining("must be from");
        }
        assertThatThrownBy(() -> new DiaryReader(CONTENT).read(diary("[{date: 2026-03-01, pain: 11}]")))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("from 0 to 10");
    }

    @Test
    void aDayThatStandsTwiceInTheDiaryIsRefused() {
        assertThatThrownBy(() -> new DiaryReader(CONTENT)
                        .read(diary("[{date: 2026-03-01, pain: 1}, {date: 2026-03-01, pain: 2}]")))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("stands twice");
    }
}
