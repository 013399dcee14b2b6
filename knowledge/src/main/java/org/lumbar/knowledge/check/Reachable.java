package org.lumbar.knowledge.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Derivation.FromBothSides;
import org.lumbar.knowledge.Finding.Derivation.FromQuantity;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Finding.Obtained;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Predicate;

/// What answers to questions can still make true of a person who answered "no" to every gate and to the sweep.
///
/// Each question left is taken as free, whatever the others are, so this finds every danger and some that are none.
final class Reachable {

    private final Catalogue catalogue;
    private final Map<List<String>, Open> openAfter = new HashMap<>();

    Reachable(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// What is left open after some answers.
    ///
    /// @param denied findings known to be absent
    /// @param askable booleans that questions can still make present
    record Open(Set<String> denied, Set<String> askable) {}

    /// What is left open after "no" to every gate of this person.
    Open afterNo(List<Gate> gates, Grid.Person person) {
        List<String> asked = new ArrayList<>();
        for (Gate gate : gates) {
            // a gate is asked unless it is known not to apply
            if (possible(gate.applies(), new View(person, new Open(Set.of(), Set.of()), true))
                    .canBeTrue()) {
                asked.add(gate.finding());
            }
        }
        return afterNo(asked);
    }

    /// What is left open after "no" to these findings.
    Open afterNo(List<String> findings) {
        return openAfter.computeIfAbsent(findings, _ -> {
            var denied = new HashSet<String>();
            findings.forEach(finding -> denied.addAll(catalogue.absentWith(finding)));
            return new Open(denied, askable(denied));
        });
    }

    /// Whether questions left open can make the predicate true.
    boolean canBeTrue(Predicate predicate, Grid.Person person, Open open) {
        return possible(predicate, new View(person, open, false)).canBeTrue();
    }

    /// Booleans that questions can still make present, by themselves or by what they imply.
    private Set<String> askable(Set<String> denied) {
        var present = new HashSet<String>();
        for (Finding finding : catalogue.findings().values()) {
            if (finding.obtained() == Obtained.ASKED && !denied.contains(finding.id())) {
                present.addAll(catalogue.presentWith(finding.id()));
            }
        }
        present.removeAll(denied);
        for (Finding finding : catalogue.findings().values()) {
            boolean derived = finding.derivation()
                    .map(derivation -> switch (derivation) {
                        case FromQuantity from -> present.contains(from.quantity());
                        case FromBothSides from -> present.contains(from.finding());
                    })
                    .orElse(false);
            if (derived && !denied.contains(finding.id())) {
                present.addAll(catalogue.presentWith(finding.id()));
            }
        }
        present.removeAll(denied);
        return present;
    }

    /// What may still be answered.
    ///
    /// @param anything whether every finding is open, however it is obtained
    private record View(Grid.Person person, Open open, boolean anything) {}

    private record Possible(boolean canBeTrue, boolean canBeElse) {

        static final Possible FREE = new Possible(true, true);

        static Possible known(boolean truth) {
            return new Possible(truth, !truth);
        }
    }

    private Possible possible(Predicate predicate, View view) {
        return switch (predicate) {
            case Predicate.Present present ->
                view.person().sexKnown(present.finding())
                        ? Possible.known(view.person().is(present.finding()))
                        : new Possible(view.anything() || view.open().askable().contains(present.finding()), true);
            case Predicate.Absent absent ->
                view.open().denied().contains(absent.finding()) ? Possible.known(true) : Possible.FREE;
            case Predicate.Measured measured -> {
                double value = view.person().value(measured.quantity());
                yield Double.isNaN(value)
                        ? new Possible(view.anything() || isAsked(measured.quantity()), true)
                        : Possible.known(measured.range().contains(value));
            }
            case Predicate.SeenIn _ -> Possible.FREE;
            case Predicate.Unless unless -> {
                Possible part = possible(unless.of(), view);
                yield new Possible(part.canBeElse(), part.canBeTrue());
            }
            case Predicate.All all -> atLeast(all.of().size(), all.of(), view);
            case Predicate.Any any -> atLeast(1, any.of(), view);
            case Predicate.AtLeast atLeast -> atLeast(atLeast.count(), atLeast.of(), view);
            case Predicate.Named named ->
                catalogue
                        .predicate(named.id())
                        .map(found -> possible(found.when(), view))
                        .orElse(Possible.FREE);
        };
    }

    private Possible atLeast(int count, List<Predicate> parts, View view) {
        int canBeTrue = 0;
        int surelyTrue = 0;
        for (Predicate part : parts) {
            Possible each = possible(part, view);
            canBeTrue += each.canBeTrue() ? 1 : 0;
            surelyTrue += each.canBeElse() ? 0 : 1;
        }
        return new Possible(canBeTrue >= count, surelyTrue < count);
    }

    private boolean isAsked(String quantity) {
        return catalogue
                .finding(quantity)
                .map(finding -> finding.kind() == Kind.QUANTITY && finding.obtained() == Obtained.ASKED)
                .orElse(true);
    }
}
