package org.lumbar.knowledge;

/// A range of a quantity; an end left open is infinite.
///
/// @param low lower end, `-Infinity` when open
/// @param lowIncluded whether the lower end belongs to the range (`from`) or not (`above`)
/// @param high upper end, `Infinity` when open
/// @param highIncluded whether the upper end belongs to the range (`upTo`) or not (`below`)
public record Range(double low, boolean lowIncluded, double high, boolean highIncluded) {

    /// @throws IllegalArgumentException when the range is empty
    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException("the range from " + low + " to " + high + " is empty");
        }
    }

    /// Whether `value` lies in the range; `NaN` never does.
    public boolean contains(double value) {
        boolean aboveLow = lowIncluded ? value >= low : value > low;
        boolean belowHigh = highIncluded ? value <= high : value < high;
        return aboveLow && belowHigh;
    }

    @Override
    public String toString() {
        if (low == high) {
            return Numbers.plain(low);
        }
        if (high == Double.POSITIVE_INFINITY) {
            return (lowIncluded ? ">= " : "> ") + Numbers.plain(low);
        }
        if (low == Double.NEGATIVE_INFINITY) {
            return (highIncluded ? "<= " : "< ") + Numbers.plain(high);
        }
        return (lowIncluded ? "" : "above ")
                + Numbers.plain(low)
                + (highIncluded ? " to " : " to below ")
                + Numbers.plain(high);
    }
}
