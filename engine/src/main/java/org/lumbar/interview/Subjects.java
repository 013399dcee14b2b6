package org.lumbar.interview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Derivation.FromBothSides;
import org.lumbar.knowledge.Finding.Derivation.FromQuantity;
import org.lumbar.knowledge.Finding.Obtained;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.Observation;

/// What the content says of the things that an interview asks about.
final class Subjects {

    /// A finding that follows from both sides of another one.
    record BothSides(Finding derived, Finding sided) {}

    private final FindingIndex index;
    private final Map<String, Gate> gates = new HashMap<>();
    private final Map<String, List<Finding>> byQuantity = new HashMap<>();
    private final List<BothSides> bothSides = new ArrayList<>();

    Subjects(Knowledge knowledge, FindingIndex index) {
        this.index = index;
        knowledge.gates().forEach(gate -> gates.put(gate.finding(), gate));
        for (Finding finding : knowledge.findings()) {
            if (finding.derivation().isPresent()) {
                switch (finding.derivation().get()) {
                    case FromQuantity from ->
                        byQuantity
                                .computeIfAbsent(from.quantity(), _ -> new ArrayList<>())
                                .add(finding);
                    case FromBothSides from -> bothSides.add(new BothSides(finding, finding(from.finding())));
                }
            }
        }
    }

    FindingIndex index() {
        return index;
    }

    Finding finding(String id) {
        return index.finding(index.require(id));
    }

    /// Whether the content knows the finding; a lenient reader lets others through.
    boolean knows(String name) {
        return index.number(name).isPresent();
    }

    /// The safety question that a finding answers as a whole.
    Optional<Gate> gate(String finding) {
        return Optional.ofNullable(gates.get(finding));
    }

    /// The safety questions that a finding belongs to, by itself or by what it implies.
    Stream<Gate> gatesOf(Finding finding) {
        List<String> implied = new ArrayList<>();
        for (int number : index.presentWith(index.require(finding.id()))) {
            implied.add(index.finding(number).id());
        }
        return gates.values().stream()
                .filter(gate -> implied.contains(gate.finding())
                        || gate.members().stream().anyMatch(implied::contains));
    }

    List<BothSides> bothSides() {
        return bothSides;
    }

    /// The quantity that a finding follows from.
    Optional<Finding> quantity(Finding finding) {
        return finding.derivation().flatMap(derivation -> switch (derivation) {
            case FromQuantity from -> Optional.of(finding(from.quantity()));
            case FromBothSides _ -> Optional.<Finding>empty();
        });
    }

    /// The members of a safety question that can be asked or, where the scope allows it, examined.
    List<Finding> members(Gate gate, Scope scope) {
        return gate.members().stream()
                .map(this::finding)
                .filter(member -> within(member, scope))
                .toList();
    }

    static boolean within(Finding finding, Scope scope) {
        return finding.obtained() == Obtained.ASKED
                || (scope == Scope.EXAMINED && finding.obtained() == Obtained.EXAMINED);
    }

    /// The findings that an observation itself makes present: those that follow from a measured value, or the
    /// one it speaks of.
    List<Finding> affirmed(Observation observation, Answers answers) {
        Finding finding = finding(observation.finding());
        return observation.value().isEmpty()
                ? List.of(finding)
                : byQuantity.getOrDefault(finding.id(), List.of()).stream()
                        .filter(derived -> answers.isPresent(index.require(derived.id())))
                        .toList();
    }

    /// The measured quantities, and the finding itself, by which it may be known.
    boolean speaksOf(Observation observation, Finding finding) {
        Finding said = finding(observation.finding());
        return said.id().equals(finding.id())
                || quantity(finding)
                        .filter(quantity -> quantity.id().equals(said.id()))
                        .isPresent();
    }

    /// Whether an answer of long ago, unchanged since, would be no news.
    boolean mayBeOld(Observation observation) {
        Finding finding = finding(observation.finding());
        return finding.mayBeLongStanding()
                || byQuantity.getOrDefault(finding.id(), List.of()).stream().anyMatch(Finding::mayBeLongStanding);
    }

    /// Whether a finding, when present, makes another one present.
    boolean implies(Finding finding, Finding implied) {
        int wanted = index.require(implied.id());
        for (int number : index.presentWith(index.require(finding.id()))) {
            if (number == wanted) {
                return true;
            }
        }
        return false;
    }
}
