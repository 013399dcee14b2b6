package org.lumbar.fhir;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.FamilyMemberHistory;
import org.hl7.fhir.r4.model.FamilyMemberHistory.FamilyHistoryStatus;
import org.hl7.fhir.r4.model.FamilyMemberHistory.FamilyMemberHistoryConditionComponent;
import org.lumbar.fhir.Unused.Reason;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;

/// Reads problems and diagnoses of the person, and those of relatives.
final class ConditionReader {

    private static final Set<String> OVER = Set.of("inactive", "remission", "resolved");
    private static final Set<String> SUSPECTED = Set.of("unconfirmed", "provisional", "differential");

    private final Matcher matcher;

    ConditionReader(Matcher matcher) {
        this.matcher = matcher;
    }

    void read(Condition condition, Item item, Sink sink) {
        String what = Matcher.words(condition.getCode());
        String verification = code(condition.getVerificationStatus());
        if (verification.equals("entered-in-error")) {
            sink.skip(item, what, Reason.ERROR);
            return;
        }
        List<Match> matches = matcher.matches(condition.getCode()).stream()
                .filter(match -> match.finding().kind() == Kind.BOOLEAN)
                .toList();
        if (matches.isEmpty()) {
            sink.skip(item, what, condition.getCode().hasCoding() ? Reason.NO_FINDING : Reason.NO_CODE);
            return;
        }
        if (SUSPECTED.contains(verification)) {
            sink.skip(item, what, Reason.NOT_CONFIRMED, verification);
            return;
        }
        boolean refuted = verification.equals("refuted");
        String clinical = code(condition.getClinicalStatus());
        boolean over = OVER.contains(clinical) || hasAbated(condition, sink.date());
        Optional<LocalDate> onset = onset(condition, sink.date());
        Optional<LocalDate> recorded = recorded(condition, sink.date()).or(() -> onset);
        for (Match match : matches) {
            String finding = match.finding().id();
            if (over && !refuted && !sink.countsWhenOver(finding)) {
                sink.skip(item, what, Reason.OVER, clinical.isEmpty() ? "it has an end" : clinical);
                continue;
            }
            Observation observation = Observation.of(finding, refuted ? FindingStatus.ABSENT : FindingStatus.PRESENT)
                    .on(match.side());
            boolean exact = condition.getOnset() instanceof BaseDateTimeType begin && Days.isExact(begin);
            sink.take(
                    item,
                    !refuted
                                    && exact
                                    && onset.filter(day -> !day.isAfter(sink.date()))
                                            .isPresent()
                            ? observation.since(onset.get(), Course.UNSTATED)
                            : observation,
                    recorded,
                    false);
        }
    }

    void read(FamilyMemberHistory history, Item item, Sink sink) {
        if (history.getStatus() == FamilyHistoryStatus.ENTEREDINERROR) {
            sink.skip(item, "", Reason.ERROR);
            return;
        }
        Optional<LocalDate> recorded =
                history.hasDate() ? Days.of(history.getDateElement(), sink.date()) : Optional.empty();
        for (FamilyMemberHistoryConditionComponent each : history.getCondition()) {
            var ofPerson = matcher.matches(each.getCode()).stream()
                    .flatMap(match -> matcher.ofRelative(match.finding()).stream())
                    .toList();
            if (ofPerson.isEmpty()) {
                sink.skip(item, "of a relative: " + Matcher.words(each.getCode()), Reason.NO_FINDING);
            }
            // a family history does not age
            ofPerson.forEach(
                    finding -> sink.take(item, Observation.of(finding.id(), FindingStatus.PRESENT), recorded, true));
        }
        if (!history.hasCondition()) {
            sink.skip(item, "", Reason.NO_VALUE);
        }
    }

    /// The newest day that the record itself gives: of writing it down.
    private static Optional<LocalDate> recorded(Condition condition, LocalDate date) {
        return condition.hasRecordedDate() ? Days.of(condition.getRecordedDateElement(), date) : Optional.empty();
    }

    static Optional<LocalDate> onset(Condition condition, LocalDate date) {
        if (condition.hasOnsetDateTimeType()) {
            return Days.of(condition.getOnsetDateTimeType(), date);
        }
        return condition.hasOnsetPeriod() && condition.getOnsetPeriod().hasStart()
                ? Days.of(condition.getOnsetPeriod().getStartElement(), date)
                : Optional.empty();
    }

    private static boolean hasAbated(Condition condition, LocalDate date) {
        if (condition.hasAbatementDateTimeType()) {
            return Days.of(condition.getAbatementDateTimeType(), date)
                    .filter(day -> !day.isAfter(date))
                    .isPresent();
        }
        return condition.hasAbatement();
    }

    static boolean isOpen(Condition condition, LocalDate date) {
        String verification = code(condition.getVerificationStatus());
        return !verification.equals("entered-in-error")
                && !verification.equals("refuted")
                && !SUSPECTED.contains(verification)
                && !OVER.contains(code(condition.getClinicalStatus()))
                && !hasAbated(condition, date);
    }

    private static String code(CodeableConcept status) {
        return status.getCoding().stream()
                .map(each -> String.valueOf(each.getCode()))
                .findFirst()
                .orElse("");
    }
}
