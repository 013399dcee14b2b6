package org.lumbar.fhir;

import java.util.StringJoiner;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityDetailComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.lumbar.care.Decision;
import org.lumbar.care.Reason;
import org.lumbar.care.Recommendation;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.OutcomeScale;

/// One intervention for one condition, with what is said of it and why.
final class TreatmentActivity {

    private TreatmentActivity() {}

    static CarePlanActivityComponent make(Frame frame, Recommendation recommendation) {
        Decision decision = recommendation.decision();
        var detail = new CarePlanActivityDetailComponent();
        detail.setCode(Codes.concept(
                OwnSystems.INTERVENTION,
                recommendation.id(),
                recommendation.intervention().label()));
        detail.addReasonCode(frame.codes().condition(recommendation.condition(), recommendation.conditionLabel()));
        detail.addExtension(Extensions.DECISION, new CodeType(decision.id()));
        detail.setStatus(status(decision));
        detail.setDoNotPerform(decision == Decision.DO_NOT_OFFER);
        detail.setStatusReason(new CodeableConcept().setText(decision.label()));
        recommendation
                .notBefore()
                .ifPresent(day -> detail.setScheduled(new Period().setStartElement(new DateTimeType(day.toString()))));
        detail.setDescription(words(frame, recommendation));
        return new CarePlanActivityComponent().setDetail(detail);
    }

    /// What must be known first, or comes later, is on hold: nothing may start it by itself.
    private static CarePlanActivityStatus status(Decision decision) {
        return switch (decision) {
            case OFFER, CONSIDER, DO_NOT_OFFER -> CarePlanActivityStatus.NOTSTARTED;
            case ASK_FIRST, DEFER -> CarePlanActivityStatus.ONHOLD;
        };
    }

    private static String words(Frame frame, Recommendation recommendation) {
        var words = new StringJoiner(" ");
        words.add("For " + recommendation.conditionLabel() + ": "
                + recommendation.decision().label() + ".");
        for (Reason reason : recommendation.because()) {
            if (decides(reason, recommendation)) {
                words.add(sentence(reason.text()) + " (" + frame.codes().source(reason.citation()) + ")");
            }
        }
        if (!recommendation.ask().isEmpty()) {
            words.add("Ask first: "
                    + String.join(
                            "; ",
                            recommendation.ask().stream()
                                    .map(frame.codes()::label)
                                    .toList())
                    + ".");
        }
        recommendation.notBefore().ifPresent(day -> words.add("Not before " + day + "."));
        if (recommendation.use().inConflict()) {
            words.add("Guidelines disagree.");
        }
        for (Effect effect : recommendation.effects()) {
            words.add(effect(frame, effect));
        }
        for (Intervention.Caution caution : recommendation.intervention().cautions()) {
            words.add("Harm or caution: " + sentence(caution.text()) + " ("
                    + frame.codes().source(caution.citation()) + ")");
        }
        return words.toString();
    }

    private static boolean decides(Reason reason, Recommendation recommendation) {
        return reason.kind() != Reason.Kind.NOT_KNOWN
                && reason.kind() != Reason.Kind.OPEN_GATE
                && (reason.decision() == recommendation.decision() || reason.kind() == Reason.Kind.CAUTION);
    }

    private static String effect(Frame frame, Effect effect) {
        String figure = effect.figure()
                .map(each -> Figures.ratio(each.value())
                        + (each.hasInterval()
                                ? " (" + Figures.ratio(each.low().getAsDouble()) + " to "
                                        + Figures.ratio(each.high().getAsDouble()) + ")"
                                : "")
                        + " on the scale " + scale(frame, effect))
                .orElse("in words");
        return "Effect on " + effect.outcome() + " against " + effect.comparator() + " after " + effect.horizon()
                + ": " + figure + (effect.words().isEmpty() ? "" : ", " + effect.words()) + "; certainty "
                + effect.certainty().id() + ", " + effect.design().label() + " ("
                + frame.codes().source(effect.citation()) + ").";
    }

    private static String scale(Frame frame, Effect effect) {
        OutcomeScale scale = frame.codes().knowledge().care().scales().get(effect.scale());
        return scale != null
                ? scale.label()
                : Effect.Measure.ofId(effect.scale()).map(Effect.Measure::label).orElse(effect.scale());
    }

    static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}
