package org.lumbar.knowledge.check;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.knowledge.Design;
import org.lumbar.knowledge.Design.Constant;
import org.lumbar.knowledge.Design.IncidenceClass;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Finding.Obtained;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.Setting;

/// Our own constants: that every one the engine asks for is there, with a reason.
final class DesignCheck {

    private static final List<String> NAMED = List.of(
            "damping-within-block",
            "damping-across-blocks",
            "interval-widening-outside-setting",
            "lr-interval-factor",
            "prior-interval-factor",
            "pattern-alone-limit",
            "pattern-frequency-bound",
            "zero-cell-correction",
            "small-stratum",
            "likely-minimum-probability",
            "likely-minimum-lr",
            "likely-entries",
            "pointed-to-minimum-lr",
            "pointed-to-entries",
            "family-member-minimum-probability",
            "family-member-minimum-lr",
            "non-specific-label-minimum",
            "urgent-threshold-miss-is-emergency",
            "urgent-threshold-other",
            "threshold-minimum-lr",
            "routine-threshold",
            "urgent-within-days",
            "long-standing-days",
            "gate-days-neurological",
            "gate-days-other",
            "adult-age",
            "subacute-from-days",
            "chronic-from-days",
            "root-lr-low",
            "root-lr-high",
            "root-evidence-weight");

    private final Design design;
    private final Figures figures;
    private final Problems problems;

    DesignCheck(Catalogue catalogue, Figures figures, Problems problems) {
        this.design = catalogue.knowledge().design();
        this.figures = figures;
        this.problems = problems;
    }

    /// Every constant that the engine asks for, the cost of each way to obtain a finding included.
    static List<String> constantsAskedFor() {
        List<String> names = new ArrayList<>(NAMED);
        for (Obtained obtained : Obtained.values()) {
            names.add("cost-" + obtained.id());
        }
        return List.copyOf(names);
    }

    void check() {
        for (String name : constantsAskedFor()) {
            if (!design.constants().containsKey(name)) {
                problems.add("design", "the constant " + name + " is missing; declare it with value and reason.");
            }
        }
        for (Constant constant : design.constants().values()) {
            String record = "design constant " + constant.name();
            if (!(constant.value() > 0)) {
                problems.add(record, "its value " + Numbers.plain(constant.value()) + " must lie above 0.");
            }
            if (constant.reason().isBlank()) {
                problems.add(record, "it has no reason; say why it has this value.");
            }
        }
        for (IncidenceClass incidence : design.incidenceClasses().values()) {
            String record = "incidence class " + incidence.name();
            for (Setting setting : Setting.values()) {
                Figure figure = incidence.probability().get(setting);
                if (figure == null) {
                    problems.add(record, "it has no probability for " + setting + "; give one.");
                } else {
                    figures.probability(record, "the probability for " + setting, figure);
                }
            }
        }
        design.patternStrengths().forEach((name, lr) -> {
            figures.ratio("pattern strength " + name, "lr", lr);
            if (!lr.hasInterval()) {
                problems.add("pattern strength " + name, "it has no interval; write lr: [point, low, high].");
            }
        });
    }
}
