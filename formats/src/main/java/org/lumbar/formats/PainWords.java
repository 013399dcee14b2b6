package org.lumbar.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.MechanismCriteria;
import org.lumbar.knowledge.MechanismCriteria.Accuracy;
import org.lumbar.knowledge.MechanismCriteria.Grade;
import org.lumbar.knowledge.MechanismCriteria.Item;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.movement.PainContent;
import org.lumbar.knowledge.movement.PainContent.PainKind;
import org.lumbar.knowledge.movement.PainContent.Treatment;
import org.lumbar.knowledge.movement.PainContent.Way;

/// Words that every form of the explainer of pain shares.
public final class PainWords {

    public static final String TITLE = "How pain comes about";

    public static final String INTRODUCTION =
            "Pain is made in four steps. They do not run one after the other only: the"
                    + " fourth acts back on the others, and it can turn the signal up as well as down.";

    public static final String ACTS = "That a treatment is thought to act somewhere does not say that it helps; its"
            + " effects stand in the plan and in the decision aids.";

    public static final String MIXED = "More than one can be there at the same time, and one can turn into another over"
            + " time. They are labels that help to choose, not diagnoses; figures of how well criteria tell them were"
            + " mostly measured against clinicians' own judgement and must not be multiplied into probabilities.";

    private PainWords() {}

    /// `1 Transduction`.
    public static String numbered(PainContent pain, String step) {
        int number = new ArrayList<>(pain.steps().keySet()).indexOf(step) + 1;
        PainContent.Step known = pain.steps().get(step);
        return number + " " + (known == null ? step : known.label());
    }

    /// `1 Transduction, 4 Modulation`.
    public static String acts(PainContent pain, Treatment treatment) {
        return String.join(
                ", ",
                treatment.acts().stream().map(step -> numbered(pain, step)).toList());
    }

    /// `Heat is thought to act on 1 Transduction: warmth receptors`.
    public static String says(PainContent pain, Treatment treatment) {
        return treatment.label() + (plural(treatment) ? ": thought to act on " : " is thought to act on ")
                + acts(pain, treatment) + ", by way of: " + treatment.target() + ".";
    }

    private static boolean plural(Treatment treatment) {
        return treatment.label().contains(",") || treatment.label().contains(" and ");
    }

    /// The ways of a step: `Nociceptor to dorsal root ganglion: impulses`.
    public static List<String> ways(PainContent pain, String step) {
        return pain.ways().stream()
                .filter(way -> way.step().equals(step))
                .map(way -> way(pain, way))
                .toList();
    }

    private static String way(PainContent pain, Way way) {
        return label(pain, way.from()) + " to " + lower(label(pain, way.to())) + ": " + way.words();
    }

    private static String label(PainContent pain, String place) {
        PainContent.Place known = pain.places().get(place);
        return known == null ? place : known.label();
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /// The criteria of a kind of pain, in the order of the content.
    public static List<MechanismCriteria> criteria(Knowledge knowledge, PainKind kind) {
        return kind.criteria().stream()
                .flatMap(id -> knowledge.labels().mechanisms().stream()
                        .filter(each -> each.id().equals(id)))
                .toList();
    }

    /// The grades of criteria: `possible: ...; probable: ...`.
    public static String grade(MechanismCriteria criteria, Grade grade) {
        List<String> labels = grade.requires().stream()
                .map(id -> criteria.items().stream()
                        .filter(item -> item.id().equals(id))
                        .map(Item::label)
                        .findFirst()
                        .orElse(id))
                .toList();
        return grade.label() + ": " + String.join("; ", labels);
    }

    /// `sensitivity 0.91 (0.87 to 0.94), specificity ..., in 464 people, against the clinicians' own judgement`.
    public static String accuracy(Accuracy accuracy) {
        return "sensitivity " + figure(accuracy.sensitivity()) + ", specificity " + figure(accuracy.specificity())
                + ", in " + accuracy.n() + " people, against " + accuracy.reference();
    }

    private static String figure(Figure figure) {
        return Numbers.plain(figure.value())
                + (figure.low().isPresent() && figure.high().isPresent()
                        ? " (" + Numbers.plain(figure.low().getAsDouble()) + " to "
                                + Numbers.plain(figure.high().getAsDouble()) + ")"
                        : "");
    }
}
