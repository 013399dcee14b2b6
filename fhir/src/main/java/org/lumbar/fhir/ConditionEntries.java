package org.lumbar.fhir;

import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.FamilyMemberHistory;
import org.lumbar.record.Entry;

/// Turns problems of the person, and of relatives, into entries.
final class ConditionEntries {

    private ConditionEntries() {}

    static Entry of(Condition condition, String reference) {
        boolean onsetIsPoint = condition.hasOnsetDateTimeType();
        boolean endIsPoint = condition.hasAbatementDateTimeType();
        return new Entry.Problem(
                reference,
                Concepts.of(condition.getCode()),
                Concepts.firstCode(condition.getVerificationStatus()),
                Concepts.firstCode(condition.getClinicalStatus()),
                onsetIsPoint ? Concepts.text(condition.getOnsetDateTimeType()) : onsetPeriod(condition),
                onsetIsPoint,
                endIsPoint ? Concepts.text(condition.getAbatementDateTimeType()) : "",
                !endIsPoint && condition.hasAbatement(),
                Concepts.text(condition.getRecordedDateElement()));
    }

    private static String onsetPeriod(Condition condition) {
        return condition.hasOnsetPeriod()
                ? Concepts.text(condition.getOnsetPeriod().getStartElement())
                : "";
    }

    static Entry of(FamilyMemberHistory history, String reference) {
        return new Entry.Relative(
                reference,
                Concepts.code(history.getStatusElement()),
                Concepts.text(history.getDateElement()),
                history.getCondition().stream()
                        .map(each -> Concepts.of(each.getCode()))
                        .toList());
    }
}
