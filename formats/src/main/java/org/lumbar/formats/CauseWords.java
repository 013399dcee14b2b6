package org.lumbar.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Contribution;
import org.lumbar.assess.Differential;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.assess.Differential.Established;
import org.lumbar.knowledge.Figure;

/// The sentences about causes, the same in every form of a report.
public final class CauseWords {

    /// Heading of the conditions that a finding establishes.
    public static final String ESTABLISHED = "Established by a finding";

    /// Heading of the likely conditions.
    public static final String LIKELY = "Likely";

    /// What is said where there is none.
    public static final String NONE_LIKELY = "Likely: no specific cause stands out.";

    /// Heading of rare conditions with evidence.
    public static final String POINTED_TO = "Rare, but the findings point here";

    /// Heading of conditions with an open gate.
    public static final String NOT_EXCLUDED = "Not excluded, because a question above is open";

    /// Heading of all the others.
    public static final String OTHERS = "Everything else that was considered";

    /// A weight below this is no weight.
    private static final double NOTHING = 0.005;

    private CauseWords() {}

    /// Of whom the probabilities speak.
    public static String population(Assessment assessment) {
        return "Probability with its 95 % interval, of people with back or leg pain seen in the setting "
                + assessment.setting().id().replace('-', ' ')
                + " unless another group is named. More than one cause can be true.";
    }

    /// How often such a finding is wrong.
    public static String wrong(Figure falsePositive) {
        return "wrong in " + Wording.share(falsePositive) + " of such findings";
    }

    /// What an established condition accounts for; empty where that is nothing.
    public static String explains(Established established, Names names) {
        return established.explains().isEmpty() ? "" : "accounts for: " + names.findings(established.explains());
    }

    /// The group and the prior of a condition.
    public static String before(Entry entry) {
        String group = entry.populationLabel().isEmpty() ? "" : "of people " + entry.populationLabel() + "; ";
        return group + "before the findings " + prior(entry);
    }

    /// The prior of a condition: `74 %`, or a class of incidence.
    public static String prior(Entry entry) {
        return entry.incidenceClass().isEmpty() ? Wording.percent(entry.prior()) + " %" : entry.incidenceClass();
    }

    /// What contributes, with the answer it rests on.
    public static String contribution(Contribution contribution) {
        return contribution.answer().isEmpty()
                ? contribution.label()
                : contribution.label() + ": " + SafeText.visible(contribution.answer());
    }

    /// What was measured of it and as how much it counts: `LR 3.9 (1-7.7, n 274), counts as 2`.
    public static String measured(Contribution contribution) {
        String counted = Wording.ratio(StrictMath.exp(contribution.logOdds()));
        if (contribution.kind() == Contribution.Kind.CAP || contribution.kind() == Contribution.Kind.FAMILY) {
            return "times " + counted;
        }
        String ratio = Wording.ratio(contribution.lr());
        String people = contribution.n() > 0 ? ", n " + contribution.n() : "";
        return "LR " + ratio + " (" + Wording.ratio(contribution.low()) + "-" + Wording.ratio(contribution.high())
                + people + ")" + (counted.equals(ratio) ? "" : ", counts as " + counted);
    }

    /// `+` for what speaks for a condition, `-` for what speaks against it, `=` for what does neither.
    public static String sign(Contribution contribution) {
        if (Math.abs(contribution.logOdds()) < NOTHING) {
            return "=";
        }
        return contribution.logOdds() > 0 ? "+" : "-";
    }

    /// What the causes leave.
    public static String nonSpecific(Differential differential) {
        String label = switch (differential.nonSpecificLabel()) {
            case NO -> "";
            case PROVISIONAL ->
                " Provisional label: non-specific low back pain, until the open questions are answered.";
            case YES -> " Label: non-specific low back pain.";
        };
        return "No specific cause: " + Wording.percent(differential.nonSpecific()) + " %, what the causes leave."
                + label;
    }

    /// Which of the figures lean high; empty where none does.
    public static Optional<String> leansHigh(Differential differential) {
        var high = new StringJoiner(", ");
        for (Entry entry : printed(differential)) {
            if (entry.leansHigh() && !Wording.onlyClass(entry)) {
                high.add(entry.label());
            }
        }
        return high.length() == 0
                ? Optional.empty()
                : Optional.of("These low figures lean high, about 1.5 to 4 times, by design, because an absent"
                        + " finding lowers a figure only where a study has shown that it does: " + high + ".");
    }

    private static List<Entry> printed(Differential differential) {
        var printed = new ArrayList<Entry>();
        printed.addAll(differential.likely());
        printed.addAll(differential.pointedTo());
        for (Entry entry : differential.notExcluded()) {
            if (printed.stream().noneMatch(other -> other.condition().equals(entry.condition()))) {
                printed.add(entry);
            }
        }
        return printed;
    }
}
