package org.lumbar.population.simulation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.lumbar.knowledge.Finding.Derivation;
import org.lumbar.knowledge.Finding.Derivation.FromQuantity;
import org.lumbar.knowledge.Range;

/// The measured body temperature, which fits the fever that was drawn: whoever has one has a temperature from
/// the range that makes one, and the others none.
final class Temperatures {

    /// The quantity.
    static final String QUANTITY = "temperature";

    private static final long TENTHS = 10;

    private record Told(int place, Range present) {}

    private final Bands bands;
    private final List<Told> told = new ArrayList<>();
    private final BitSet places = new BitSet();

    /// @param bands how temperatures are spread, in tenths of a degree
    Temperatures(Bands bands, FindingPlan plan) {
        this.bands = bands;
        for (int place = 0; place < plan.drawn().size(); place++) {
            Derivation derivation =
                    plan.drawn().get(place).finding().derivation().orElse(null);
            if (derivation instanceof FromQuantity from && from.quantity().equals(QUANTITY)) {
                told.add(new Told(place, from.present()));
                places.set(place);
            }
        }
        // the highest range first: a fever is no low-grade fever
        told.sort((a, b) -> Double.compare(b.present().low(), a.present().low()));
    }

    /// Whether the temperature tells a finding.
    boolean tells(int place) {
        return places.get(place);
    }

    /// Draws a temperature in tenths of a degree, 0 where nobody measured it, and settles the findings that it
    /// tells.
    int draw(Person person, PersonRandom random) {
        boolean asked = false;
        double low = Double.NEGATIVE_INFINITY;
        double below = Double.POSITIVE_INFINITY;
        for (Told each : told) {
            if (person.status[each.place()] != Person.NOT_ASKED) {
                asked = true;
                if (person.status[each.place()] == Person.PRESENT && low == Double.NEGATIVE_INFINITY) {
                    low = each.present().low();
                } else if (low == Double.NEGATIVE_INFINITY) {
                    below = Math.min(below, each.present().low());
                }
            }
        }
        if (!asked) {
            return 0;
        }
        long least = low == Double.NEGATIVE_INFINITY ? Long.MIN_VALUE : Math.round(low * TENTHS);
        long most = below == Double.POSITIVE_INFINITY ? Long.MAX_VALUE : Math.round(below * TENTHS) - 1;
        int tenths = (int) bands.draw(random, least, most);
        for (Told each : told) {
            if (person.status[each.place()] != Person.NOT_ASKED) {
                person.status[each.place()] =
                        each.present().contains((double) tenths / TENTHS) ? Person.PRESENT : Person.ABSENT;
            }
        }
        return tenths;
    }
}
