package org.lumbar.fhir;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.StringType;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.Observation;

/// What stands beside an answer: where it comes from, when it was seen, since when and how it has gone.
final class IntakeAnswers {

    private IntakeAnswers() {}

    static Coding setting(Setting setting) {
        return new Coding(OwnSystems.SETTING, setting.id(), setting.id().replace('-', ' '));
    }

    /// @param sex one that is known
    static Coding sex(Sex sex) {
        AdministrativeGender gender = sex == Sex.FEMALE ? AdministrativeGender.FEMALE : AdministrativeGender.MALE;
        return new Coding(gender.getSystem(), gender.toCode(), gender.getDisplay());
    }

    static QuestionnaireResponseItemAnswerComponent annotated(
            QuestionnaireResponseItemAnswerComponent answer, Observation observation) {
        if (!observation.origin().isBlank()) {
            answer.addExtension(Extensions.ORIGIN, new StringType(Narratives.visible(observation.origin())));
        }
        observation.date().ifPresent(day -> answer.addExtension(Extensions.SEEN, new DateType(day.toString())));
        observation.since().ifPresent(day -> answer.addExtension(Extensions.SINCE, new DateType(day.toString())));
        if (observation.course() != Course.UNSTATED) {
            answer.addExtension(
                    Extensions.COURSE, new CodeType(observation.course().id()));
        }
        return answer;
    }
}
