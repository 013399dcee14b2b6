package org.lumbar.fhir;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.GuidanceResponse;
import org.hl7.fhir.r4.model.GuidanceResponse.GuidanceResponseStatus;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.NextQuestion;
import org.lumbar.assess.NotCleared;

/// The answer of one call: with what to ask next while something is open, which FHIR calls `data-required`.
final class GuidanceResponseMaker {

    private static final String QUESTIONS = "questions";
    private static final String MESSAGES = "messages";

    private GuidanceResponseMaker() {}

    static GuidanceResponse make(Frame frame) {
        Assessment assessment = frame.assessment();
        var response = frame.identified(new GuidanceResponse(), "");
        if (!frame.caseId().isEmpty()) {
            response.getRequestIdentifier().setSystem(OwnSystems.CASE).setValue(frame.caseId());
        }
        response.setModule(
                new UriType(Systems.BASE + ":content:" + assessment.knowledge().sha256()));
        response.setSubject(frame.subject());
        response.setOccurrenceDateTimeElement(frame.time());
        response.setPerformer(frame.device());
        response.setResult(frame.reference("CarePlan", ""));
        response.addNote().setText(Assessment.STATEMENT);
        List<String> asked = asked(assessment);
        response.setStatus(asked.isEmpty() ? GuidanceResponseStatus.SUCCESS : GuidanceResponseStatus.DATAREQUIRED);
        asked.forEach(finding -> response.addDataRequirement(requirement(frame, finding)));
        if (!asked.isEmpty()) {
            response.addContained(questions(frame));
            response.setOutputParameters(new Reference("#" + QUESTIONS));
        }
        OperationOutcome messages = messages(frame);
        if (messages.hasIssue()) {
            response.addContained(messages);
            response.addEvaluationMessage(new Reference("#" + MESSAGES));
        }
        return Narratives.tell(response, assessment.urgency().headline(), lines(frame, messages));
    }

    /// Open gates first, then the next questions, each finding once.
    private static List<String> asked(Assessment assessment) {
        Set<String> asked = new LinkedHashSet<>();
        assessment.notCleared().forEach(gate -> asked.add(gate.finding()));
        assessment.nextQuestions().forEach(question -> asked.add(question.finding()));
        return List.copyOf(asked);
    }

    private static DataRequirement requirement(Frame frame, String finding) {
        var requirement = new DataRequirement().setType("Observation");
        var filter = requirement.addCodeFilter().setPath("code");
        for (Coding coding : frame.codes().wanted(finding)) {
            filter.addCode(coding);
        }
        return requirement;
    }

    private static Parameters questions(Frame frame) {
        var parameters = new Parameters();
        parameters.setId(QUESTIONS);
        for (NotCleared gate : frame.assessment().notCleared()) {
            var asked = parameters.addParameter().setName("openGate");
            asked.addPart().setName("finding").setValue(frame.codes().finding(gate.finding()));
            text(asked, "question", gate.question());
            text(asked, "why", gate.why());
            gate.conditions().forEach(each -> condition(frame, asked, each));
        }
        for (NextQuestion next : frame.assessment().nextQuestions()) {
            var asked = parameters.addParameter().setName("nextQuestion");
            asked.addPart().setName("finding").setValue(frame.codes().finding(next.finding()));
            text(asked, "question", next.question());
            text(asked, "obtained", next.obtained().id());
            text(asked, "why", next.why());
            next.conditions().forEach(each -> condition(frame, asked, each));
        }
        return parameters;
    }

    private static void condition(Frame frame, Parameters.ParametersParameterComponent asked, String condition) {
        asked.addPart()
                .setName("condition")
                .setValue(frame.codes().condition(condition, frame.codes().conditionLabel(condition)));
    }

    private static void text(Parameters.ParametersParameterComponent asked, String name, String words) {
        if (!words.isBlank()) {
            asked.addPart().setName(name).setValue(new StringType(words));
        }
    }

    /// What was not used, and what stands open: warnings, never errors.
    private static OperationOutcome messages(Frame frame) {
        var outcome = new OperationOutcome();
        outcome.setId(MESSAGES);
        for (NotCleared gate : frame.assessment().notCleared()) {
            issue(
                    outcome,
                    OperationOutcome.IssueSeverity.WARNING,
                    OperationOutcome.IssueType.REQUIRED,
                    "No all-clear until it is known: " + gate.question());
        }
        frame.assessment()
                .notUsed()
                .forEach(each -> issue(
                        outcome,
                        OperationOutcome.IssueSeverity.INFORMATION,
                        OperationOutcome.IssueType.INFORMATIONAL,
                        "Not used: " + each.finding() + " " + each.answer() + ", " + each.reason()));
        return outcome;
    }

    private static void issue(
            OperationOutcome outcome,
            OperationOutcome.IssueSeverity severity,
            OperationOutcome.IssueType type,
            String words) {
        outcome.addIssue().setSeverity(severity).setCode(type).setDiagnostics(Narratives.visible(words));
    }

    private static List<String> lines(Frame frame, OperationOutcome messages) {
        List<String> lines = new ArrayList<>();
        lines.add(Urgencies.words(frame.assessment().urgency().urgency()) + ". Where: "
                + frame.assessment().urgency().where() + ".");
        messages.getIssue().forEach(issue -> lines.add(issue.getDiagnostics()));
        frame.assessment().nextQuestions().forEach(next -> lines.add("Ask or examine next: " + next.question()));
        return lines;
    }
}
