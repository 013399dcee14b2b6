package org.lumbar.fhir;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Finding.Obtained;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.NotUsed;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Side;

/// Fills the intake with what is known of a person, as `$populate` does. What is not known stays without an
/// answer.
public final class IntakePopulation {

    private static final String CASE = "the case";

    private final Questionnaire form;
    private final FindingIndex index;
    private final Map<String, QuestionnaireItemComponent> questions = new LinkedHashMap<>();

    /// The population of the intake of a content.
    ///
    /// @param most the dearest way of obtaining an answer that the intake asks for
    public IntakePopulation(Knowledge knowledge, Obtained most) {
        form = IntakeQuestionnaire.of(knowledge, most);
        index = FindingIndex.of(knowledge);
        form.getItem().forEach(this::list);
    }

    private void list(QuestionnaireItemComponent item) {
        questions.put(item.getLinkId(), item);
        item.getItem().forEach(this::list);
    }

    /// The questionnaire that is filled.
    public Questionnaire questionnaire() {
        return form.copy();
    }

    /// The response of a person, in progress.
    ///
    /// @param subject reference of the person, such as `Patient/17`; may be empty
    public Populated populate(Presentation presentation, Instant time, String subject) {
        var filling = new Filling(presentation);
        filling.fill();
        var response = new QuestionnaireResponse();
        response.setId(UUID.nameUUIDFromBytes(String.join("\n", form.getUrl(), presentation.id(), time.toString())
                        .getBytes(StandardCharsets.UTF_8))
                .toString());
        response.setQuestionnaire(form.getUrl() + "|" + form.getVersion());
        response.setStatus(QuestionnaireResponseStatus.INPROGRESS);
        response.setAuthoredElement(new DateTimeType(time.toString()));
        if (!subject.isEmpty()) {
            response.setSubject(new Reference(subject));
        }
        form.getItem().forEach(item -> filling.answered(item).forEach(response::addItem));
        Narratives.tell(
                response, form.getTitle(), List.of("Filled with " + filling.answers.size() + " answers known before."));
        return new Populated(response, List.copyOf(filling.left));
    }

    /// The filling for one person.
    private final class Filling {
        private final Presentation presentation;
        private final Map<String, QuestionnaireResponseItemAnswerComponent> answers = new LinkedHashMap<>();
        private final List<NotUsed> left = new ArrayList<>();

        Filling(Presentation presentation) {
            this.presentation = presentation;
        }

        void fill() {
            given(IntakeLink.SETTING, IntakeAnswers.setting(presentation.setting()));
            if (presentation.person().sex() != Sex.UNKNOWN) {
                given(IntakeLink.SEX, IntakeAnswers.sex(presentation.person().sex()));
            }
            number(FindingIndex.AGE, presentation.person().age());
            number(FindingIndex.EPISODE_DURATION, presentation.episode().durationDays());
            // The newest answer has the place; of one day, the one that speaks for the finding.
            presentation.observations().stream()
                    .sorted(Comparator.comparing(
                                    (Observation each) -> each.date().orElse(presentation.date()))
                            .reversed()
                            .thenComparing(each -> each.status() != FindingStatus.PRESENT))
                    .forEach(this::place);
            presentation
                    .episode()
                    .onset()
                    .ifPresent(onset ->
                            place(Observation.of(onset, FindingStatus.PRESENT).from(CASE)));
        }

        private void number(String finding, OptionalInt value) {
            if (value.isPresent()) {
                place(Observation.measured(finding, value.getAsInt(), "").from(CASE));
            }
        }

        private void place(Observation observation) {
            OptionalInt number = index.number(observation.finding());
            if (number.isEmpty()) {
                leave(observation, "not a known finding");
                return;
            }
            Finding finding = index.finding(number.getAsInt());
            List<Side> sides = observation.side() == Side.BOTH
                    ? List.of(Side.LEFT, Side.RIGHT)
                    : List.of(finding.sided() ? observation.side() : Side.UNSTATED);
            if (observation.status() == FindingStatus.UNKNOWN) {
                leave(observation, "unknown, so its question is left open");
            } else if (observation.side() != Side.UNSTATED && !finding.sided()) {
                leave(observation, "the finding has no side");
            } else if (!isOfForm(observation, finding)) {
                leave(observation, "its value or unit does not fit the question");
            } else {
                sides.forEach(side -> place(observation, finding, new IntakeLink(finding.id(), side).linkId()));
            }
        }

        private void place(Observation observation, Finding finding, String linkId) {
            if (!questions.containsKey(linkId)) {
                leave(observation, "the questionnaire does not ask for it");
            } else if (answers.containsKey(linkId)) {
                leave(observation, "another answer to the same question stands");
            } else {
                // Said outright: without a date it would be of the day on which the form is filled.
                Observation dated = observation.seenOn(observation.date().orElse(presentation.date()));
                answers.put(linkId, IntakeAnswers.annotated(answer(value(observation, finding)), dated));
            }
        }

        private static QuestionnaireResponseItemAnswerComponent answer(Type value) {
            return new QuestionnaireResponseItemAnswerComponent().setValue(value);
        }

        private static boolean isOfForm(Observation observation, Finding finding) {
            if (finding.kind() == Kind.BOOLEAN) {
                return observation.value().isEmpty();
            }
            return observation.value().isPresent()
                    && Double.isFinite(observation.value().getAsDouble())
                    && (observation.unit().isEmpty() || Units.accepted(finding).contains(observation.unit()));
        }

        private static Type value(Observation observation, Finding finding) {
            if (finding.kind() == Kind.BOOLEAN) {
                return new BooleanType(observation.status() == FindingStatus.PRESENT);
            }
            BigDecimal value = Figures.decimal(observation.value().orElseThrow());
            String unit = observation.unit().isEmpty() ? finding.unit() : observation.unit();
            return Units.isPlain(finding)
                    ? new DecimalType(value)
                    : new Quantity()
                            .setValue(value)
                            .setUnit(unit)
                            .setSystem(Units.system(unit))
                            .setCode(unit);
        }

        private void given(String linkId, Coding value) {
            answers.put(
                    linkId,
                    IntakeAnswers.annotated(
                            answer(value),
                            Observation.of(linkId, FindingStatus.PRESENT).from(CASE)));
        }

        private void leave(Observation observation, String reason) {
            String answer = observation.value().isPresent()
                    ? observation.value().getAsDouble() + (observation.unit().isEmpty() ? "" : " " + observation.unit())
                    : observation.status().id();
            left.add(new NotUsed(observation.finding(), answer, reason));
        }

        /// The item with its answer or with the answered items inside it; none where nothing is known.
        List<QuestionnaireResponseItemComponent> answered(QuestionnaireItemComponent question) {
            var item = new QuestionnaireResponseItemComponent();
            item.setLinkId(question.getLinkId()).setText(question.getText());
            QuestionnaireResponseItemAnswerComponent known = answers.get(question.getLinkId());
            if (known != null) {
                item.addAnswer(known);
            }
            question.getItem().forEach(inner -> answered(inner).forEach(item::addItem));
            return item.hasAnswer() || item.hasItem() ? List.of(item) : List.of();
        }
    }
}
