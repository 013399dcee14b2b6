package org.lumbar.fhir;

import java.time.LocalDate;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.Observation;

/// Reads what stands beside an answer.
final class AnswerDates {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private AnswerDates() {}

    /// The day of a date as it is written, whatever its time zone. Where only the month or the year is known it
    /// is the first day of it: an older "no" is trusted less.
    static Optional<LocalDate> day(BaseDateTimeType date) {
        String written = date.getValueAsString();
        if (written == null) {
            return Optional.empty();
        }
        return switch (written.length()) {
            case YEAR -> Optional.of(LocalDate.parse(written + "-01-01"));
            case MONTH -> Optional.of(LocalDate.parse(written + "-01"));
            default -> Optional.of(LocalDate.parse(written.substring(0, DAY)));
        };
    }

    /// The observation with its day, beginning, course and origin; those of the response where the answer has
    /// none.
    static Observation annotate(
            Observation observation,
            QuestionnaireResponseItemAnswerComponent answer,
            Optional<LocalDate> authored,
            String origin) {
        Optional<LocalDate> seen = date(answer, Extensions.SEEN).or(() -> authored);
        Observation dated = seen.map(observation::seenOn).orElse(observation);
        Course course = text(answer, Extensions.COURSE).flatMap(Course::ofId).orElse(Course.UNSTATED);
        Observation begun = date(answer, Extensions.SINCE)
                .map(since -> dated.since(since, course))
                .orElseGet(() -> dated.inCourse(course));
        return begun.from(text(answer, Extensions.ORIGIN).orElse(origin));
    }

    private static Optional<LocalDate> date(QuestionnaireResponseItemAnswerComponent answer, String url) {
        return extension(answer, url)
                .filter(each -> each.getValue() instanceof BaseDateTimeType)
                .flatMap(each -> day((BaseDateTimeType) each.getValue()));
    }

    private static Optional<String> text(QuestionnaireResponseItemAnswerComponent answer, String url) {
        return extension(answer, url)
                .flatMap(each -> Optional.ofNullable(each.getValue().primitiveValue()));
    }

    private static Optional<Extension> extension(QuestionnaireResponseItemAnswerComponent answer, String url) {
        return answer.getExtension().stream()
                .filter(each -> url.equals(each.getUrl()) && each.hasValue())
                .findFirst();
    }
}
