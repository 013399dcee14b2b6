package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Side;

class CaseReaderTest {

    @Test
    void a_full_case_is_read_with_everything_in_it() {
        Case read = strict("""
                schema: lumbar-case/1
                case: full
                date: 2026-03-01
                setting: spine-clinic
                person: {age: 44, sex: female}
                episode: {durationDays: 12, onset: lifting}
                findings:
                  night-pain: absent
                  temperature: 37.2
                  saddle-anaesthesia: {status: present, since: 2016-05-01, course: worse, origin: letter}
                  big-toe-extension:
                    - {value: 4, unit: mrc, side: left, date: 2026-02-28}
                    - {value: 5, side: right}
                expected: {urgency: routine, accepted: [routine, urgent], condition: disc-herniation-radiculopathy}
                """);

        assertThat(read.presentation())
                .isEqualTo(new Presentation(
                        "full",
                        LocalDate.of(2026, 3, 1),
                        Setting.SPINE_CLINIC,
                        new Person(OptionalInt.of(44), Sex.FEMALE),
                        new Episode(OptionalInt.of(12), Optional.of("onset-lifting")),
                        List.of(
                                Observation.of("night-pain", FindingStatus.ABSENT),
                                Observation.measured("temperature", 37.2, ""),
                                new Observation(
                                        "saddle-anaesthesia",
                                        FindingStatus.PRESENT,
                                        OptionalDouble.empty(),
                                        "",
                                        Side.UNSTATED,
                                        Optional.empty(),
                                        Optional.of(LocalDate.of(2016, 5, 1)),
                                        Course.WORSE,
                                        "letter"),
                                Observation.measured("big-toe-extension", 4, "mrc")
                                        .on(Side.LEFT)
                                        .seenOn(LocalDate.of(2026, 2, 28)),
                                Observation.measured("big-toe-extension", 5, "").on(Side.RIGHT))));
        assertThat(read.expected())
                .contains(new Expected(
                        Level.ROUTINE,
                        List.of(Level.ROUTINE, Level.URGENT),
                        Optional.of("disc-herniation-radiculopathy")));
        assertThat(read.assumptions()).isEmpty();
    }

    @Test
    void what_is_left_out_is_unknown_and_what_is_assumed_is_said() {
        Case read = strict("{}");

        assertThat(read.presentation())
                .isEqualTo(new Presentation(
                        "", SmallContent.TODAY, Setting.PRIMARY_CARE, Person.UNKNOWN, Episode.UNKNOWN, List.of()));
        assertThat(read.assumptions())
                .containsExactly(
                        "no date is given; 2026-03-02 is taken", "no setting is given; primary-care is assumed");
    }

    @Test
    void json_null_says_nothing_and_is_no_error() {
        Case read = SmallContent.strict()
                .read(JsonTree.parse(
                        "{\"case\": null, \"person\": {\"age\": null, \"sex\": null}, \"episode\": null, \"findings\": null}",
                        "a"));

        assertThat(read.presentation().person()).isEqualTo(Person.UNKNOWN);
    }

    @Test
    void what_else_is_expected_is_read() {
        Case read =
                strict("expected: {urgency: urgent, condition: myeloma, inView: false, within: P7D, because: [a, b],"
                        + " established: [c], notExcluded: [d], residualRisk: [e], notCleared: []}");

        assertThat(read.expected())
                .contains(new Expected(
                        Level.URGENT,
                        List.of(Level.URGENT),
                        Optional.of("myeloma"),
                        new ExpectedDetails(
                                Optional.of("P7D"),
                                false,
                                List.of("a", "b"),
                                List.of("c"),
                                List.of("d"),
                                List.of("e"),
                                List.of(),
                                Optional.of(List.of()))));
    }

    @Test
    void gates_that_are_not_spoken_of_are_not_compared() {
        assertThat(strict("expected: {urgency: urgent}").expected())
                .contains(new Expected(Level.URGENT, List.of(), Optional.empty(), ExpectedDetails.NONE));
    }

    @Test
    void the_level_that_is_expected_is_always_accepted() {
        Case read = strict("expected: {urgency: urgent, accepted: [emergency, emergency]}");

        assertThat(read.expected())
                .contains(new Expected(Level.URGENT, List.of(Level.URGENT, Level.EMERGENCY), Optional.empty()));
    }

    @Test
    void age_follows_from_the_birth_date_and_the_day_of_the_assessment() {
        assertThat(strict("{date: 2026-03-01, person: {birthDate: 1980-03-02}}")
                        .presentation()
                        .person()
                        .age())
                .hasValue(45);
        assertThat(strict("{date: 2026-03-02, person: {birthDate: 1980-03-02, age: 46}}")
                        .presentation()
                        .person()
                        .age())
                .hasValue(46);
        assertProblem(
                "person: {birthDate: 1980-03-02, age: 45}", "1:21", "makes the person 46 on 2026-03-02, and age is 45");
        assertProblem("person: {birthDate: 2030-01-01}", "1:21", "lies after the assessment of 2026-03-02");
    }

    @Test
    void the_onset_is_a_finding_by_its_short_or_its_full_name() {
        assertThat(strict("episode: {onset: lifting}").presentation().episode().onset())
                .contains("onset-lifting");
        assertThat(strict("episode: {onset: onset-sudden}")
                        .presentation()
                        .episode()
                        .onset())
                .contains("onset-sudden");
        assertThat(strict("episode: {onset: fall-height}")
                        .presentation()
                        .episode()
                        .onset())
                .contains("fall-height");
        assertProblem(
                "episode: {onset: liftin}",
                "1:18",
                "onset must be lifting or sudden, or another finding that tells how it began, not the text 'liftin'. Maybe you mean lifting.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            schema: lumbar-case/2                     | 1:9  | the schema must be lumbar-case/1, not the text 'lumbar-case/2'
            schema: lumbar-assessment/1               | 1:9  | the schema must be lumbar-case/1
            schema:                                   | 1:8  | schema must be a text, not nothing (null)
            resourceType: Bundle                      | 1:1  | this is a FHIR record and no case
            gold: {}                                  | 1:1  | `lumbar convert` makes a case of it
            finding: {}                               | 1:1  | the key 'finding' is not known here. Maybe you mean findings.
            just words                                | 1:1  | a case must be a mapping with findings, not the text 'just words'
            [1, 2]                                    | 1:1  | a case must be a mapping with findings, not a list
            case: true                                | 1:7  | case must be a text, not true
            date: 2.3.2026                            | 1:7  | date must be a day written like 2026-03-02, not the text '2.3.2026'
            date: 2026-02-30                          | 1:7  | date 2026-02-30 is not possible; correct the year, month or day
            date: 0206-03-02                          | 1:7  | date 0206-03-02 is not possible
            date: 2026-03-02T10:00:00Z                | 1:7  | written like 2026-03-02
            setting: hospital                         | 1:10 | setting must be community, primary-care, emergency-department or spine-clinic, not the text 'hospital'
            setting: primary_care                     | 1:10 | Maybe you mean primary-care
            person: 44                                | 1:9  | person must be a mapping of keys to values, not the number 44
            person: {age: old}                        | 1:15 | age must be a finite decimal number, not the text 'old'
            person: {age: 44.5}                       | 1:15 | age must be a whole number, not the number 44.5
            person: {sex: F}                          | 1:15 | sex must be female, male or unknown, not the text 'F'
            person: {agee: 4}                         | 1:10 | the key 'agee' is not known here. Maybe you mean age.
            episode: {durationDays: 2 weeks}          | 1:25 | durationDays must be a finite decimal number, not the text '2 weeks'
            episode: {duration: 2}                    | 1:11 | Maybe you mean durationDays.
            expected: {accepted: [urgent]}            | 1:11 | the key urgency is missing
            expected: {urgency: selfcare}             | 1:21 | Maybe you mean self-care.
            expected: {urgency: urgent, accepted: no} | 1:39 | accepted must be a list
            """)
    void what_is_not_a_case_is_refused_with_place_value_and_what_to_do(String text, String place, String words) {
        assertProblem(text, place, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            lbp: yes                                     | 1:17 | must be present, absent or unknown, or the number measured, not the text 'yes'. Write present.
            lbp: presnt                                  | 1:17 | Maybe you mean present.
            lbp: true                                    | 1:17 | not true. `false` may mean denied or not asked
            lbp:                                         | 1:16 | not nothing (null). Leave it out when nothing is known.
            temperature: 37.0 Cel                        | 1:25 | Write a measurement like {value: 37.2, unit: Cel}
            temperature: "37.0"                          | 1:25 | the number without quotation marks
            temperature: .nan                            | 1:25 | finite decimal number
            lbp: []                                      | 1:17 | lbp has an empty list
            lbp: [present]                               | 1:18 | each answer of lbp must be a mapping
            lbp: {}                                      | 1:17 | lbp has neither status nor value
            lbp: {statsu: present}                       | 1:18 | the key 'statsu' is not known here. Maybe you mean status.
            lbp: {side: left}                            | 1:17 | lbp has neither status nor value
            lbp: {status: present, side: front}          | 1:41 | side must be left, right or both, not the text 'front'
            lbp: {status: present, course: gone}         | 1:43 | course must be stable, better or worse
            lbp: {status: present, since: 2016}          | 1:42 | When only the month or year is known, write its last day.
            lbp: {status: present, level: L5}            | 1:35 | the key 'level' is not known here
            temperature: {status: absent, value: 37}     | 1:25 | temperature is absent and has a value all the same
            temperature: {status: unknown, unit: Cel}    | 1:25 | temperature has the unit Cel and no value
            temperature: {value: high}                   | 1:33 | value must be a finite decimal number
            """)
    void an_answer_that_is_none_is_refused_with_place_value_and_what_to_do(String text, String place, String words) {
        assertProblem("findings: {" + text + "}", place, words);
    }

    @Test
    void a_finding_that_stands_twice_is_refused_and_both_lines_are_named() {
        assertThatThrownBy(() -> SmallContent.strict()
                        .read(JsonTree.parse(
                                "{\"findings\": {\"lbp\": \"present\",\n\"lbp\": \"absent\"}}", "case.json")))
                .hasMessage("case.json:2:1: lbp stands twice, first on line 1; keep one, or give a list such as"
                        + " [{side: left, status: present}, ...].");
    }

    @Test
    void every_clinical_problem_is_told_with_its_own_place_one_a_line() {
        assertThatThrownBy(() -> strict("""
                person: {age: 300}
                episode: {durationDays: -3}
                findings:
                  temperature: 98.6
                  nigth-pain: present
                  saddle-numbness: {status: present, since: 2027-01-01}
                  big-toe-extension: {value: 4, unit: kg}
                """))
                .isInstanceOf(ContentException.class)
                .satisfies(error -> {
                    List<String> lines = error.getMessage().lines().toList();
                    assertThat(lines).hasSize(6);
                    assertThat(lines.get(0)).startsWith("case.yaml:1:15: ").contains("300");
                    assertThat(lines.get(1)).startsWith("case.yaml:2:25: ").contains("-3");
                    assertThat(lines.get(2))
                            .startsWith("case.yaml:4:3: ")
                            .contains("98.6")
                            .contains("[degF]");
                    assertThat(lines.get(3)).startsWith("case.yaml:5:3: ").contains("night-pain");
                    assertThat(lines.get(4)).startsWith("case.yaml:6:3: ").contains("2027-01-01");
                    assertThat(lines.get(5)).startsWith("case.yaml:7:3: ").contains("kg");
                });
    }

    @Test
    void a_contradiction_is_told_where_one_of_its_two_sides_stands() {
        assertProblem("findings: {temperature: 39, fever: absent}", "1:29", "contradicts");
    }

    @Test
    void a_lenient_reader_takes_clinical_problems_and_no_others() {
        CaseReader lenient = SmallContent.lenient();

        Presentation taken = lenient.read(
                        SmallContent.yaml(
                                "{person: {age: 300}, episode: {onset: juggling}, findings: {temperature: 98.6, nigth-pain: present}}"))
                .presentation();

        assertThat(SmallContent.interpreter().interpret(taken).notUsed())
                .extracting(notUsed -> notUsed.finding())
                .containsExactlyInAnyOrder("age", "juggling", "temperature", "nigth-pain");
        assertThatThrownBy(() -> lenient.read(SmallContent.yaml("findings: {lbp: maybe}")))
                .isInstanceOf(ContentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Robert'); DROP TABLE patients;--",
                "\u202Etest\u202C",
                "\uD83D\uDC68\u200D\u2695\uFE0F",
                "\u0000",
                "../../etc/passwd",
                "%s%n",
                "${jndi:ldap://x}",
                " ",
                "~",
                "NaN"
            })
    void any_text_is_a_case_identifier_and_is_kept_unharmed(String text) {
        var written = new Case(
                new Presentation(
                        text, SmallContent.TODAY, Setting.COMMUNITY, Person.UNKNOWN, Episode.UNKNOWN, List.of()),
                Optional.empty(),
                Map.of(),
                List.of());

        assertThat(strict(CaseWriter.yaml(written)).presentation().id()).isEqualTo(text);
        assertThat(SmallContent.strict()
                        .read(JsonTree.parse(CaseWriter.json(written), "a"))
                        .presentation()
                        .id())
                .isEqualTo(text);
    }

    private static Case strict(String yaml) {
        return SmallContent.strict().read(SmallContent.yaml(yaml));
    }

    private static void assertProblem(String yaml, String place, String words) {
        assertThatThrownBy(() -> strict(yaml))
                .isInstanceOf(ContentException.class)
                .hasMessageStartingWith("case.yaml:" + place + ": ")
                .hasMessageContaining(words);
    }
}
