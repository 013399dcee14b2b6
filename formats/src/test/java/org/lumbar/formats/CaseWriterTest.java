package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Side;

class CaseWriterTest {

    private static final List<String> TEXTS = List.of(
            "lbp",
            "no",
            "1e5",
            "",
            "a: b",
            "- x",
            "#",
            "\"",
            "\\",
            "'",
            "\t\n\r",
            "\u0000\u0007\u007f\u0085\u2028\uFEFF",
            "\u00e9\u4e2d\ud83d\ude00\u202e",
            "null",
            "2026-03-02",
            "{a}",
            "[a]",
            "*a",
            "&a",
            "!a",
            "%",
            "@",
            "| ",
            "> ",
            "~",
            " a ");

    @Test
    void yaml_is_written_for_people_one_finding_a_line() {
        var presentation = new Presentation(
                "sciatica",
                LocalDate.of(2026, 3, 2),
                Setting.PRIMARY_CARE,
                new Person(OptionalInt.of(44), Sex.FEMALE),
                new Episode(OptionalInt.of(12), Optional.of("onset-lifting")),
                List.of(
                        Observation.of("lbp", FindingStatus.PRESENT),
                        Observation.measured("temperature", 36.8, "Cel"),
                        Observation.measured("big-toe-extension", 4, "").on(Side.LEFT),
                        Observation.measured("big-toe-extension", 5, "").on(Side.RIGHT),
                        Observation.of("no", FindingStatus.ABSENT)));
        var expected = new Expected(Level.ROUTINE, List.of(Level.URGENT), Optional.of("disc-herniation"));

        assertThat(CaseWriter.yaml(Case.of(presentation, Optional.of(expected))))
                .isEqualTo("""
                        schema: lumbar-case/1
                        case: sciatica
                        date: 2026-03-02
                        setting: primary-care
                        person: {age: 44, sex: female}
                        episode: {durationDays: 12, onset: onset-lifting}
                        findings:
                          lbp: present
                          temperature: {value: 36.8, unit: Cel}
                          big-toe-extension:
                            - {value: 4, side: left}
                            - {value: 5, side: right}
                          "no": absent
                        expected: {urgency: routine, accepted: [routine, urgent], condition: disc-herniation}
                        """);
    }

    @Test
    void what_is_written_is_read_back_as_the_same_case() {
        var random = new Random(20260302);
        CaseReader reader = SmallContent.lenient();
        for (int i = 0; i < 500; i++) {
            Case written = randomCase(random);
            String yaml = CaseWriter.yaml(written);
            String json = CaseWriter.json(written);

            assertSame(reader.read(SmallContent.yaml(yaml)), written, yaml);
            assertSame(reader.read(JsonTree.parse(json, "a")), written, json);
            assertThat(json).doesNotContain("\n", "\r");
        }
    }

    private static void assertSame(Case read, Case written, String text) {
        assertThat(read.presentation()).as(text).isEqualTo(written.presentation());
        assertThat(read.expected()).as(text).isEqualTo(written.expected());
    }

    private static Case randomCase(Random random) {
        var observations = new ArrayList<Observation>();
        int findings = random.nextInt(5);
        for (int i = 0; i < findings; i++) {
            String finding = TEXTS.get((i * 5 + random.nextInt(5)) % TEXTS.size());
            for (int j = random.nextInt(3); j >= 0; j--) {
                observations.add(observation(finding, random));
            }
        }
        var presentation = new Presentation(
                text(random),
                day(random),
                one(Setting.values(), random),
                new Person(
                        random.nextBoolean() ? OptionalInt.of(random.nextInt(130) - 5) : OptionalInt.empty(),
                        one(Sex.values(), random)),
                new Episode(
                        random.nextBoolean() ? OptionalInt.of(random.nextInt()) : OptionalInt.empty(),
                        random.nextBoolean() ? Optional.of("onset-lifting") : Optional.empty()),
                observations);
        var expected = new Expected(
                one(Level.values(), random),
                List.of(one(Level.values(), random)),
                random.nextBoolean() ? Optional.of(text(random)) : Optional.empty(),
                random.nextBoolean() ? ExpectedDetails.NONE : details(random));
        return Case.of(presentation, random.nextBoolean() ? Optional.of(expected) : Optional.empty());
    }

    private static ExpectedDetails details(Random random) {
        return new ExpectedDetails(
                random.nextBoolean() ? Optional.of("PT4H") : Optional.empty(),
                random.nextBoolean(),
                texts(random),
                texts(random),
                texts(random),
                texts(random),
                List.of(),
                random.nextBoolean() ? Optional.of(texts(random)) : Optional.empty());
    }

    private static List<String> texts(Random random) {
        return Stream.generate(() -> text(random)).limit(random.nextInt(3)).toList();
    }

    private static Observation observation(String finding, Random random) {
        boolean measured = random.nextBoolean();
        return new Observation(
                finding,
                measured ? FindingStatus.PRESENT : one(FindingStatus.values(), random),
                measured ? OptionalDouble.of(number(random)) : OptionalDouble.empty(),
                measured ? text(random) : "",
                one(Side.values(), random),
                random.nextBoolean() ? Optional.of(day(random)) : Optional.empty(),
                random.nextBoolean() ? Optional.of(day(random)) : Optional.empty(),
                one(Course.values(), random),
                text(random));
    }

    private static double number(Random random) {
        double[] numbers = {0, -0.0, 37, 36.8, 1e-7, 1e300, Double.MIN_VALUE, -4.5, random.nextGaussian()};
        return numbers[random.nextInt(numbers.length)];
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(1900 + random.nextInt(1100), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private static <T> T one(T[] values, Random random) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    @Test
    void characters_that_hide_are_written_as_escapes() {
        Node text = JsonTree.parse("\"a\\u202eb\\u0085\"", "a");

        assertThat(CaseWriter.json(text)).isEqualTo("\"a\\u202eb\\u0085\"");
    }

    @Test
    void a_value_that_is_no_number_is_not_written() {
        var presentation = new Presentation(
                "",
                SmallContent.TODAY,
                Setting.COMMUNITY,
                Person.UNKNOWN,
                Episode.UNKNOWN,
                List.of(Observation.measured("temperature", Double.NaN, "")));

        assertThatThrownBy(() -> CaseWriter.yaml(Case.of(presentation, Optional.empty())))
                .hasMessageContaining("NaN cannot be written");
    }
}
