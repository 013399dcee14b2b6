package org.lumbar.formats;

import java.util.Map;
import java.util.Optional;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Effect.Measure;
import org.lumbar.knowledge.Effect.StudyDesign;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.OutcomeScale;
import org.lumbar.knowledge.OutcomeScale.ImportantChange;

/// Words for the effect of a treatment: the figure with its interval, against whom, when, how certain, and beside it
/// the
/// smallest change that matters on the same scale.
public final class EffectWords {

    private final Map<String, OutcomeScale> scales;

    /// Words for effects on these scales.
    public EffectWords(Map<String, OutcomeScale> scales) {
        this.scales = scales;
    }

    /// One effect: `pain, 0 to 100 (lower is better): -7.29 (-10.98 to -3.61) against placebo in acute low back pain,
    /// up to 3 weeks; moderate certainty`.
    public String effect(Effect effect) {
        var words = new StringBuilder(subject(effect)).append(": ");
        effect.figure().ifPresent(figure -> words.append(figure(figure)).append(' '));
        words.append("against ").append(effect.comparator());
        words.append(" in ").append(effect.population()).append(", ").append(effect.horizon());
        if (!effect.words().isEmpty()) {
            words.append(": ").append(effect.words());
        }
        words.append("; ").append(effect.certainty().id().replace('-', ' ')).append(" certainty");
        if (effect.ownCertainty()) {
            words.append(" (our judgement)");
        }
        if (effect.design() != StudyDesign.RANDOMISED) {
            words.append("; ").append(effect.design().label());
        }
        return words.toString();
    }

    /// What the figure is worth beside the smallest change that matters; empty where there is no such change.
    public String importance(Effect effect) {
        if (effect.figure().isEmpty()) {
            return "";
        }
        return change(effect)
                .map(change -> "what matters is " + Numbers.plain(change.value()) + ": "
                        + verdict(effect.figure().get(), change.value()))
                .orElse("");
    }

    private static String verdict(Figure figure, double least) {
        double low = figure.low().orElse(figure.value());
        double high = figure.high().orElse(figure.value());
        double strongest = Math.max(Math.abs(low), Math.abs(high));
        boolean sameSide = low > 0 == high > 0;
        double weakest = sameSide ? Math.min(Math.abs(low), Math.abs(high)) : 0;
        String all = figure.hasInterval() ? "all of it " : "it ";
        if (strongest < least) {
            return all + "lies below";
        }
        return weakest >= least ? all + "reaches that" : "a part of the interval reaches that";
    }

    /// The smallest change that matters on the scale of an effect, empty where none is known.
    public Optional<ImportantChange> change(Effect effect) {
        return Optional.ofNullable(scales.get(effect.scale())).flatMap(OutcomeScale::minimalImportantChange);
    }

    /// A figure with its interval: `-7.29 (-10.98 to -3.61)`.
    public static String figure(Figure figure) {
        return figure.hasInterval()
                ? Numbers.plain(figure.value()) + " ("
                        + Numbers.plain(figure.low().getAsDouble()) + " to "
                        + Numbers.plain(figure.high().getAsDouble()) + ")"
                : Numbers.plain(figure.value());
    }

    /// What was measured and on which scale, each word once.
    public String subject(Effect effect) {
        OutcomeScale scale = scales.get(effect.scale());
        if (scale == null) {
            String measure = Measure.ofId(effect.scale()).map(Measure::label).orElse(effect.scale());
            return effect.figure().isPresent() ? effect.outcome() + ", " + measure : effect.outcome();
        }
        String label = scale.label() + " (" + Wording.id(scale.better()) + " is better)";
        return scale.label().startsWith(effect.outcome()) ? label : effect.outcome() + ", " + label;
    }
}
