package org.lumbar.fhir;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.RiskAssessment.RiskAssessmentPredictionComponent;
import org.hl7.fhir.r4.model.StringType;
import org.lumbar.assess.Contribution;
import org.lumbar.assess.Differential;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.assess.Differential.Established;
import org.lumbar.knowledge.Numbers;

/// One prediction for each cause.
final class PredictionMaker {

    /// Contributions of less than this move no digit that anybody reads.
    private static final double NOTHING = 0.005;

    private final Codes codes;

    PredictionMaker(Codes codes) {
        this.codes = codes;
    }

    /// A condition that a finding establishes: no probability is given for it.
    RiskAssessmentPredictionComponent established(Established established) {
        var words = new StringJoiner("; ");
        words.add(Part.ESTABLISHED.label() + ": " + codes.label(established.finding()));
        established
                .falsePositive()
                .ifPresent(share -> words.add("wrong in " + Figures.words(share.value()) + " of such findings"));
        if (!established.note().isEmpty()) {
            words.add(established.note());
        }
        words.add(codes.source(established.citation()));
        return in(List.of(Part.ESTABLISHED), new RiskAssessmentPredictionComponent())
                .setOutcome(codes.condition(established.condition(), established.label()))
                .setRationale(words.toString());
    }

    /// A condition with its probability, or the class of incidence where nothing more is known.
    RiskAssessmentPredictionComponent entry(Entry entry, List<Part> parts) {
        var prediction = in(parts, new RiskAssessmentPredictionComponent());
        prediction.setOutcome(codes.condition(entry.condition(), entry.label()));
        if (entry.isKnownByClassAlone()) {
            prediction.setQualitativeRisk(Codes.concept(
                    OwnSystems.INCIDENCE_CLASS, incidenceCode(entry.incidenceClass()), entry.incidenceClass()));
        } else {
            prediction.setProbability(new DecimalType(Figures.percent(entry)));
            prediction.addExtension(Figures.interval(entry));
        }
        entry.contributions().forEach(each -> prediction.addExtension(contribution(each)));
        return prediction.setRationale(rationale(entry, parts));
    }

    /// What the causes leave.
    RiskAssessmentPredictionComponent nonSpecific(Differential differential) {
        String label = switch (differential.nonSpecificLabel()) {
            case NO -> "it is not the label of this person";
            case PROVISIONAL -> "provisional label, until the open questions are answered";
            case YES -> "label: non-specific low back pain";
        };
        var prediction = in(List.of(Part.NON_SPECIFIC), new RiskAssessmentPredictionComponent());
        prediction.setProbability(new DecimalType(Figures.percent(differential.nonSpecific())));
        return prediction
                .setOutcome(codes.condition("non-specific", Part.NON_SPECIFIC.label()))
                .setRationale("What the causes leave: " + Figures.words(differential.nonSpecific()) + "; " + label);
    }

    /// The code of a class of incidence.
    static String incidenceCode(String label) {
        return label.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private String rationale(Entry entry, List<Part> parts) {
        var words = new StringJoiner("; ");
        words.add(parts.stream().map(Part::label).collect(Collectors.joining(", ")));
        if (!entry.populationLabel().isEmpty()) {
            words.add("of people " + entry.populationLabel());
        }
        words.add("before the findings "
                + (entry.incidenceClass().isEmpty() ? Figures.words(entry.prior()) : entry.incidenceClass()) + " ("
                + codes.source(entry.priorCitation()) + ")");
        for (Contribution each : entry.contributions()) {
            if (Math.abs(each.logOdds()) >= NOTHING) {
                words.add(told(each));
            }
        }
        if (entry.leansHigh()) {
            words.add("leans high: an absent finding lowers a figure only where a study has shown that it does");
        }
        return Narratives.visible(words.toString());
    }

    private String told(Contribution each) {
        String answer = each.answer().isEmpty() || each.answer().equals("present") ? "" : ": " + each.answer();
        String people = each.n() > 0 ? ", n " + each.n() : "";
        String measured = switch (each.kind()) {
            case FINDING, RULE ->
                "LR " + Figures.ratio(each.lr()) + " (" + Figures.ratio(each.low()) + "-" + Figures.ratio(each.high())
                        + people + "), counts as ";
            case CAP, FAMILY -> "times ";
        };
        return (each.logOdds() > 0 ? "+ " : "- ") + each.label() + answer + ", " + measured
                + Figures.ratio(StrictMath.exp(each.logOdds())) + " (" + codes.source(each.sources(), each.basis())
                + ")" + (each.note().isEmpty() ? "" : ", " + each.note());
    }

    /// The same as data: a reader can add the log-odds up.
    private static Extension contribution(Contribution each) {
        var extension = new Extension(Extensions.CONTRIBUTION);
        extension.addExtension("id", new CodeType(each.id()));
        extension.addExtension("label", new StringType(each.label()));
        if (!each.answer().isBlank()) {
            extension.addExtension("answer", new StringType(Narratives.visible(each.answer())));
        }
        extension.addExtension("logOdds", new DecimalType(Numbers.plain(each.logOdds())));
        each.sources().stream()
                .filter(source -> !source.isEmpty())
                .forEach(source -> extension.addExtension("source", new StringType(source)));
        extension.addExtension("basis", new CodeType(each.basis().id()));
        return extension;
    }

    private static RiskAssessmentPredictionComponent in(
            List<Part> parts, RiskAssessmentPredictionComponent prediction) {
        parts.forEach(part -> prediction.addExtension(Extensions.PART, new CodeType(part.id())));
        return prediction;
    }
}
