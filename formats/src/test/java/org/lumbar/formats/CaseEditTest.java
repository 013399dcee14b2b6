package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.explanation.Comparison;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Interpreter;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Side;

class CaseEditTest {

    private static final Interpreter INTERPRETER = Interpreter.of(KnowledgeResource.knowledge());
    private static final CaseReader READER =
            CaseReader.of(INTERPRETER, CaseReader.Defaults.on(SmallContent.TODAY), Strictness.STRICT);
    private static final String CASE = """
            date: 2026-03-02
            setting: primary-care
            person: {age: 44, sex: female}
            episode: {durationDays: 12, onset: lifting}
            findings:
              leg-pain-below-knee: present
              big-toe-extension: {side: left, value: 4, unit: mrc}
              ankle-reflex-reduced: [{side: left, status: present}, {side: right, status: present}]
              saddle-anaesthesia: absent
            """;

    private static Presentation edited(String... edits) {
        return READER.read(CaseEdit.apply(root(CASE), List.of(edits), INTERPRETER.index()))
                .presentation();
    }

    private static Node root(String text) {
        try (Stream<Document> documents =
                Documents.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "case.yaml")) {
            return ((Document.Tree) documents.findFirst().orElseThrow()).root();
        }
    }

    private static List<Observation> of(String finding, Presentation presentation) {
        return presentation.observations().stream()
                .filter(each -> each.finding().equals(finding))
                .toList();
    }

    @Test
    void anAnswerReplacesTheOneBefore() {
        assertThat(of("saddle-anaesthesia", edited("saddle-anaesthesia=present")))
                .singleElement()
                .extracting(Observation::status)
                .isEqualTo(FindingStatus.PRESENT);
        assertThat(of("saddle-anaesthesia", edited("saddle-anaesthesia=unknown")))
                .singleElement()
                .extracting(Observation::status)
                .isEqualTo(FindingStatus.UNKNOWN);
    }

    @Test
    void aMeasurementTakesItsUnitAndKeepsItsSide() {
        Observation crp = of("crp", edited("crp=80mg/L")).getFirst();
        assertThat(crp.value()).hasValue(80);
        assertThat(crp.unit()).isEqualTo("mg/L");
        Observation toe = of("big-toe-extension", edited("big-toe-extension=3")).getFirst();
        assertThat(toe.value()).hasValue(3);
        assertThat(toe.side()).isEqualTo(Side.LEFT);
    }

    @Test
    void theOtherSideStays() {
        assertThat(of("ankle-reflex-reduced", edited("ankle-reflex-reduced@left=absent")))
                .extracting(Observation::side, Observation::status)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Side.RIGHT, FindingStatus.PRESENT),
                        org.assertj.core.groups.Tuple.tuple(Side.LEFT, FindingStatus.ABSENT));
    }

    @Test
    void fieldsOfPersonAndEpisodeAndSettingAreChanged() {
        Presentation presentation =
                edited("age=72", "sex=male", "episode.durationDays=200", "setting=emergency-department", "onset=cough");
        assertThat(presentation.person().age()).hasValue(72);
        assertThat(presentation.person().sex().id()).isEqualTo("male");
        assertThat(presentation.episode().durationDays()).hasValue(200);
        assertThat(presentation.episode().onset()).hasValue("onset-cough");
        assertThat(presentation.setting()).isEqualTo(Setting.EMERGENCY_DEPARTMENT);
        assertThat(edited("age=unknown").person().age()).isEmpty();
        assertThat(edited("birthDate=1950-01-01").person().age()).hasValue(76);
    }

    @Test
    void detailsFollowAfterCommas() {
        Observation answer = of(
                        "urinary-incontinence", edited("urinary-incontinence=present,since=2016-05-01,course=stable"))
                .getFirst();
        assertThat(answer.since()).hasValue(java.time.LocalDate.of(2016, 5, 1));
        assertThat(answer.course().id()).isEqualTo("stable");
    }

    @Test
    void theOrderOfEditsDoesNotMatter() {
        Presentation one = edited("age=72", "crp=80");
        Presentation other = edited("crp=80", "age=72");
        assertThat(one.person()).isEqualTo(other.person());
        assertThat(one.observations()).containsExactlyInAnyOrderElementsOf(other.observations());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "saddle-anaesthesia | must be KEY=VALUE",
                "saddle-anaesthesia=perhaps | unknown, present or absent",
                "sadle-anaesthesia=present | Maybe you mean saddle-anaesthesia",
                "big-toe-extension@left=9 | is not possible",
                "temperature=37,5 | a number is written with a point",
                "setting=hospital | setting must be",
                "age=old | age",
                "big-toe-extension@top=3 | side must be",
                "onset-lifting=absent | both present and absent",
                "crp=80furlongs | the unit is not accepted"
            })
    void whatCannotBeTakenIsRefusedWithTheEditAndWhatToDo(String edit, String message) {
        assertThatThrownBy(() -> edited(edit))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aContradictionWithTheCaseNamesBothAnswers() {
        assertThatThrownBy(() -> edited("leg-pain=absent"))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("leg-pain-any absent contradicts leg-pain-below-knee present");
    }

    @Test
    void aFindingChangedTwiceIsRefused() {
        assertThatThrownBy(() -> edited("crp=80", "crp=10")).hasMessageContaining("crp is changed twice");
    }

    @Test
    void whatIfEqualsTheAssessmentOfTheCaseWrittenThatWay() {
        var assessor = org.lumbar.assess.Assessor.of(KnowledgeResource.knowledge());
        String written = CASE.replace("saddle-anaesthesia: absent", "saddle-anaesthesia: present")
                .replace("age: 44", "age: 72");
        Presentation byHand = READER.read(root(written)).presentation();
        Presentation byEdit = edited("saddle-anaesthesia=present", "age=72");
        assertThat(Comparison.of(assessor.assess(byHand), assessor.assess(byEdit))
                        .changesNothing())
                .isTrue();
        assertThat(AssessmentJson.line(assessor.assess(byEdit), Extent.EVERYTHING))
                .isEqualTo(AssessmentJson.line(assessor.assess(byHand), Extent.EVERYTHING));
    }
}
