package org.lumbar.knowledge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers as text, the same in every locale.
public final class Numbers {

    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

    private Numbers() {}

    /// `value` with at most six significant digits, without exponent and trailing zeros: `0.0066`, `20`.
    ///
    /// @throws NumberFormatException when `value` is not finite
    public static String plain(double value) {
        if (value == 0) {
            return "0";
        }
        return new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros().toPlainString();
    }
}
