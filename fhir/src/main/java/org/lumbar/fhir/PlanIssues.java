package org.lumbar.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueSeverity;
import org.lumbar.care.Decision;
import org.lumbar.care.InvestigationAdvice;
import org.lumbar.care.Reason;
import org.lumbar.care.Recommendation;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Contraindication;
import org.lumbar.knowledge.Investigation;

/// An issue for each rule that forbids, delays or warns of a treatment or an investigation of this person's plan.
/// A rule of which something is not known yet is no issue: the plan says what to ask first.
final class PlanIssues {

    /// One rule with all that it speaks of in this plan.
    private record Standing(
            String text, Citation citation, DetectedIssueSeverity severity, String instead, List<String> findings) {}

    private PlanIssues() {}

    static List<DetectedIssue> make(Frame frame) {
        Map<String, Standing> rules = new LinkedHashMap<>();
        Map<String, List<String>> against = new LinkedHashMap<>();
        for (Recommendation each : frame.assessment().plan().recommendations()) {
            for (Reason reason : each.because()) {
                if (reason.kind() == Reason.Kind.CONTRAINDICATION || reason.kind() == Reason.Kind.CAUTION) {
                    rules.putIfAbsent(reason.id(), standing(frame, reason));
                    add(against, reason.id(), each.intervention().label());
                }
            }
        }
        for (InvestigationAdvice advice :
                frame.assessment().outlook().investigations().advice()) {
            for (InvestigationAdvice.Warning warning : advice.cautions()) {
                if (warning.known() && advice.decision() != InvestigationAdvice.Decision.NOT_INDICATED) {
                    String id = advice.investigation().id() + "."
                            + warning.caution().id();
                    rules.putIfAbsent(id, standing(warning.caution()));
                    add(against, id, advice.investigation().label());
                }
            }
        }
        return rules.entrySet().stream()
                .map(each ->
                        issue(frame, each.getKey(), each.getValue(), against.getOrDefault(each.getKey(), List.of())))
                .toList();
    }

    private static void add(Map<String, List<String>> against, String rule, String label) {
        List<String> labels = against.computeIfAbsent(rule, _ -> new ArrayList<>());
        if (!labels.contains(label)) {
            labels.add(label);
        }
    }

    private static Standing standing(Frame frame, Reason reason) {
        Optional<Contraindication> rule = frame.codes().knowledge().care().contraindications().stream()
                .filter(each -> each.id().equals(reason.id()))
                .findFirst();
        String instead = rule.map(each -> join(each.instead(), each.until())).orElse("");
        return new Standing(reason.text(), reason.citation(), severity(reason.decision()), instead, reason.findings());
    }

    private static Standing standing(Investigation.Caution caution) {
        return new Standing(
                caution.because(),
                caution.citation(),
                caution.action() == Investigation.Action.BLOCK
                        ? DetectedIssueSeverity.HIGH
                        : DetectedIssueSeverity.MODERATE,
                caution.instead(),
                List.of());
    }

    private static String join(String instead, String until) {
        return until.isEmpty() ? instead : instead.isEmpty() ? "Until: " + until : instead + " Until: " + until;
    }

    private static DetectedIssueSeverity severity(Decision decision) {
        return switch (decision) {
            case DO_NOT_OFFER -> DetectedIssueSeverity.HIGH;
            case DEFER, ASK_FIRST -> DetectedIssueSeverity.MODERATE;
            case OFFER, CONSIDER -> DetectedIssueSeverity.LOW;
        };
    }

    private static DetectedIssue issue(Frame frame, String id, Standing rule, List<String> against) {
        String label = String.join("; ", against) + ": " + rule.text();
        var code = Codes.concept(OwnSystems.CONTRAINDICATION, id, rule.text());
        var issue = DetectedIssueMaker.issue(frame, "plan " + id, code, rule.findings());
        issue.setSeverity(rule.severity());
        issue.setDetail(label + " (" + frame.codes().source(rule.citation()) + ")");
        if (!rule.instead().isEmpty()) {
            issue.addMitigation()
                    .setAction(new CodeableConcept().setText(rule.instead()))
                    .setDateElement(frame.time());
        }
        return DetectedIssueMaker.told(frame, issue, rule.findings(), rule.instead());
    }
}
