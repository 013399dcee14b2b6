package org.lumbar.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.NotUsed;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Side;

/// Reads the answers of an intake, as `$extract` does: "no" is absent, and what has no answer is unknown.
/// Whatever cannot be read is listed with its reason.
public final class IntakeExtraction {

    private final FindingIndex index;

    /// The extraction for a content.
    public IntakeExtraction(Knowledge knowledge) {
        index = FindingIndex.of(knowledge);
    }

    /// What a response says.
    public Extracted extract(QuestionnaireResponse response) {
        var reading = new Reading(response);
        response.getItem().forEach(reading::item);
        return new Extracted(
                reading.setting,
                new Person(reading.age, reading.sex),
                new Episode(reading.duration, Optional.empty()),
                List.copyOf(reading.observations),
                List.copyOf(reading.notUsed));
    }

    /// The reading of one response.
    private final class Reading {
        private final String origin;
        private final Optional<LocalDate> authored;
        private final boolean inError;
        private final List<Observation> observations = new ArrayList<>();
        private final List<NotUsed> notUsed = new ArrayList<>();
        private Optional<Setting> setting = Optional.empty();
        private Sex sex = Sex.UNKNOWN;
        private OptionalInt age = OptionalInt.empty();
        private OptionalInt duration = OptionalInt.empty();

        Reading(QuestionnaireResponse response) {
            String id = response.getIdElement().getIdPart();
            origin = "QuestionnaireResponse" + (id == null ? "" : "/" + id);
            authored = AnswerDates.day(response.getAuthoredElement());
            inError = response.getStatus() == QuestionnaireResponseStatus.ENTEREDINERROR;
        }

        void item(QuestionnaireResponseItemComponent item) {
            String linkId = item.hasLinkId() ? item.getLinkId() : "";
            for (QuestionnaireResponseItemAnswerComponent answer : item.getAnswer()) {
                read(linkId, answer);
                answer.getItem().forEach(this::item);
            }
            Optional<IntakeLink> link = IntakeLink.parse(linkId);
            if (!item.hasAnswer() && !item.hasItem() && link.isPresent() && !isKnown(link.get())) {
                leave(linkId, "", "no question of the intake has this linkId");
            }
            item.getItem().forEach(this::item);
        }

        private void read(String linkId, QuestionnaireResponseItemAnswerComponent answer) {
            Optional<IntakeLink> link = IntakeLink.parse(linkId);
            String said = AnswerValues.words(answer);
            if (inError) {
                leave(linkId, said, "the response was entered in error");
            } else if (link.isEmpty() || !isKnown(link.get())) {
                leave(linkId, said, "no question of the intake has this linkId");
            } else if (!answer.hasValue()) {
                leave(linkId, said, "the answer has no value");
            } else if (!take(link.get(), answer)) {
                leave(linkId, said, "the answer does not fit the question");
            }
        }

        private boolean isKnown(IntakeLink link) {
            return link.finding().equals(IntakeLink.SETTING)
                    || link.finding().equals(IntakeLink.SEX)
                    || (index.number(link.finding()).isPresent()
                            && (link.side() == Side.UNSTATED || finding(link).sided()));
        }

        private boolean take(IntakeLink link, QuestionnaireResponseItemAnswerComponent answer) {
            return switch (link.finding()) {
                case IntakeLink.SETTING -> takeSetting(answer);
                case IntakeLink.SEX -> takeSex(answer);
                case FindingIndex.AGE -> takeAge(answer);
                case FindingIndex.EPISODE_DURATION -> takeDuration(answer);
                default -> takeFinding(link, answer);
            };
        }

        private boolean takeSetting(QuestionnaireResponseItemAnswerComponent answer) {
            setting = setting.or(() -> AnswerValues.code(answer).flatMap(Setting::ofId));
            return AnswerValues.code(answer).flatMap(Setting::ofId).equals(setting) && setting.isPresent();
        }

        private boolean takeSex(QuestionnaireResponseItemAnswerComponent answer) {
            Optional<Sex> said = AnswerValues.code(answer).flatMap(Sex::ofId);
            sex = sex == Sex.UNKNOWN ? said.orElse(Sex.UNKNOWN) : sex;
            return said.isPresent() && said.get() == sex;
        }

        private boolean takeAge(QuestionnaireResponseItemAnswerComponent answer) {
            OptionalInt said = AnswerValues.whole(answer, finding(IntakeLink.of(FindingIndex.AGE)));
            age = age.isEmpty() ? said : age;
            return said.isPresent() && said.equals(age);
        }

        private boolean takeDuration(QuestionnaireResponseItemAnswerComponent answer) {
            OptionalInt said = AnswerValues.whole(answer, finding(IntakeLink.of(FindingIndex.EPISODE_DURATION)));
            duration = duration.isEmpty() ? said : duration;
            return said.isPresent() && said.equals(duration);
        }

        private boolean takeFinding(IntakeLink link, QuestionnaireResponseItemAnswerComponent answer) {
            Finding finding = finding(link);
            Optional<Observation> said = AnswerValues.observation(answer, finding)
                    .map(each -> link.side() == Side.UNSTATED ? each : each.on(link.side()));
            said.ifPresent(each -> observations.add(AnswerDates.annotate(each, answer, authored, origin)));
            return said.isPresent();
        }

        private Finding finding(IntakeLink link) {
            return index.finding(index.require(link.finding()));
        }

        private void leave(String linkId, String answer, String reason) {
            notUsed.add(new NotUsed(linkId, answer, reason));
        }
    }
}
