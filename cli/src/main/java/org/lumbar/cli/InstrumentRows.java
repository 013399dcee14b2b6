package org.lumbar.cli;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Instruments;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.Scale;
import org.lumbar.knowledge.Scale.Change;
import org.lumbar.knowledge.Scale.Change.Measure;

/// Every figure of the instruments of a content: rules for missing items, bands, changes that matter, groups.
final class InstrumentRows {

    private final List<FigureRow> rows = new ArrayList<>();

    private InstrumentRows() {}

    static List<FigureRow> of(Instruments instruments) {
        var all = new InstrumentRows();
        instruments.byId().values().forEach(all::instrument);
        instruments
                .valueSets()
                .values()
                .forEach(set -> all.rows.add(new FigureRow(
                        set.instrument(), "value set", set.id(), set.values().size() + " states", set.citation())));
        return List.copyOf(all.rows);
    }

    private void instrument(Instrument instrument) {
        rows.add(new FigureRow(
                instrument.id(), "instrument", "", instrument.items().size() + " items", instrument.citation()));
        for (Scale scale : instrument.scales()) {
            rows.add(new FigureRow(
                    instrument.id(),
                    "missing items",
                    scale.id(),
                    "at most " + scale.missing().most(),
                    scale.missing().citation()));
            scale.bands()
                    .forEach(band -> rows.add(new FigureRow(
                            instrument.id(), "band", scale.id(), band.range() + ": " + band.label(), band.citation())));
            scale.changes()
                    .forEach(change -> rows.add(new FigureRow(
                            instrument.id(),
                            change.kind().id() + " change",
                            scale.id(),
                            size(change),
                            change.citation())));
        }
        instrument
                .groups()
                .forEach(group ->
                        rows.add(new FigureRow(instrument.id(), "group", "", group.label(), group.citation())));
    }

    private static String size(Change change) {
        String unit = change.measure() == Measure.PERCENT ? " %" : " points";
        String conditions = change.conditions().isEmpty() ? "" : ", " + change.conditions();
        return Numbers.plain(change.size().value()) + unit + conditions;
    }
}
