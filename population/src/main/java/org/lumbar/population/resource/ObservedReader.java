package org.lumbar.population.resource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lumbar.population.json.Keys;
import org.lumbar.population.json.Members;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.Side;
import org.lumbar.record.Concept;
import org.lumbar.record.Days;
import org.lumbar.record.Entry;
import org.lumbar.record.Entry.Part;
import org.lumbar.record.OwnExtensions;
import org.lumbar.record.Sides;
import org.lumbar.record.Value;

/// Reads observations with their components.
final class ObservedReader {

    private static final int URL = 0;
    private static final int VALUE_DATE = 1;
    private static final int VALUE_CODE = 2;
    private static final int VALUE_STRING = 3;
    private static final Keys EXTENSION = Keys.of(List.of("url", "valueDate", "valueCode", "valueString"));

    private static final int VALUE = 0;
    private static final int COMPARATOR = 1;
    private static final int UNIT = 2;
    private static final int CODE = 3;
    private static final Keys QUANTITY = Keys.of(List.of("value", "comparator", "unit", "code"));

    private final JsonValues values;
    private final ConceptReader concepts;
    private final PeriodReader periods;
    private final Members component = new Members(Top.KEYS, Top.COUNT);
    private final Members extension = new Members(EXTENSION, 4);
    private final Members quantity = new Members(QUANTITY, 4);

    ObservedReader(JsonValues values, ConceptReader concepts, PeriodReader periods) {
        this.values = values;
        this.concepts = concepts;
        this.periods = periods;
    }

    /// Whether the observation, its value or a component has a code of which anything is read.
    boolean isWanted(Members top) {
        if (concepts.isWanted(top, Top.CODE) || concepts.isWanted(top, Top.VALUE_CONCEPT)) {
            return true;
        }
        boolean[] found = {false};
        values.objects(top, Top.COMPONENT, at -> {
            int end = component.read(values.cursor(), at);
            found[0] = concepts.isWanted(component, Top.CODE) || concepts.isWanted(component, Top.VALUE_CONCEPT);
            return found[0] ? JsonValues.ENOUGH : end;
        });
        return found[0];
    }

    Entry read(String reference, Members top) {
        List<Part> parts = new ArrayList<>();
        parts.add(part(top));
        values.objects(top, Top.COMPONENT, at -> {
            int end = component.read(values.cursor(), at);
            parts.add(part(component));
            return end;
        });
        Side[] side = {Side.UNSTATED};
        String[] since = {""};
        Course[] course = {Course.UNSTATED};
        values.objects(top, Top.EXTENSION, at -> {
            int end = extension.read(values.cursor(), at);
            switch (values.text(extension, URL)) {
                case OwnExtensions.SIDE -> side[0] = Side.ofId(word()).orElse(Side.UNSTATED);
                case OwnExtensions.SINCE -> since[0] = values.text(extension, VALUE_DATE);
                case OwnExtensions.COURSE -> course[0] = Course.ofId(word()).orElse(Course.UNSTATED);
                default -> {}
            }
            return end;
        });
        String point = values.text(top, Top.EFFECTIVE_DATE_TIME);
        if (point.isEmpty()) {
            point = values.text(top, Top.EFFECTIVE_INSTANT);
        }
        boolean isPoint =
                top.has(Top.EFFECTIVE_DATE_TIME) || top.has(Top.EFFECTIVE_INSTANT) || top.has(Top.EFFECTIVE_TIMING);
        String period = periods.read(top, Top.EFFECTIVE_PERIOD).endOrStart();
        String day = !point.isEmpty() ? point : !period.isEmpty() ? period : values.text(top, Top.ISSUED);
        return new Entry.Observed(
                reference,
                values.text(top, Top.STATUS),
                day,
                isPoint,
                side[0] == Side.UNSTATED ? Sides.of(concepts.readWords(top, Top.BODY_SITE)) : side[0],
                parts,
                Days.of(since[0], LocalDate.MAX),
                course[0]);
    }

    /// The word of an extension, whether it stands as a code or as a text.
    private String word() {
        String code = values.text(extension, VALUE_CODE);
        return code.isEmpty() ? values.text(extension, VALUE_STRING) : code;
    }

    private Part part(Members members) {
        Concept code = concepts.read(members, Top.CODE);
        return new Part(code, value(members), values.isObject(members, Top.DATA_ABSENT_REASON));
    }

    private Value value(Members members) {
        if (members.has(Top.VALUE_BOOLEAN)) {
            byte first = values.cursor().bytes()[members.at(Top.VALUE_BOOLEAN)];
            return first == 't' || first == 'f' ? new Value.Truth(first == 't') : Value.NONE;
        }
        if (values.isObject(members, Top.VALUE_CONCEPT)) {
            return new Value.Coded(concepts.read(members, Top.VALUE_CONCEPT));
        }
        if (values.isObject(members, Top.VALUE_QUANTITY)) {
            quantity.read(values.cursor(), members.at(Top.VALUE_QUANTITY));
            String code = values.text(quantity, CODE);
            return measured(
                    quantity.has(COMPARATOR) ? Double.NaN : values.number(quantity, VALUE),
                    code.isEmpty() ? values.text(quantity, UNIT) : code);
        }
        if (members.has(Top.VALUE_INTEGER)) {
            return measured(values.number(members, Top.VALUE_INTEGER), "");
        }
        return members.has(Top.VALUE_STRING) ? new Value.Text(values.text(members, Top.VALUE_STRING)) : Value.NONE;
    }

    /// A number beyond what a double holds is as good as none.
    private static Value measured(double value, String unit) {
        return Double.isFinite(value) ? new Value.Measured(value, unit) : Value.NONE;
    }
}
