package org.lumbar.catalogue;

import java.util.List;
import org.lumbar.catalogue.Part.Row;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Scale;
import org.lumbar.knowledge.ValueSet;

/// What the content says of a questionnaire and of a value set.
final class InstrumentSheet {

    private InstrumentSheet() {}

    static Sheet of(ContentIndex index, Instrument instrument) {
        var ref = new Ref(Kind.INSTRUMENT, instrument.id());
        return new Sheet(
                ref,
                instrument.label(),
                new SheetParts()
                        .text("measures", "Measures", instrument.measures())
                        .text("better", "Better", instrument.better().id())
                        .text("recall", "Recall", instrument.recall())
                        .text(
                                "licence",
                                "Wording",
                                instrument.wording().licence().id())
                        .text("licenceNote", "Rights", instrument.wording().note())
                        .number("itemCount", "Items", instrument.items().size())
                        .texts("reversed", "Reversed items", reversed(instrument))
                        .rows("scales", "Scales", scales(instrument))
                        .texts("codes", "Codes", codes(instrument))
                        .figures("figures", "Scoring, bands and change", index.figuresOf(ref))
                        .text("note", "Note", instrument.note())
                        .text("pack", "Content pack", instrument.pack())
                        .list());
    }

    private static List<String> reversed(Instrument instrument) {
        return instrument.items().stream()
                .filter(Instrument.Item::reversed)
                .map(item -> Integer.toString(item.number()))
                .toList();
    }

    private static List<Row> scales(Instrument instrument) {
        return instrument.scales().stream()
                .map(scale -> scale(instrument, scale))
                .toList();
    }

    private static Row scale(Instrument instrument, Scale scale) {
        String range = instrument.range(scale).toString();
        String items = scale.items().size() == instrument.items().size() ? "all items" : "items " + scale.items();
        return new Row(
                scale.id() + ": " + scale.label() + ", " + scale.scoring().id() + " of " + items + ", " + range,
                List.of(),
                new SheetParts()
                        .text("id", "", scale.id())
                        .text("label", "", scale.label())
                        .text("scoring", "", scale.scoring().id())
                        .texts(
                                "items",
                                "",
                                scale.items().stream().map(String::valueOf).toList())
                        .text("range", "", range)
                        .list());
    }

    private static List<String> codes(Instrument instrument) {
        return instrument.codes().stream()
                .map(code -> code.system() + " " + code.code() + " " + code.display() + " (" + code.of() + ")")
                .toList();
    }

    static Sheet of(ValueSet set) {
        return new Sheet(
                new Ref(Kind.VALUE_SET, set.id()),
                set.label(),
                new SheetParts()
                        .text("instrument", "Instrument", set.instrument())
                        .number("states", "States", set.values().size())
                        .text("source", "Source", RuleSheets.cited(set.citation()))
                        .list());
    }
}
