package org.lumbar.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.lumbar.assess.Assessment;
import org.lumbar.care.InvestigationAdvice;
import org.lumbar.care.InvestigationAdvice.Decision;
import org.lumbar.care.Referral;
import org.lumbar.knowledge.RedFlagRule;
import org.lumbar.knowledge.Urgency;

/// Proposals of a referral, of images and of blood tests that are indicated now. Nothing is ordered, and
/// nothing that is barred or would change nothing is proposed.
final class ServiceRequestMaker {

    private ServiceRequestMaker() {}

    static List<ServiceRequest> make(Frame frame) {
        List<ServiceRequest> requests = new ArrayList<>();
        frame.assessment().plan().referral().ifPresent(each -> requests.add(referral(frame, each)));
        for (InvestigationAdvice advice :
                frame.assessment().outlook().investigations().advice()) {
            if (advice.decision() == Decision.NOW) {
                requests.add(investigation(frame, advice));
            }
        }
        return requests;
    }

    private static ServiceRequest referral(Frame frame, Referral referral) {
        var request = proposal(frame, "referral");
        request.setCode(Codes.concept(OwnSystems.OTHER, "referral", "Referral").setText(referral.where()));
        request.setPriority(Urgencies.priority(referral.urgency()));
        String words = frame.assessment().urgency().headline();
        request.addReasonCode().setText(words);
        request.addNote().setText(Urgencies.words(referral.urgency()) + ": " + referral.where());
        return told(request, "Proposed referral: " + referral.where(), words);
    }

    private static ServiceRequest investigation(Frame frame, InvestigationAdvice advice) {
        var request = proposal(frame, advice.investigation().id());
        request.setCode(Codes.concept(
                OwnSystems.INVESTIGATION,
                advice.investigation().id(),
                advice.investigation().label()));
        request.setPriority(Urgencies.priority(urgency(frame, advice)));
        var words = new StringJoiner("; ");
        List<String> findings = new ArrayList<>();
        for (InvestigationAdvice.Reason reason : advice.reasons()) {
            String said = reason.indication().label()
                    + (reason.indication().time().isEmpty()
                            ? ""
                            : ", " + reason.indication().time())
                    + " (" + frame.codes().source(reason.indication().citation()) + ")";
            words.add(said);
            request.addReasonCode(new CodeableConcept().setText(said));
            findings.addAll(reason.findings());
            reason.conditions()
                    .forEach(each -> request.addReasonCode(
                            frame.codes().condition(each, frame.codes().conditionLabel(each))));
        }
        for (InvestigationAdvice.Later later : advice.later()) {
            if (later.due()) {
                String said = later.indication().label() + " (" + frame.codes().source(later.citation()) + ")";
                words.add(said);
                request.addReasonCode(new CodeableConcept().setText(said));
            }
        }
        request.setReasonReference(frame.observed(findings));
        advice.reasons().stream()
                .flatMap(reason -> reason.by().stream())
                .min(LocalDate::compareTo)
                .ifPresent(
                        last -> request.setOccurrence(new Period().setEndElement(new DateTimeType(last.toString()))));
        for (InvestigationAdvice.Warning warning : advice.cautions()) {
            request.addNote()
                    .setText((warning.known() ? "Caution: " : "Ask first: ")
                            + warning.caution().because());
        }
        return told(request, "Proposed: " + advice.investigation().label(), words.toString());
    }

    /// As urgent as the red-flag rules that it is asked for, or as its own time says.
    private static Urgency urgency(Frame frame, InvestigationAdvice advice) {
        Stream<Urgency> byRule = frame.codes().knowledge().redFlagRules().stream()
                .filter(rule -> advice.reasons().stream()
                        .anyMatch(reason -> reason.rules().contains(rule.id())))
                .map(RedFlagRule::urgency);
        Stream<Urgency> byTime = advice.reasons().stream()
                .map(reason -> reason.indication().within())
                .filter(within -> !within.isEmpty())
                .map(within -> new Urgency(Urgency.Level.URGENT, within));
        return Stream.concat(byRule, byTime)
                .max(Comparator.naturalOrder())
                .orElse(new Urgency(Urgency.Level.ROUTINE, ""));
    }

    private static ServiceRequest proposal(Frame frame, String key) {
        var request = frame.identified(new ServiceRequest(), key);
        request.setStatus(ServiceRequestStatus.DRAFT);
        request.setIntent(ServiceRequestIntent.PROPOSAL);
        request.setSubject(frame.subject());
        request.setAuthoredOnElement(frame.time());
        request.setRequester(frame.device());
        request.addNote().setText(Assessment.STATEMENT);
        return request;
    }

    private static ServiceRequest told(ServiceRequest request, String heading, String words) {
        List<String> lines = new ArrayList<>();
        lines.add(words);
        request.getNote().stream().skip(1).forEach(note -> lines.add(note.getText()));
        return Narratives.tell(request, heading, lines);
    }
}
