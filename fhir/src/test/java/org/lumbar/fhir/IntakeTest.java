package org.lumbar.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Obtained;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.NotUsed;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Side;

class IntakeTest {

    private static final Instant NOW = Instant.parse("2026-03-05T10:15:30Z");
    private static final Assessor ASSESSOR = Assessor.of(Validator.KNOWLEDGE);
    private static final IntakePopulation EVERYTHING = new IntakePopulation(Validator.KNOWLEDGE, Obtained.IMAGING);
    private static final IntakeExtraction EXTRACTION = new IntakeExtraction(Validator.KNOWLEDGE);

    static Stream<Presentation> people() {
        var anyone = new Anyone(11);
        return Stream.of(
                        People.all().values().stream(),
                        Examples.all().values().stream(),
                        Stream.generate(() -> anyone.next("anyone")).limit(40))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("people")
    void whatIsFilledInIsReadBackAndAssessedAlike(Presentation person) {
        Populated filled = EVERYTHING.populate(person, NOW, "");
        Extracted read = EXTRACTION.extract(filled.response());
        Presentation back = read.presentation(person.id(), person.date(), Setting.COMMUNITY);

        assertThat(read.notUsed()).isEmpty();
        List<String> left = filled.left().stream().map(NotUsed::finding).toList();
        Presentation placed = person.with(person.observations().stream()
                .filter(each -> !left.contains(each.finding()))
                .toList());
        assertThat(back.observations()).containsExactlyInAnyOrderElementsOf(expected(placed));
        Assessment before = ASSESSOR.assess(placed);
        Assessment after = ASSESSOR.assess(back);
        assertThat(after.urgency()).isEqualTo(before.urgency());
        assertThat(after.differential()).isEqualTo(before.differential());
        assertThat(after.plan()).isEqualTo(before.plan());
        assertThat(after.notCleared()).isEqualTo(before.notCleared());
    }

    /// Every observation with its day, its unit and the identifier of its finding, both sides apart.
    private static List<Observation> expected(Presentation person) {
        var index = FindingIndex.of(Validator.KNOWLEDGE);
        List<Observation> all = new ArrayList<>(person.observations());
        person.episode().onset().ifPresent(onset -> {
            Observation said = Observation.of(onset, FindingStatus.PRESENT).from("the case");
            if (all.stream().noneMatch(each -> each.finding().equals(onset))) {
                all.add(said);
            }
        });
        List<Observation> expected = new ArrayList<>();
        for (Observation each : all) {
            Finding finding = index.finding(index.require(each.finding()));
            String unit = Units.isPlain(finding) || finding.kind() == Finding.Kind.BOOLEAN
                    ? ""
                    : each.unit().isEmpty() ? finding.unit() : each.unit();
            String origin = each.origin().isEmpty()
                    ? "QuestionnaireResponse/"
                            + EVERYTHING.populate(person, NOW, "").response().getIdPart()
                    : each.origin();
            for (Side side : each.side() == Side.BOTH ? List.of(Side.LEFT, Side.RIGHT) : List.of(each.side())) {
                expected.add(new Observation(
                        finding.id(),
                        each.status(),
                        each.value(),
                        unit,
                        side,
                        Optional.of(each.date().orElse(person.date())),
                        each.since(),
                        each.course(),
                        origin));
            }
        }
        return expected;
    }

    @Test
    void theGatesComeFirstAndTheirMembersAreHiddenByNo() {
        Questionnaire form = IntakeQuestionnaire.of(Validator.KNOWLEDGE, Obtained.ASKED);
        QuestionnaireItemComponent safety = form.getItem().get(1);

        assertThat(safety.getItem())
                .hasSameSizeAs(Validator.KNOWLEDGE.gates().stream()
                        .filter(gate -> !gate.sweep())
                        .toList());
        QuestionnaireItemComponent bladder = safety.getItemFirstRep();
        assertThat(bladder.getItemFirstRep().getLinkId()).isEqualTo("bladder-bowel-change");
        assertThat(bladder.getItem().stream().skip(1))
                .isNotEmpty()
                .allMatch(member -> member.getEnableWhen().stream()
                        .allMatch(when -> when.getQuestion().equals("bladder-bowel-change")));
    }

    @Test
    void everyFindingThatCanBeAskedIsAskedOnce() {
        Questionnaire form = IntakeQuestionnaire.of(Validator.KNOWLEDGE, Obtained.ASKED);
        List<QuestionnaireItemComponent> items = items(form.getItem());
        List<String> linkIds =
                items.stream().map(QuestionnaireItemComponent::getLinkId).toList();

        assertThat(linkIds).doesNotHaveDuplicates();
        assertThat(linkIds)
                .containsAll(Validator.KNOWLEDGE.findings().stream()
                        .filter(each -> each.obtained() == Obtained.ASKED)
                        .map(Finding::id)
                        .filter(each -> !each.equals(FindingIndex.FEMALE) && !each.equals(FindingIndex.MALE))
                        .toList());
        assertThat(items)
                .filteredOn(each -> each.getType() == QuestionnaireItemType.DECIMAL)
                .isNotEmpty()
                .allMatch(each -> each.hasExtension(Extensions.QUESTIONNAIRE_UNIT));
    }

    private static List<QuestionnaireItemComponent> items(List<QuestionnaireItemComponent> items) {
        return items.stream()
                .flatMap(each -> Stream.concat(Stream.of(each), items(each.getItem()).stream()))
                .toList();
    }

    @Test
    void nothingKnownLeavesEveryQuestionOpen() {
        Extracted read = EXTRACTION.extract(new QuestionnaireResponse());

        assertThat(read)
                .isEqualTo(new Extracted(Optional.empty(), Person.UNKNOWN, Episode.UNKNOWN, List.of(), List.of()));
    }

    @Test
    void noIsAbsentAndYesIsPresentOnTheDayOfTheForm() {
        QuestionnaireResponse response = response("fever", new BooleanType(false));
        response.addItem().setLinkId("cva-tenderness/left").addAnswer().setValue(new BooleanType(true));
        response.setId("7");

        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThat(EXTRACTION.extract(response).observations())
                .containsExactly(
                        Observation.of("fever", FindingStatus.ABSENT)
                                .seenOn(day)
                                .from("QuestionnaireResponse/7"),
                        Observation.of("cva-tenderness", FindingStatus.PRESENT)
                                .on(Side.LEFT)
                                .seenOn(day)
                                .from("QuestionnaireResponse/7"));
    }

    @Test
    void anUnknownQuestionIsListedWithItsAnswer() {
        Extracted read = EXTRACTION.extract(response("no-such-question", new StringType("a lot")));

        assertThat(read.observations()).isEmpty();
        assertThat(read.notUsed())
                .containsExactly(new NotUsed("no-such-question", "a lot", "no question of the intake has this linkId"));
    }

    @Test
    void anAnswerOfTheWrongKindIsListed() {
        assertThat(EXTRACTION.extract(response("fever", new StringType("yes"))).notUsed())
                .extracting(NotUsed::reason)
                .containsExactly("the answer does not fit the question");
        assertThat(EXTRACTION
                        .extract(response("fever/left", new BooleanType(true)))
                        .notUsed())
                .hasSize(1);
        assertThat(EXTRACTION
                        .extract(response(
                                "temperature", new Quantity(38).setComparator(Quantity.QuantityComparator.LESS_THAN)))
                        .notUsed())
                .hasSize(1);
    }

    @Test
    void aFormEnteredInErrorSaysNothing() {
        QuestionnaireResponse response = response("fever", new BooleanType(true));
        response.setStatus(QuestionnaireResponseStatus.ENTEREDINERROR);

        assertThat(EXTRACTION.extract(response).observations()).isEmpty();
        assertThat(EXTRACTION.extract(response).notUsed()).hasSize(1);
    }

    @Test
    void aDurationInWeeksIsOneInDays() {
        var weeks = new Quantity()
                .setValue(6)
                .setSystem("http://unitsofmeasure.org")
                .setCode("wk");

        assertThat(EXTRACTION
                        .extract(response("episode-duration", weeks))
                        .episode()
                        .durationDays())
                .isEqualTo(OptionalInt.of(42));
    }

    @Test
    void twoAgesAreNotOne() {
        QuestionnaireResponse response = response("age", new DecimalType(44));
        response.addItem().setLinkId("age").addAnswer().setValue(new DecimalType(54));

        assertThat(EXTRACTION.extract(response).person().age()).isEqualTo(OptionalInt.of(44));
        assertThat(EXTRACTION.extract(response).notUsed()).hasSize(1);
    }

    @Test
    void whatHasNoPlaceInTheFormIsListedAndNotDropped() {
        Presentation person = new People.Someone("x")
                .present("mri-cauda-equina-compression", "no-such-finding")
                .build();

        assertThat(new IntakePopulation(Validator.KNOWLEDGE, Obtained.ASKED)
                        .populate(person, NOW, "")
                        .left())
                .extracting(NotUsed::finding)
                .containsExactly("mri-cauda-equina-compression", "no-such-finding");
    }

    private static QuestionnaireResponse response(String linkId, Type value) {
        var response = new QuestionnaireResponse();
        response.setAuthoredElement(new DateTimeType("2026-03-01T23:30:00-05:00"));
        response.addItem().setLinkId(linkId).addAnswer().setValue(value);
        return response;
    }
}
