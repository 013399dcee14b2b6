package org.lumbar.formats;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.lumbar.balance.Change;
import org.lumbar.balance.Comparison;
import org.lumbar.balance.Comparison.Rule;
import org.lumbar.balance.Deficit;
import org.lumbar.balance.JudgedMeasurement;
import org.lumbar.balance.Measurement;
import org.lumbar.balance.PairBalance;
import org.lumbar.balance.Severity;
import org.lumbar.balance.Symmetry;
import org.lumbar.balance.TestError;
import org.lumbar.knowledge.Sex;
import org.lumbar.knowledge.movement.BalanceContent;
import org.lumbar.knowledge.movement.MovementFact;
import org.lumbar.knowledge.movement.MuscleGroup;
import org.lumbar.knowledge.movement.PhysicalTest;
import org.lumbar.knowledge.movement.PhysicalTest.Role;
import org.lumbar.knowledge.movement.TestReference;
import org.lumbar.presentation.Side;

/// Words for a balance, shared by the text and the page. Nothing here is called a cause of pain.
public final class BalanceWords {

    /// What all deficits are.
    public static final String WORTH = "Shorter, weaker or more uneven than the reference: worth training if it matters"
            + " to you. None of it is shown to be the cause of your pain, and none changes a probability.";

    /// Where nothing stands out.
    public static final String NOTHING = "Nothing measured is worse than its reference by the rules used here.";

    /// The heading of pairs.
    public static final String PAIRS = "Muscles that pull against each other";

    /// The heading of what is known.
    public static final String KNOWN = "What is known of imbalance and low back pain";

    /// The heading of conditions.
    public static final String EXISTING = "What an imbalance adds to what is already there";

    private static final double WHOLE = 100;
    private static final double SURE = 0.995;
    private static final double BARELY = 0.005;

    private BalanceWords() {}

    /// "8 deg", "positive".
    public static String value(Measurement measurement) {
        return switch (measurement.result()) {
            case Measurement.Amount(double value) -> amount(value, measurement.unit());
            case Measurement.Sign(boolean positive) -> positive ? "positive" : "negative";
        };
    }

    /// A number in a unit, with at most one decimal where it is 10 or more.
    public static String amount(double value, String unit) {
        String number = shortly(value);
        return switch (unit) {
            case "", "ratio" -> number;
            case "%" -> number + " %";
            case "%BW" -> number + " % body weight";
            default -> number + " " + unit;
        };
    }

    private static String shortly(double value) {
        double step = Math.abs(value) >= 10 ? 10 : 100;
        double rounded = Math.rint(value * step) / step;
        String text = rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.2f", rounded);
        return text.contains(".") && text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }

    /// The side, or empty.
    public static String side(Side side) {
        return side == Side.UNSTATED ? "" : side.id();
    }

    /// A few words on where a measurement stands, for a cell of a table.
    public static String standing(JudgedMeasurement each) {
        if (each.measurement().result() instanceof Measurement.Sign) {
            return each.deficit() ? "sign seen" : each.test().role() == Role.INFORMATION ? "information" : "no sign";
        }
        if (each.test().role() == Role.INFORMATION) {
            return "information";
        }
        if (each.comparisons().isEmpty()) {
            return "no reference";
        }
        if (!each.deficit()) {
            return each.disputed() ? "within one reference" : "within reference";
        }
        return degree(each) + " " + worse(each.test());
    }

    /// How far, as far as that can be graded.
    private static String degree(JudgedMeasurement each) {
        boolean graded =
                !each.comparisons().isEmpty() && each.comparisons().getFirst().rule() == Rule.SCORE;
        if (!graded) {
            return "beyond cut-off:";
        }
        return degree(each.severity());
    }

    private static String degree(Severity severity) {
        return switch (severity) {
            case NONE -> "not";
            case MILD -> "mildly";
            case MODERATE -> "moderately";
            case MARKED -> "markedly";
        };
    }

    private static String worse(PhysicalTest test) {
        return switch (test.construct()) {
            case LENGTH -> "shorter";
            case RANGE -> "less range";
            case STRENGTH -> "weaker";
            case ENDURANCE -> "less endurance";
            case RATIO, MOTOR_CONTROL, PROVOCATION -> "worse";
        };
    }

    /// One reference against the measurement.
    public static String comparison(Comparison comparison, String unit) {
        TestReference reference = comparison.reference();
        String people = people(reference);
        return switch (comparison.rule()) {
            case SCORE -> {
                double z = comparison.z().orElseThrow();
                String where = Math.abs(z) < 0.05
                        ? "at the mean of "
                        : shortly(Math.abs(z)) + " SD " + (z < 0 ? "worse" : "better") + " than the mean of ";
                yield where + people + " (" + amount(reference.mean().orElseThrow(), unit) + ", SD "
                        + shortly(reference.sd().orElseThrow()) + ")" + quartiles(reference, unit);
            }
            case CUT_OFF ->
                (comparison.beyond() ? "beyond" : "not beyond") + " the cut-off "
                        + (comparison.below() ? "below " : "above ") + amount(comparison.threshold(), unit) + ": "
                        + comparison.words() + " (" + people + ")";
            case BAND -> "band: " + comparison.words() + " (" + people + ")";
        };
    }

    /// A mean by which nothing is judged.
    public static String mean(TestReference reference, String unit) {
        return "for comparison only, the mean of " + people(reference) + ": "
                + amount(reference.mean().orElseThrow(), unit) + "; no standard deviation is known"
                + reference
                        .meanInterval()
                        .map(each -> ", and its interval (" + each + ") is of the mean, not a range of people")
                        .orElse("");
    }

    private static String quartiles(TestReference reference, String unit) {
        List<Double> quartiles = reference.quartiles();
        return quartiles.isEmpty()
                ? ""
                : ", half of them from " + shortly(quartiles.getFirst()) + " to " + amount(quartiles.getLast(), unit);
    }

    /// Who was measured.
    public static String people(TestReference reference) {
        var words = new StringBuilder(reference.population());
        reference
                .sex()
                .filter(sex -> sex != Sex.UNKNOWN)
                .ifPresent(sex -> words.append(sex == Sex.MALE ? ", men" : ", women"));
        reference.ages().ifPresent(ages -> words.append(", ").append(ages).append(" years"));
        if (reference.n().isPresent()) {
            words.append(", n ").append(reference.n().getAsInt());
            if (!reference.nOf().isEmpty()) {
                words.append(' ').append(reference.nOf());
            }
        }
        return words.toString();
    }

    /// How likely the deficit is real, or why that is not said.
    public static String probability(JudgedMeasurement each) {
        if (each.probability().isPresent()) {
            return percent(each.probability().getAsDouble()) + " likely to lie beyond its threshold, given the error of"
                    + " the test (" + error(each) + ")";
        }
        if (each.weight() < 1) {
            return "how likely it is real is not said";
        }
        return each.error().isPresent() ? "" : "how likely it is real is not known: nobody measured the error";
    }

    /// A probability in words.
    public static String percent(double probability) {
        if (probability >= SURE) {
            return "more than 99 %";
        }
        if (probability <= BARELY) {
            return "less than 1 %";
        }
        return Math.round(probability * WHOLE) + " %";
    }

    private static String error(JudgedMeasurement each) {
        TestError error = each.error().orElseThrow();
        String unit = each.measurement().unit();
        return "standard error "
                + amount(error.standardError(each.value().orElse(0)), unit)
                + (error.origin() == TestError.Origin.MEASURED
                        ? ""
                        : ", " + error.origin().words());
    }

    /// A deficit in a line.
    public static String deficit(Deficit deficit, Map<String, PhysicalTest> tests) {
        PhysicalTest test = tests.get(deficit.test());
        String label = test == null ? deficit.test() : test.label();
        String what = switch (deficit.kind()) {
            case REFERENCE -> (test == null ? "worse" : worse(test)) + " than the reference";
            case ASYMMETRY -> "worse than the other side, beyond the error of the test";
            case SIGN -> "sign seen";
        };
        OptionalDouble probability = deficit.probability();
        return label + (deficit.side() == Side.UNSTATED ? "" : ", " + side(deficit.side())) + ": " + what
                + (probability.isPresent() ? "; " + percent(probability.getAsDouble()) + " likely real" : "")
                + (deficit.weight() < 1 ? "; measured without the pelvis held, so it keeps little weight" : "")
                + "; link with back pain: " + deficit.certainty().label() + " certainty";
    }

    /// The sides in a line.
    public static String symmetry(Symmetry each) {
        String unit = each.left().measurement().unit();
        return each.test().label() + ": " + amount(each.left().value().orElseThrow(), unit) + " left, "
                + amount(each.right().value().orElseThrow(), unit) + " right"
                + (each.index().isPresent()
                        ? "; the weaker is " + Math.round(each.index().getAsDouble()) + " % of the stronger"
                        : "")
                + "; " + each.verdict().words()
                + (each.verdict() == Symmetry.Verdict.NOT_COMPARABLE ? "" : least(each.change(), unit));
    }

    private static String least(OptionalDouble change, String unit) {
        return change.isPresent() ? " (" + amount(change.getAsDouble(), unit) + ")" : "";
    }

    /// A change in a line.
    public static String change(Change each) {
        Measurement now = each.now().measurement();
        return each.now().test().label() + (now.side() == Side.UNSTATED ? "" : ", " + side(now.side())) + ": "
                + value(each.before()) + " on " + each.before().date() + ", now " + value(now) + "; "
                + each.verdict().words()
                + (each.verdict() == Change.Verdict.NOT_COMPARABLE ? "" : least(each.change(), now.unit()));
    }

    /// What a pair is of.
    public static String pair(PairBalance each) {
        return each.pair().label() + (each.side() == Side.UNSTATED ? "" : ", " + side(each.side())) + ", "
                + each.quality().words();
    }

    /// What is to be said of a pair.
    public static String verdict(PairBalance each) {
        return each.verdict().words()
                + (each.gap().isPresent() ? " (" + shortly(each.gap().getAsDouble()) + " SD apart)" : "");
    }

    /// The two ends of a pair.
    public static String ends(PairBalance each, BalanceContent content) {
        return end(each, each.first(), each.pair().first(), "left", content) + "; "
                + end(each, each.second(), each.pair().second(), "right", content);
    }

    private static String end(
            PairBalance pair, JudgedMeasurement of, String group, String side, BalanceContent content) {
        MuscleGroup named = content.groups().get(group);
        String label = named == null ? group : named.label();
        return (pair.pair().acrossSides() ? side : label) + " " + score(of);
    }

    /// The score of one end of a pair.
    public static String score(JudgedMeasurement of) {
        OptionalDouble score = of.score();
        return score.isEmpty() ? "no reference" : signed(score.getAsDouble()) + " SD";
    }

    private static String signed(double value) {
        return (value > 0 ? "+" : "") + shortly(value);
    }

    /// A fact in a line.
    public static String fact(MovementFact fact) {
        return fact.words() + (fact.readAs().isEmpty() ? "" : " (" + fact.readAs() + ")");
    }
}
