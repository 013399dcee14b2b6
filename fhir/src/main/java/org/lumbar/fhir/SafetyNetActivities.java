package org.lumbar.fhir;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityDetailComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityKind;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Timing;
import org.lumbar.care.SafetyNet;
import org.lumbar.knowledge.SafetyNetLine;

/// The written safety net: what to watch for and where to go, and the days to come back.
final class SafetyNetActivities {

    private SafetyNetActivities() {}

    static List<CarePlanActivityComponent> make(Frame frame) {
        SafetyNet net = frame.assessment().outlook().safetyNet();
        List<CarePlanActivityComponent> all = new ArrayList<>();
        for (SafetyNet.Line line : net.lines()) {
            SafetyNetLine said = line.line();
            var detail = detail(CarePlanActivityKind.COMMUNICATIONREQUEST, said.id(), "What to watch for");
            detail.setDescription(TreatmentActivity.sentence(said.watch()) + " Go to: " + said.go() + ", "
                    + TreatmentActivity.sentence(said.soon()) + " ("
                    + frame.codes().source(said.citation()) + ")");
            all.add(new CarePlanActivityComponent().setDetail(detail));
        }
        for (SafetyNet.Review review : net.reviews()) {
            var detail =
                    detail(CarePlanActivityKind.APPOINTMENT, review.review().id(), "Come back");
            var day = new Timing();
            day.addEventElement().setValueAsString(review.date().toString());
            detail.setScheduled(day);
            detail.setDescription(review.date() + ": "
                    + TreatmentActivity.sentence(review.review().words()) + " ("
                    + frame.codes().source(review.review().citation()) + ")");
            all.add(new CarePlanActivityComponent().setDetail(detail));
        }
        net.seenBy().ifPresent(day -> {
            var detail = detail(CarePlanActivityKind.APPOINTMENT, "seen-by", "To be seen");
            detail.setScheduled(new Period().setEndElement(new DateTimeType(day.toString())));
            detail.setDescription(
                    net.emergency()
                            ? "To be seen at once, on " + day + "."
                            : "To be seen by " + day + " at the latest.");
            all.add(new CarePlanActivityComponent().setDetail(detail));
        });
        return all;
    }

    private static CarePlanActivityDetailComponent detail(CarePlanActivityKind kind, String id, String text) {
        var detail = new CarePlanActivityDetailComponent();
        detail.setKind(kind);
        detail.setCode(Codes.concept(OwnSystems.SAFETY_NET, id, text));
        detail.setStatus(CarePlanActivityStatus.NOTSTARTED);
        return detail;
    }
}
