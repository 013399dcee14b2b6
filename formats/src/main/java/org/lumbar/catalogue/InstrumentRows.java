package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Instruments;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.Scale;
import org.lumbar.knowledge.Scale.Change;

/// Every figure of the instruments of a content: rules for missing items, bands, changes that matter, groups.
final class InstrumentRows {

    private final Ref owner;
    private final List<FigureRow> rows = new ArrayList<>();

    private InstrumentRows(String instrument) {
        this.owner = new Ref(Kind.INSTRUMENT, instrument);
    }

    static List<FigureRow> of(Instruments instruments) {
        List<FigureRow> all = new ArrayList<>();
        instruments.byId().values().forEach(instrument -> all.addAll(of(instrument)));
        instruments
                .valueSets()
                .values()
                .forEach(set -> all.add(FigureRow.of(
                        new Ref(Kind.INSTRUMENT, set.instrument()),
                        "value set",
                        set.id(),
                        set.values().size() + " states",
                        set.citation())));
        return List.copyOf(all);
    }

    static List<FigureRow> of(Instrument instrument) {
        var of = new InstrumentRows(instrument.id());
        of.add("instrument", "", instrument.items().size() + " items", instrument.citation());
        instrument.scales().forEach(of::scale);
        instrument.groups().forEach(group -> of.add("group", "", group.label(), group.citation()));
        return of.rows;
    }

    private void scale(Scale scale) {
        add(
                "missing items",
                scale.id(),
                "at most " + scale.missing().most(),
                scale.missing().citation());
        scale.bands().forEach(band -> add("band", scale.id(), band.range() + ": " + band.label(), band.citation()));
        for (Change change : scale.changes()) {
            rows.add(new FigureRow(
                    owner,
                    change.kind().id() + " change",
                    scale.id(),
                    size(change),
                    List.of(new Measure(change.measure().id(), change.size())),
                    Study.of(change.n(), Set.of()),
                    change.citation(),
                    ""));
        }
    }

    private void add(String kind, String scale, String figure, Citation citation) {
        rows.add(FigureRow.of(owner, kind, scale, figure, citation));
    }

    private static String size(Change change) {
        String unit = change.measure() == Change.Measure.PERCENT ? " %" : " points";
        String conditions = change.conditions().isEmpty() ? "" : ", " + change.conditions();
        return Numbers.plain(change.size().value()) + unit + conditions;
    }
}
