package org.lumbar.formats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Urgency;

/// Figures and levels in words, the same in every locale.
public final class Wording {

    private static final double SMALLEST_SHOWN = 0.01;
    private static final double LARGEST_SHOWN = 99.5;

    private Wording() {}

    /// The identifier of an enum constant, such as `red-flag-rule`.
    public static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The same words with a capital at the start.
    public static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// A probability in percent without the sign: never "0" and never "100"; below 1 % with one significant digit.
    public static String percent(double probability) {
        double percent = probability * 100;
        if (percent < SMALLEST_SHOWN) {
            return "<0.01";
        }
        if (percent < 1) {
            return rounded(percent, 1);
        }
        return percent >= LARGEST_SHOWN ? ">99" : Long.toString(Math.round(percent));
    }

    /// A probability in percent with one significant digit.
    static String roughPercent(double probability) {
        double percent = probability * 100;
        if (percent < 1) {
            return percent(probability);
        }
        return percent >= 95 ? ">90" : rounded(percent, 1);
    }

    /// A probability with its interval: `30 % (8-62)`.
    public static String percent(double probability, double low, double high) {
        return percent(probability) + " % (" + percent(low) + "-" + percent(high) + ")";
    }

    /// How probable an entry is. Where its prior is only a class, that class stands in words until findings
    /// have spoken, and then one digit.
    public static String probability(Entry entry) {
        if (entry.incidenceClass().isEmpty()) {
            return percent(entry.probability(), entry.low(), entry.high());
        }
        if (onlyClass(entry)) {
            return entry.incidenceClass();
        }
        return "about " + roughPercent(entry.probability()) + " % (" + roughPercent(entry.low()) + "-"
                + roughPercent(entry.high()) + ")";
    }

    /// Whether nothing more than the class of incidence is known of an entry.
    public static boolean onlyClass(Entry entry) {
        return entry.isKnownByClassAlone();
    }

    /// A ratio with two significant digits: `7.3`, `18`, `0.45`.
    public static String ratio(double value) {
        if (value <= 0 || !Double.isFinite(value)) {
            return Double.toString(value);
        }
        return value >= 100 ? Long.toString(Math.round(value)) : rounded(value, 2);
    }

    /// A level with its time: `emergency, within 4 hours`.
    public static String urgency(Urgency urgency) {
        String within = within(urgency.within());
        return urgency.level().id() + (within.isEmpty() ? "" : ", " + within);
    }

    /// A level with its time as the top of a report says it: `EMERGENCY, within 4 hours`.
    public static String loud(Urgency urgency) {
        String within = within(urgency.within());
        String level = urgency.level().id().toUpperCase(Locale.ROOT);
        return within.isEmpty() ? level : level + ", " + within;
    }

    /// A published share with its interval where there is one: `4 % (2-8)`.
    public static String share(Figure share) {
        return share.hasInterval()
                ? percent(share.value(), share.low().getAsDouble(), share.high().getAsDouble())
                : percent(share.value()) + " %";
    }

    /// An ISO 8601 duration in words; empty for none.
    public static String within(String duration) {
        return switch (duration) {
            case "" -> "";
            case "PT0S" -> "now, by ambulance";
            case "P14D" -> "within 2 weeks";
            default -> "within " + amount(duration);
        };
    }

    private static String amount(String duration) {
        boolean hours = duration.startsWith("PT") && duration.endsWith("H");
        boolean days = !hours && duration.startsWith("P") && duration.endsWith("D");
        if (!hours && !days) {
            return duration;
        }
        String count = duration.substring(hours ? 2 : 1, duration.length() - 1);
        String unit = hours ? " hour" : " day";
        return count + unit + (count.equals("1") ? "" : "s");
    }

    private static String rounded(double value, int digits) {
        return new BigDecimal(value)
                .round(new MathContext(digits, RoundingMode.HALF_UP))
                .stripTrailingZeros()
                .toPlainString();
    }
}
