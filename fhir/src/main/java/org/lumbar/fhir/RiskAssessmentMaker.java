package org.lumbar.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.hl7.fhir.r4.model.RiskAssessment.RiskAssessmentPredictionComponent;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Contribution;
import org.lumbar.assess.Differential;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.assess.ResidualRiskEntry;

/// The causes as one risk assessment with a prediction each. Outside the evidence (under 18) there is no
/// probability.
final class RiskAssessmentMaker {

    static final String OUTSIDE_THE_EVIDENCE =
            "The evidence is of adults and this person is none: no probabilities are given.";

    private RiskAssessmentMaker() {}

    static RiskAssessment make(Frame frame) {
        Assessment assessment = frame.assessment();
        Differential differential = assessment.differential();
        var risk = frame.identified(new RiskAssessment(), "");
        risk.setStatus(RiskAssessment.RiskAssessmentStatus.PRELIMINARY);
        risk.setMethod(new CodeableConcept().setText(frame.content()));
        risk.setCode(Codes.concept(OwnSystems.OTHER, "causes", "Causes of low back or leg pain"));
        risk.setSubject(frame.subject());
        risk.setOccurrence(frame.time());
        risk.setPerformer(frame.device());
        risk.setBasis(frame.observed(findings(differential)));
        risk.setPrediction(predictions(frame));
        risk.addNote().setText(Assessment.STATEMENT);
        if (!assessment.evidenceApplies()) {
            risk.addNote().setText(OUTSIDE_THE_EVIDENCE);
        }
        assessment.residualRisk().forEach(each -> risk.addNote().setText(remains(frame, each)));
        return Narratives.tell(risk, "Causes, each by itself: more than one can be true", told(frame, risk));
    }

    /// What is still possible after every question on a cause was answered "no".
    private static String remains(Frame frame, ResidualRiskEntry entry) {
        return "Remains possible: " + entry.label() + ". " + entry.text() + " ("
                + Figures.words(entry.share().value()) + "; " + frame.codes().source(entry.citation()) + ")";
    }

    private static List<RiskAssessmentPredictionComponent> predictions(Frame frame) {
        Differential differential = frame.assessment().differential();
        var maker = new PredictionMaker(frame.codes());
        List<RiskAssessmentPredictionComponent> all = new ArrayList<>();
        differential.established().forEach(each -> all.add(maker.established(each)));
        for (Entry entry : entries(differential)) {
            all.add(maker.entry(entry, parts(entry, differential)));
        }
        if (Double.isFinite(differential.nonSpecific())) {
            all.add(maker.nonSpecific(differential));
        }
        return all;
    }

    /// Every entry once, whatever parts it stands in, with the members of its family after it.
    static List<Entry> entries(Differential differential) {
        List<Entry> all = new ArrayList<>();
        Stream.of(differential.likely(), differential.pointedTo(), differential.notExcluded())
                .flatMap(List::stream)
                .flatMap(entry -> Stream.concat(Stream.of(entry), entry.family().stream()))
                .forEach(entry -> {
                    if (all.stream().noneMatch(other -> other.condition().equals(entry.condition()))) {
                        all.add(entry);
                    }
                });
        return all;
    }

    private static List<Part> parts(Entry entry, Differential differential) {
        List<Part> parts = new ArrayList<>();
        addIf(holds(differential.likely(), entry), Part.LIKELY, parts);
        addIf(holds(differential.pointedTo(), entry), Part.POINTED_TO, parts);
        addIf(holds(differential.notExcluded(), entry), Part.NOT_EXCLUDED, parts);
        return parts;
    }

    private static void addIf(boolean stands, Part part, List<Part> parts) {
        if (stands) {
            parts.add(part);
        }
    }

    private static boolean holds(List<Entry> entries, Entry wanted) {
        return entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry), entry.family().stream()))
                .anyMatch(entry -> entry.condition().equals(wanted.condition()));
    }

    private static List<String> findings(Differential differential) {
        List<String> findings = new ArrayList<>();
        differential.established().forEach(each -> findings.add(each.finding()));
        for (Entry entry : entries(differential)) {
            for (Contribution contribution : entry.contributions()) {
                findings.add(contribution.id());
                findings.addAll(contribution.items());
            }
        }
        return findings;
    }

    private static List<String> told(Frame frame, RiskAssessment risk) {
        List<String> lines = new ArrayList<>();
        if (!frame.assessment().evidenceApplies()) {
            lines.add(OUTSIDE_THE_EVIDENCE);
        }
        for (RiskAssessmentPredictionComponent prediction : risk.getPrediction()) {
            lines.add(prediction.getOutcome().getText() + ": " + prediction.getRationale());
        }
        frame.assessment().residualRisk().forEach(each -> lines.add(remains(frame, each)));
        return lines;
    }
}
