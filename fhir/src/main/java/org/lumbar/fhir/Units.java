package org.lumbar.fhir;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.lumbar.knowledge.Finding;

/// Units of findings in the codes of UCUM.
final class Units {

    private static final String UCUM = "http://unitsofmeasure.org";
    private static final Map<String, String> OWN = Map.of("mrc", "Grade of the Medical Research Council, 0 to 5");

    private Units() {}

    /// Units that UCUM does not know, with their names.
    static Map<String, String> own() {
        return OWN;
    }

    static String system(String unit) {
        return OWN.containsKey(unit) ? OwnSystems.UNIT : UCUM;
    }

    static Coding coding(String unit) {
        return new Coding().setSystem(system(unit)).setCode(unit);
    }

    /// The unit of a quantity and the others that it accepts.
    static List<String> accepted(Finding quantity) {
        return Stream.concat(
                        Stream.of(quantity.unit()),
                        quantity.conversions().stream().map(Finding.UnitConversion::unit))
                .distinct()
                .toList();
    }

    /// Whether an answer needs no unit, because only one is accepted.
    static boolean isPlain(Finding quantity) {
        return accepted(quantity).size() == 1;
    }
}
