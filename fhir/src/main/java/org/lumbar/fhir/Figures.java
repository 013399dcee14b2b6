package org.lumbar.fhir;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.knowledge.Numbers;

/// Figures as resources carry them: probabilities in percent, never above 100.
final class Figures {

    private static final int HUNDREDFOLD = 2;
    private static final MathContext ONE_DIGIT = new MathContext(1, RoundingMode.HALF_UP);
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);
    private static final BigDecimal NINETY = BigDecimal.valueOf(90);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /// A probability in percent with the digits that the assessment's JSON has.
    ///
    /// @param probability from 0 to 1
    static BigDecimal percent(double probability) {
        return plain(new BigDecimal(Numbers.plain(probability)).movePointRight(HUNDREDFOLD));
    }

    /// The probability of an entry in percent. One digit where its prior is only a class of incidence, and then
    /// never more than 90.
    static BigDecimal percent(Entry entry) {
        return entry.incidenceClass().isEmpty()
                ? percent(entry.probability())
                : percent(entry.probability()).round(ONE_DIGIT).min(NINETY);
    }

    /// The interval of an entry in percent, as an extension; one digit where its prior is only a class.
    static Extension interval(Entry entry) {
        BigDecimal low = percent(entry.low());
        BigDecimal high = percent(entry.high());
        if (!entry.incidenceClass().isEmpty()) {
            low = low.round(ONE_DIGIT).min(NINETY);
            high = high.round(ONE_DIGIT).min(HUNDRED);
        }
        return new Extension(
                Extensions.PROBABILITY_INTERVAL,
                new Range().setLow(inPercent(low)).setHigh(inPercent(high)));
    }

    /// A number as it was entered, without an exponent.
    static BigDecimal decimal(double value) {
        return plain(BigDecimal.valueOf(value));
    }

    /// A ratio with two significant digits.
    static String ratio(double value) {
        return plain(new BigDecimal(value).round(TWO_DIGITS)).toPlainString();
    }

    /// A probability in words for a text: two digits, and `%`.
    static String words(double probability) {
        return plain(percent(probability).round(TWO_DIGITS)).toPlainString() + " %";
    }

    private static Quantity inPercent(BigDecimal value) {
        return new Quantity()
                .setValue(plain(value))
                .setUnit("%")
                .setSystem("http://unitsofmeasure.org")
                .setCode("%");
    }

    /// The same without an exponent and without zeros at the end.
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
