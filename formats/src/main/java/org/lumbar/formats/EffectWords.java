package org.lumbar.formats;

import java.util.Map;
import java.util.Optional;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Effect.Measure;
import org.lumbar.knowledge.Effect.StudyDesign;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.OutcomeScale;

/// Words for the effect of a treatment: the figure with its interval, against whom, when, how certain, and beside it
/// the
/// smallest change that matters on the same scale.
public final class EffectWords {

    private final Map<String, OutcomeScale> scales;

    /// Words for effects on these scales.
    public EffectWords(Map<String, OutcomeScale> scales) {
        this.scales = scales;
    }

    /// One effect: `pain: -7.29 (-10.98 to -3.61) on pain, 0 to 100 (lower is better), against placebo, ...`.
    public String effect(Effect effect) {
        var words = new StringBuilder(effect.outcome()).append(": ");
        effect.figure()
                .ifPresent(figure -> words.append(figure(figure)).append(' ').append(unit(effect)));
        if (!effect.words().isEmpty()) {
            words.append(effect.figure().isPresent() ? "; " : "").append(effect.words());
        }
        words.append(", against ").append(effect.comparator()).append(", ").append(effect.horizon());
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
        Optional<OutcomeScale.ImportantChange> change = change(effect);
        if (change.isEmpty() || effect.figure().isEmpty()) {
            return "";
        }
        double least = change.get().value();
        Figure figure = effect.figure().get();
        double weakest = Math.min(
                Math.abs(figure.low().orElse(figure.value())),
                Math.abs(figure.high().orElse(figure.value())));
        double strongest = Math.max(
                Math.abs(figure.low().orElse(figure.value())),
                Math.abs(figure.high().orElse(figure.value())));
        boolean acrossNone =
                figure.low().orElse(figure.value()) < 0 != figure.high().orElse(figure.value()) < 0;
        String verdict = strongest < least
                ? "the whole of it lies below"
                : weakest >= least && !acrossNone
                        ? "the whole of it reaches that"
                        : "the interval reaches that, the whole of it does not";
        return "smallest change that matters: " + Numbers.plain(least) + "; "
                + (figure.hasInterval() ? verdict : strongest < least ? "it lies below" : "it reaches that");
    }

    /// The smallest change that matters on the scale of an effect, empty where none is known.
    public Optional<OutcomeScale.ImportantChange> change(Effect effect) {
        return Optional.ofNullable(scales.get(effect.scale())).flatMap(OutcomeScale::minimalImportantChange);
    }

    private static String figure(Figure figure) {
        return figure.hasInterval()
                ? Numbers.plain(figure.value()) + " ("
                        + Numbers.plain(figure.low().getAsDouble()) + " to "
                        + Numbers.plain(figure.high().getAsDouble()) + ")"
                : Numbers.plain(figure.value());
    }

    private String unit(Effect effect) {
        OutcomeScale scale = scales.get(effect.scale());
        if (scale != null) {
            return "on " + scale.label() + " (" + Wording.id(scale.better()) + " is better)";
        }
        return Measure.ofId(effect.scale()).map(Measure::label).orElse(effect.scale());
    }
}
