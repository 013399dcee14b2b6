package org.lumbar.fhir;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.Type;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Finding.UnitConversion;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;

/// Reads the values of answers.
final class AnswerValues {

    private AnswerValues() {}

    /// The observation that an answer is; empty where its form does not fit the finding.
    static Optional<Observation> observation(QuestionnaireResponseItemAnswerComponent answer, Finding finding) {
        if (finding.kind() == Kind.BOOLEAN) {
            return answer.getValue() instanceof BooleanType said && said.getValue() != null
                    ? Optional.of(Observation.of(
                            finding.id(), said.booleanValue() ? FindingStatus.PRESENT : FindingStatus.ABSENT))
                    : Optional.empty();
        }
        return number(answer)
                .map(value -> Observation.measured(finding.id(), value.doubleValue(), unit(answer.getValue())));
    }

    /// The code of a choice.
    static Optional<String> code(QuestionnaireResponseItemAnswerComponent answer) {
        return answer.getValue() instanceof Coding coding && coding.hasCode()
                ? Optional.of(coding.getCode())
                : Optional.empty();
    }

    /// The whole number of a quantity in its own unit, rounded down; empty where it is none or its unit is not
    /// accepted.
    static OptionalInt whole(QuestionnaireResponseItemAnswerComponent answer, Finding finding) {
        Optional<BigDecimal> number = number(answer);
        String unit = unit(answer.getValue());
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        double value = number.get().doubleValue();
        if (unit.isEmpty() || unit.equals(finding.unit())) {
            return floor(value);
        }
        for (UnitConversion each : finding.conversions()) {
            if (each.unit().equals(unit)) {
                return floor(value * each.factor() + each.offset());
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt floor(double value) {
        double whole = Math.floor(value);
        return Math.abs(whole) <= Integer.MAX_VALUE ? OptionalInt.of((int) whole) : OptionalInt.empty();
    }

    /// An answer in words, for what could not be read.
    static String words(QuestionnaireResponseItemAnswerComponent answer) {
        Type value = answer.getValue();
        if (value == null) {
            return "";
        }
        if (value instanceof Coding coding) {
            return coding.getSystem() + "|" + coding.getCode();
        }
        if (value instanceof Quantity quantity) {
            return quantity.getValue() + " " + unit(quantity);
        }
        String primitive = value.primitiveValue();
        return primitive == null ? value.fhirType() : primitive;
    }

    private static Optional<BigDecimal> number(QuestionnaireResponseItemAnswerComponent answer) {
        return switch (answer.getValue()) {
            case DecimalType decimal -> Optional.ofNullable(decimal.getValue());
            case IntegerType integer -> Optional.ofNullable(integer.getValue()).map(BigDecimal::valueOf);
            // A comparator says that the value is another one.
            case Quantity quantity when !quantity.hasComparator() -> Optional.ofNullable(quantity.getValue());
            default -> Optional.empty();
        };
    }

    /// The unit as code; as words where it has no code.
    private static String unit(Type value) {
        if (value instanceof Quantity quantity) {
            String code = quantity.getCode();
            String words = quantity.getUnit();
            return code != null ? code : words == null ? "" : words;
        }
        return "";
    }
}
