package org.lumbar.knowledge.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Instrument.Better;
import org.lumbar.knowledge.Instrument.Item;
import org.lumbar.knowledge.Instruments;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.Scale;
import org.lumbar.knowledge.Scale.Scoring;
import org.lumbar.knowledge.ValueSet;

/// Value sets: every state of the instrument has a value, full health the highest, and none lies above 1.
final class ValueSetCheck {

    private final Catalogue catalogue;
    private final References references;
    private final Problems problems;

    ValueSetCheck(Catalogue catalogue, References references, Problems problems) {
        this.catalogue = catalogue;
        this.references = references;
        this.problems = problems;
    }

    void check() {
        Instruments instruments = catalogue.knowledge().instruments();
        for (ValueSet valueSet : instruments.valueSets().values()) {
            String record = "value set " + valueSet.id();
            references.citation(record, valueSet.citation());
            Optional<Instrument> instrument =
                    Optional.ofNullable(instruments.byId().get(valueSet.instrument()));
            Optional<Scale> scale = instrument.flatMap(each -> each.scales().stream()
                    .filter(one -> one.scoring() == Scoring.VALUE_SET)
                    .findFirst());
            if (instrument.isEmpty() || scale.isEmpty()) {
                problems.add(
                        record,
                        "it is for " + valueSet.instrument() + ", which is no instrument with an index; name one.");
            } else {
                states(record, valueSet, instrument.get(), scale.get());
            }
        }
    }

    private void states(String record, ValueSet valueSet, Instrument instrument, Scale scale) {
        Set<String> states = new LinkedHashSet<>(List.of(""));
        var best = new StringBuilder();
        for (Item item : instrument.items(scale)) {
            Set<String> longer = new LinkedHashSet<>();
            for (String state : states) {
                for (int level = item.min(); level <= item.max(); level++) {
                    longer.add(state + level);
                }
            }
            states = longer;
            // levels count problems, so the lowest is the best whichever way the index runs
            best.append(item.min());
        }
        named(record, "has no value for ", missing(states, valueSet.values().keySet()));
        named(record, "values what is no state, ", missing(valueSet.values().keySet(), states));
        double top = valueSet.values().getOrDefault(best.toString(), Double.NaN);
        valueSet.values().forEach((state, value) -> {
            if (value > 1 || (instrument.better() == Better.HIGHER && value > top)) {
                problems.add(
                        record,
                        "the state " + state + " has the value " + Numbers.plain(value)
                                + "; none may lie above 1, nor above that of " + best + ".");
            }
        });
    }

    private void named(String record, String what, List<String> states) {
        if (!states.isEmpty()) {
            problems.add(
                    record,
                    "it " + what + states.size() + " states, first " + states.getFirst()
                            + "; give every state of the instrument one value.");
        }
    }

    private static List<String> missing(Set<String> wanted, Set<String> given) {
        List<String> missing = new ArrayList<>(wanted);
        missing.removeIf(given::contains);
        return missing;
    }
}
