package org.lumbar.knowledge.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Instrument.Code;
import org.lumbar.knowledge.Instrument.Item;
import org.lumbar.knowledge.Instrument.Licence;
import org.lumbar.knowledge.Scale;

/// Instruments: items, codes, scales, groups, and that no licensed wording is built in.
final class InstrumentCheck {

    private final Catalogue catalogue;
    private final References references;
    private final Problems problems;

    InstrumentCheck(Catalogue catalogue, References references, Problems problems) {
        this.catalogue = catalogue;
        this.references = references;
        this.problems = problems;
    }

    void check() {
        for (Instrument instrument : catalogue.knowledge().instruments().byId().values()) {
            String record = "instrument " + instrument.id();
            references.citation(record, instrument.citation());
            items(record, instrument);
            wording(record, instrument);
            scales(record, instrument);
            new GroupCheck(references, problems).check(record, instrument);
            codes(record, instrument);
        }
        new ValueSetCheck(catalogue, references, problems).check();
    }

    private void items(String record, Instrument instrument) {
        for (int i = 0; i < instrument.items().size(); i++) {
            Item item = instrument.items().get(i);
            if (item.number() != i + 1) {
                problems.add(
                        record,
                        "item " + item.number() + " stands where item " + (i + 1)
                                + " is due; number the items from 1 without gaps.");
            }
            if (item.min() >= item.max()) {
                problems.add(
                        record,
                        "the answers of item " + item.number() + " go from " + item.min() + " to " + item.max()
                                + "; the lowest must lie below the highest.");
            }
        }
        if (instrument.items().isEmpty() || instrument.scales().isEmpty()) {
            problems.add(record, "it needs items and at least one scale.");
        }
    }

    private void wording(String record, Instrument instrument) {
        List<Integer> worded = instrument.items().stream()
                .filter(item -> !item.text().isEmpty())
                .map(Item::number)
                .toList();
        if (instrument.pack().isEmpty() && instrument.wording().licence() == Licence.LICENSED && !worded.isEmpty()) {
            problems.add(
                    record,
                    "its wording is under licence and the built-in content holds that of the items " + worded
                            + "; take it out, a site that holds the licence brings it in a pack of its own.");
        }
    }

    private void scales(String record, Instrument instrument) {
        Set<String> ids = new HashSet<>();
        Set<Integer> used = new HashSet<>();
        var check = new ScaleCheck(references, problems);
        for (Scale scale : instrument.scales()) {
            if (!ids.add(scale.id())) {
                problems.add(record, "the scale " + scale.id() + " stands twice; keep one, or rename one.");
            }
            used.addAll(scale.items());
            check.check(record + ", scale " + scale.id(), instrument, scale);
        }
        for (Item item : instrument.items()) {
            if (!used.contains(item.number())) {
                problems.add(record, "item " + item.number() + " belongs to no scale; add it to one, or take it out.");
            }
        }
    }

    private void codes(String record, Instrument instrument) {
        for (Code code : instrument.codes()) {
            boolean known = code.of().equals("panel")
                    || instrument.scale(code.of()).isPresent()
                    || instrument.items().stream().anyMatch(item -> code.of().equals("item-" + item.number()));
            if (!known) {
                problems.add(
                        record,
                        "the code " + code.code() + " is one of '" + code.of()
                                + "'; name the panel, a scale, or an item such as item-1.");
            }
            if (!code.system().equals("LOINC")) {
                problems.add(
                        record, "the code " + code.code() + " is of '" + code.system() + "'; only LOINC is taken.");
            }
        }
    }
}
