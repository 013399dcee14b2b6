package org.lumbar.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Derivation.FromBothSides;
import org.lumbar.knowledge.Finding.Derivation.FromQuantity;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.Range;

/// Boolean findings that follow from a quantity, or from both sides of another finding.
final class Derivations {

    private record ByQuantity(int derived, int quantity, Range present, Optional<Range> absent) {}

    private record BySides(int derived, int sided) {}

    private final FindingIndex index;
    private final List<ByQuantity> byQuantity = new ArrayList<>();
    private final List<BySides> bySides = new ArrayList<>();

    private Derivations(FindingIndex index) {
        this.index = index;
    }

    static Derivations of(FindingIndex index) {
        var derivations = new Derivations(index);
        for (int i = 0; i < index.size(); i++) {
            Finding finding = index.finding(i);
            if (finding.derivation().isPresent()) {
                switch (finding.derivation().get()) {
                    case FromQuantity from ->
                        derivations.byQuantity.add(
                                new ByQuantity(i, index.require(from.quantity()), from.present(), from.absent()));
                    case FromBothSides from -> derivations.bySides.add(new BySides(i, index.require(from.finding())));
                }
            }
        }
        return derivations;
    }

    void derive(Reading reading) {
        for (ByQuantity each : byQuantity) {
            boolean absent = false;
            String witness = "";
            for (double value : reading.measured(each.quantity())) {
                String said = index.finding(each.quantity()).id() + " " + Numbers.plain(value);
                if (each.present().contains(value)) {
                    reading.say(each.derived(), FindingStatus.PRESENT, said);
                    absent = false;
                    break;
                }
                if (each.absent().isPresent() && each.absent().get().contains(value)) {
                    absent = true;
                    witness = said;
                }
            }
            if (absent) {
                reading.say(each.derived(), FindingStatus.ABSENT, witness);
            }
        }
        for (BySides each : bySides) {
            String id = index.finding(each.sided()).id();
            if (reading.presentOnBothSides(each.sided())) {
                reading.say(each.derived(), FindingStatus.PRESENT, id + " on both sides");
            } else if (reading.absentOnOneSide(each.sided())) {
                reading.say(each.derived(), FindingStatus.ABSENT, id + " absent on one side");
            }
        }
    }
}
