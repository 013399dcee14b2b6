package org.lumbar.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueSeverity;
import org.lumbar.assess.UrgencyResult;
import org.lumbar.assess.UrgencyResult.Kind;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.RedFlagRule;
import org.lumbar.knowledge.Urgency.Level;

/// An issue for each trigger that fired, for whatever else asks that the person be seen soon, and for each rule
/// of the plan that forbids, delays or warns.
final class DetectedIssueMaker {

    static final String ESTABLISHED_CAUSE = "An established cause is urgent";
    static final String LIKELY_CAUSE = "A serious cause is likely enough to be looked for";

    private DetectedIssueMaker() {}

    static List<DetectedIssue> make(Frame frame) {
        return Stream.concat(
                        frame.assessment().urgency().because().stream()
                                .filter(DetectedIssueMaker::isPressing)
                                .map(reason -> trigger(frame, reason)),
                        PlanIssues.make(frame).stream())
                .toList();
    }

    /// Every red-flag rule that is true, and any other reason that is urgent by itself.
    private static boolean isPressing(UrgencyResult.Reason reason) {
        return reason.kind() == Kind.RED_FLAG_RULE || reason.urgency().level().compareTo(Level.URGENT) >= 0;
    }

    private static DetectedIssue trigger(Frame frame, UrgencyResult.Reason reason) {
        boolean rule = reason.kind() == Kind.RED_FLAG_RULE;
        String source = source(frame, reason.source(), reason.basis());
        var issue = issue(
                frame,
                reason.kind() + " " + reason.id(),
                rule ? Codes.concept(OwnSystems.RED_FLAG_RULE, reason.id(), label(frame, reason)) : cause(reason),
                reason.findings());
        issue.setSeverity(Urgencies.severity(reason.urgency()));
        issue.setDetail(reason.text() + (source.isEmpty() ? "" : " (" + source + ")"));
        String action = Urgencies.words(reason.urgency())
                + rule(frame, reason.id())
                        .map(each -> ": " + each.where())
                        .findFirst()
                        .orElse("");
        issue.addMitigation().setAction(new CodeableConcept().setText(action)).setDateElement(frame.time());
        return told(frame, issue, reason.findings(), action);
    }

    private static String label(Frame frame, UrgencyResult.Reason reason) {
        return rule(frame, reason.id()).map(RedFlagRule::label).findFirst().orElse(reason.text());
    }

    /// A cause that is urgent by itself. Its code says what kind of issue this is, and is no diagnosis.
    private static CodeableConcept cause(UrgencyResult.Reason reason) {
        CodeableConcept concept = reason.kind() == Kind.ESTABLISHED_CONDITION
                ? Codes.concept(OwnSystems.OTHER, "established-cause", ESTABLISHED_CAUSE)
                : Codes.concept(OwnSystems.OTHER, "likely-cause", LIKELY_CAUSE);
        return concept.setText(reason.text());
    }

    private static Stream<RedFlagRule> rule(Frame frame, String id) {
        return frame.codes().knowledge().redFlagRules().stream()
                .filter(rule -> rule.id().equals(id));
    }

    private static String source(Frame frame, String source, Basis basis) {
        return frame.codes().source(List.of(source), basis);
    }

    /// An issue with its code and what it rests on.
    static DetectedIssue issue(Frame frame, String key, CodeableConcept code, List<String> findings) {
        var issue = frame.identified(new DetectedIssue(), key);
        issue.setStatus(DetectedIssue.DetectedIssueStatus.PRELIMINARY);
        issue.setSeverity(DetectedIssueSeverity.MODERATE);
        issue.setCode(code);
        issue.setPatient(frame.subject());
        issue.setIdentified(frame.time());
        issue.setAuthor(frame.device());
        for (String finding : findings) {
            var evidence = issue.addEvidence().addCode(frame.codes().finding(finding));
            evidence.setDetail(frame.observed(List.of(finding)));
        }
        issue.setImplicated(frame.observed(findings));
        return issue;
    }

    static DetectedIssue told(Frame frame, DetectedIssue issue, List<String> findings, String action) {
        List<String> lines = new ArrayList<>();
        lines.add(issue.getDetail());
        if (!findings.isEmpty()) {
            lines.add("Because of: "
                    + String.join(
                            "; ", findings.stream().map(frame.codes()::label).toList()) + ".");
        }
        if (!action.isEmpty()) {
            lines.add("What to do: " + action);
        }
        return Narratives.tell(issue, issue.getCode().getText(), lines);
    }
}
