package org.lumbar.fhir;

import java.time.LocalDate;
import java.util.Locale;
import java.util.StringJoiner;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityDetailComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityKind;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.lumbar.care.InvestigationAdvice;
import org.lumbar.care.InvestigationAdvice.Decision;

/// An image or blood test with whether it is appropriate now, later, or not at all.
final class InvestigationActivity {

    private InvestigationActivity() {}

    static CarePlanActivityComponent make(Frame frame, InvestigationAdvice advice) {
        Decision decision = advice.decision();
        var detail = new CarePlanActivityDetailComponent();
        detail.setKind(CarePlanActivityKind.SERVICEREQUEST);
        detail.setCode(Codes.concept(
                OwnSystems.INVESTIGATION,
                advice.investigation().id(),
                advice.investigation().label()));
        detail.addExtension(Extensions.DECISION, new CodeType(code(decision)));
        detail.setStatus(decision == Decision.IF ? CarePlanActivityStatus.ONHOLD : CarePlanActivityStatus.NOTSTARTED);
        detail.setDoNotPerform(decision == Decision.NOT_INDICATED || decision == Decision.BLOCKED);
        detail.setStatusReason(new CodeableConcept().setText(label(decision)));
        if (decision == Decision.IF) {
            advice.later().stream()
                    .flatMap(later -> later.from().stream())
                    .min(LocalDate::compareTo)
                    .ifPresent(
                            day -> detail.setScheduled(new Period().setStartElement(new DateTimeType(day.toString()))));
        }
        detail.setDescription(words(frame, advice));
        return new CarePlanActivityComponent().setDetail(detail);
    }

    static String code(Decision decision) {
        return decision.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String label(Decision decision) {
        return switch (decision) {
            case NOW -> "indicated now";
            case BLOCKED -> "would be indicated, and is barred";
            case IF -> "indicated only if something holds on a day";
            case NOT_INDICATED -> "not indicated: it would change nothing";
        };
    }

    private static String words(Frame frame, InvestigationAdvice advice) {
        var words = new StringJoiner(" ");
        words.add(label(advice.decision()) + ".");
        for (var reason : advice.reasons()) {
            words.add(TreatmentActivity.sentence(reason.indication().label()) + " ("
                    + frame.codes().source(reason.indication().citation()) + ")");
        }
        for (var later : advice.later()) {
            words.add(TreatmentActivity.sentence(later.indication().label()
                            + (later.indication().needed().isEmpty()
                                    ? ""
                                    : ", if " + later.indication().needed())
                            + later.from().map(day -> ", from " + day).orElse(", from day " + later.day()))
                    + " (" + frame.codes().source(later.citation()) + ")");
        }
        for (var warning : advice.cautions()) {
            words.add((warning.known() ? "Caution: " : "Ask first: ")
                    + TreatmentActivity.sentence(warning.caution().because())
                    + (warning.caution().instead().isEmpty()
                            ? ""
                            : " Instead: "
                                    + TreatmentActivity.sentence(
                                            warning.caution().instead())));
        }
        advice.notFor().forEach(each -> words.add(TreatmentActivity.sentence(each.words())));
        if (advice.decision() == Decision.NOT_INDICATED) {
            words.add(TreatmentActivity.sentence(
                            advice.investigation().otherwise().words())
                    + " ("
                    + frame.codes().source(advice.investigation().otherwise().citation()) + ")");
        }
        return words.toString();
    }
}
