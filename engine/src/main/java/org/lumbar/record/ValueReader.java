package org.lumbar.record;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.record.Value.Coded;
import org.lumbar.record.Value.Measured;
import org.lumbar.record.Value.None;
import org.lumbar.record.Value.Text;
import org.lumbar.record.Value.Truth;

/// Reads the value of an observation as the answer to a finding.
final class ValueReader {

    /// A longer text is no score, and takes long to read.
    private static final int LONGEST_NUMBER = 100;

    private final CodeMatcher matcher;

    ValueReader(CodeMatcher matcher) {
        this.matcher = matcher;
    }

    /// Empty when a value of this form answers no finding of this kind.
    Optional<Observation> answer(Finding finding, Value value) {
        if (finding.kind() == Kind.QUANTITY) {
            return measured(finding, value);
        }
        return switch (value) {
            case Truth truth -> Optional.of(said(finding, truth.value()));
            case Coded coded -> matcher.answer(coded.concept()).map(each -> said(finding, each));
            case None _, Measured _, Text _ -> Optional.empty();
        };
    }

    private static Observation said(Finding finding, boolean yes) {
        return Observation.of(finding.id(), yes ? FindingStatus.PRESENT : FindingStatus.ABSENT);
    }

    private static Optional<Observation> measured(Finding finding, Value value) {
        return switch (value) {
            case Measured measured ->
                Optional.of(Observation.measured(finding.id(), measured.value(), unit(measured.unit(), finding)));
            case Text text -> {
                OptionalDouble number = number(text.text());
                yield number.isPresent()
                        ? Optional.of(Observation.measured(finding.id(), number.getAsDouble(), ""))
                        : Optional.empty();
            }
            case None _, Truth _, Coded _ -> Optional.empty();
        };
    }

    /// A score has no unit, whatever stands in its place.
    private static String unit(String unit, Finding finding) {
        return unit.equals("1") || unit.equalsIgnoreCase("{score}") ? finding.unit() : unit;
    }

    /// Scores are often written as text.
    private static OptionalDouble number(String text) {
        String plain = text.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NUMBER) {
            return OptionalDouble.empty();
        }
        for (int i = 0; i < plain.length(); i++) {
            char each = plain.charAt(i);
            if (!Character.isDigit(each) && "+-.eE".indexOf(each) < 0) {
                return OptionalDouble.empty(); // words, told without the cost of an exception
            }
        }
        try {
            return OptionalDouble.of(new BigDecimal(plain).doubleValue());
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }
}
