package org.lumbar.reasoning;

import java.util.Map;
import org.lumbar.knowledge.Design;
import org.lumbar.knowledge.Figure;

/// The constants of `design.yaml` that the arithmetic uses, read once.
record Constants(
        double withinBlock,
        double acrossBlocks,
        double outsideSetting,
        double lrFactor,
        double priorFactor,
        double patternAloneLog,
        double patternFrequencyBound,
        double zeroCell,
        double smallStratum,
        Map<String, Figure> patternStrengths) {

    static Constants of(Design design) {
        return new Constants(
                design.value("damping-within-block"),
                design.value("damping-across-blocks"),
                design.value("interval-widening-outside-setting"),
                design.value("lr-interval-factor"),
                design.value("prior-interval-factor"),
                StrictMath.log(design.value("pattern-alone-limit")),
                design.value("pattern-frequency-bound"),
                design.value("zero-cell-correction"),
                design.value("small-stratum"),
                design.patternStrengths());
    }
}
