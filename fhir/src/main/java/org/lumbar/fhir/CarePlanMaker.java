package org.lumbar.fhir;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.lumbar.assess.Assessment;
import org.lumbar.care.Plan;

/// The plan as a proposal in draft: options with what is said of each, investigations, the safety net and the
/// days to come back. It is no ranking and orders nothing.
final class CarePlanMaker {

    private static final String NO_RANKING = "Options, in no order of merit. Whoever decides with the person decides.";

    private CarePlanMaker() {}

    static CarePlan make(Frame frame) {
        Plan plan = frame.assessment().plan();
        var care = frame.identified(new CarePlan(), "");
        care.setStatus(CarePlanStatus.DRAFT);
        care.setIntent(CarePlanIntent.PROPOSAL);
        care.setTitle("Proposed plan for low back or leg pain");
        care.setDescription(description(plan));
        care.setSubject(frame.subject());
        care.setCreatedElement(frame.time());
        care.setAuthor(frame.device());
        care.addSupportingInfo(frame.reference("RiskAssessment", ""));
        plan.recommendations().forEach(each -> care.addActivity(TreatmentActivity.make(frame, each)));
        frame.assessment()
                .outlook()
                .investigations()
                .advice()
                .forEach(each -> care.addActivity(InvestigationActivity.make(frame, each)));
        SafetyNetActivities.make(frame).forEach(care::addActivity);
        care.addNote().setText(Assessment.STATEMENT);
        for (String condition : plan.withoutCare()) {
            care.addNote()
                    .setText("No care in this content for: " + frame.codes().conditionLabel(condition) + ".");
        }
        return Narratives.tell(care, care.getTitle(), lines(care));
    }

    private static String description(Plan plan) {
        String referral = plan.referral()
                .map(each -> "First: " + each.where() + ", " + Urgencies.words(each.urgency())
                        + (each.alone() ? ". Until then pain relief and the safety net, and nothing else. " : ". "))
                .orElse("");
        String phase = plan.phase().map(each -> "Phase: " + each.id() + ". ").orElse("");
        return referral + "Follows " + plan.guideline().label() + " where that speaks. " + phase + NO_RANKING;
    }

    private static List<String> lines(CarePlan care) {
        List<String> lines = new ArrayList<>();
        lines.add(care.getDescription());
        for (CarePlanActivityComponent activity : care.getActivity()) {
            lines.add(activity.getDetail().getCode().getText() + ": "
                    + activity.getDetail().getDescription());
        }
        care.getNote().stream().skip(1).forEach(note -> lines.add(note.getText()));
        return lines;
    }
}
