package org.lumbar.formats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumbar.care.DecisionAid;
import org.lumbar.care.OptionEvidence;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.OutcomeScale;
import org.lumbar.knowledge.OutcomeScale.Better;
import org.lumbar.knowledge.OutcomeScale.ImportantChange;

/// The lines on which averages are drawn: one for each scale, the same for every option, none in the middle and
/// better on the right whatever the scale counts.
public final class AidScales {

    /// How much further than the smallest change that matters a line reaches at least.
    private static final double ROOM = 1.3;

    private final Map<String, OutcomeScale> scales;
    private final Map<String, Double> reach = new HashMap<>();

    /// Where an average lies on its line, from -1 (worse) over 0 (no difference) to 1 (better).
    ///
    /// @param point the figure
    /// @param interval its ends, worse one first; empty where none is known
    /// @param important the smallest change that matters, above 0; empty where none is known
    public record Place(double point, Optional<Ends> interval, Optional<Double> important) {

        /// Ends of an interval.
        public record Ends(double worse, double better) {}
    }

    /// The lines of a decision aid.
    public AidScales(DecisionAid aid, Map<String, OutcomeScale> scales) {
        this.scales = scales;
        aid.options().forEach(option -> add(option.evidence()));
    }

    private void add(OptionEvidence evidence) {
        add(evidence.told());
        add(evidence.further());
    }

    private void add(List<Effect> effects) {
        for (Effect effect : effects) {
            OutcomeScale scale = scales.get(effect.scale());
            if (scale == null || effect.figure().isEmpty()) {
                continue;
            }
            Figure figure = effect.figure().get();
            double least = scale.minimalImportantChange()
                    .map(change -> change.value() * ROOM)
                    .orElse(0.0);
            double end = Math.max(
                    Math.abs(figure.low().orElse(figure.value())),
                    Math.abs(figure.high().orElse(figure.value())));
            reach.merge(effect.scale(), Math.max(least, end * 1.05), Math::max);
        }
    }

    /// The scale of an effect, empty where it has none.
    public Optional<OutcomeScale> scale(Effect effect) {
        return Optional.ofNullable(scales.get(effect.scale()));
    }

    /// Scales of these effects on which no smallest change that matters is known.
    public List<String> withoutChange(DecisionAid aid) {
        return aid.compared().stream()
                .flatMap(option -> option.evidence().told().stream())
                .flatMap(effect -> scale(effect).stream())
                .filter(scale -> scale.minimalImportantChange().isEmpty())
                .map(OutcomeScale::label)
                .distinct()
                .toList();
    }

    /// Where an effect lies; empty where it is no average on a scale.
    public Optional<Place> place(Effect effect) {
        OutcomeScale scale = scales.get(effect.scale());
        double most = reach.getOrDefault(effect.scale(), 0.0);
        if (scale == null || effect.figure().isEmpty() || !(most > 0)) {
            return Optional.empty();
        }
        Figure figure = effect.figure().get();
        double sign = scale.better() == Better.HIGHER ? 1 / most : -1 / most;
        return Optional.of(new Place(
                figure.value() * sign,
                figure.hasInterval()
                        ? Optional.of(ends(
                                figure.low().getAsDouble() * sign, figure.high().getAsDouble() * sign))
                        : Optional.empty(),
                scale.minimalImportantChange().map(ImportantChange::value).map(value -> value / most)));
    }

    private static Place.Ends ends(double one, double other) {
        return new Place.Ends(Math.min(one, other), Math.max(one, other));
    }
}
