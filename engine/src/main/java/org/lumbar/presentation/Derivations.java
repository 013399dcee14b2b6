package org.lumbar.presentation;

import java.time.LocalDate;
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

    /// The numbers of the findings that follow from a quantity.
    List<Integer> derivedFrom(int quantity) {
        return byQuantity.stream()
                .filter(each -> each.quantity() == quantity)
                .map(ByQuantity::derived)
                .toList();
    }

    /// Says what follows from the measured values, each with its side.
    void ofQuantities(Reading reading) {
        for (ByQuantity each : byQuantity) {
            if (reading.measured(each.quantity()).isEmpty()) {
                continue;
            }
            boolean anyPresent = reading.measured(each.quantity()).stream()
                    .anyMatch(measured -> each.present().contains(measured.value()));
            for (Reading.Measured measured : reading.measured(each.quantity())) {
                String words = index.finding(each.quantity()).id() + " " + Numbers.plain(measured.value());
                if (each.present().contains(measured.value())) {
                    reading.say(each.derived(), FindingStatus.PRESENT, measured.side(), measured.seen(), words);
                } else if (!anyPresent
                        && each.absent().isPresent()
                        && each.absent().get().contains(measured.value())) {
                    reading.say(each.derived(), FindingStatus.ABSENT, measured.side(), measured.seen(), words);
                }
            }
        }
    }

    /// Says what follows from both sides: weak feet on the left and the right are weakness of both legs.
    void ofSides(Statements statements) {
        for (BySides each : bySides) {
            if (statements.presentOnBothSides(each.sided())) {
                statements.say(
                        each.derived(),
                        FindingStatus.PRESENT,
                        Reading.BOTH,
                        LocalDate.MAX,
                        words(each, "on both sides"));
            } else if (statements.deniedOnOneSide(each.sided())) {
                statements.say(
                        each.derived(),
                        FindingStatus.ABSENT,
                        Reading.UNSTATED,
                        LocalDate.MAX,
                        words(each, "absent on one side"));
            }
        }
    }

    private String words(BySides derivation, String how) {
        return index.finding(derivation.sided()).id() + " " + how;
    }
}
