package org.lumbar.fhir;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.lumbar.record.Code;
import org.lumbar.record.Concept;
import org.lumbar.record.Value;

/// Turns data types of FHIR into what the engine reads.
final class Concepts {

    private Concepts() {}

    static Concept of(CodeableConcept concept) {
        List<Code> codes = new ArrayList<>(concept.getCoding().size());
        for (Coding each : concept.getCoding()) {
            codes.add(new Code(orEmpty(each.getSystem()), orEmpty(each.getCode()), orEmpty(each.getDisplay())));
        }
        return new Concept(codes, orEmpty(concept.getText()));
    }

    /// The code of the first coding of a status; empty when there is none.
    static String firstCode(CodeableConcept status) {
        return status.getCoding().isEmpty()
                ? ""
                : orEmpty(status.getCoding().getFirst().getCode());
    }

    static Value value(@Nullable Type value) {
        return switch (value) {
            case BooleanType truth when truth.hasValue() -> new Value.Truth(truth.booleanValue());
            case CodeableConcept concept -> new Value.Coded(of(concept));
            // a comparator says that the value is another one
            case Quantity quantity
            when quantity.hasValue() && !quantity.hasComparator() ->
                new Value.Measured(quantity.getValue().doubleValue(), unit(quantity));
            case IntegerType whole when whole.hasValue() -> new Value.Measured(whole.getValue(), "");
            case StringType text -> new Value.Text(orEmpty(text.getValue()));
            case null, default -> Value.NONE;
        };
    }

    private static String unit(Quantity quantity) {
        if (quantity.hasExtension(Extensions.UNIT_ASSUMED)) {
            return "";
        }
        return quantity.hasCode() ? quantity.getCode() : quantity.hasUnit() ? quantity.getUnit() : "";
    }

    /// A code of a fixed list, such as a status; empty when there is none, or one that the list does not hold.
    static String code(@Nullable Enumeration<?> status) {
        return status == null || status.getValue() == null ? "" : orEmpty(status.getCode());
    }

    /// The text of a date, or of any other simple value, as the record writes it; empty when there is none.
    static String text(@Nullable PrimitiveType<?> value) {
        return value == null ? "" : orEmpty(value.getValueAsString());
    }

    /// The end of a period, else its start.
    static String endOrStart(Period period) {
        return text(period.hasEnd() ? period.getEndElement() : period.getStartElement());
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
