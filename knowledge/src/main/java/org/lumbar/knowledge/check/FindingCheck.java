package org.lumbar.knowledge.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Derivation.FromBothSides;
import org.lumbar.knowledge.Finding.Derivation.FromQuantity;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.Range;

/// Names, implications and derivations of findings.
final class FindingCheck {

    private final Catalogue catalogue;
    private final References references;
    private final Problems problems;

    FindingCheck(Catalogue catalogue, References references, Problems problems) {
        this.catalogue = catalogue;
        this.references = references;
        this.problems = problems;
    }

    void check() {
        names();
        for (String id : List.of(Catalogue.AGE, Catalogue.EPISODE_DURATION)) {
            references.quantity("findings", "every case", id);
        }
        for (String id : List.of(Catalogue.FEMALE, Catalogue.MALE)) {
            references.booleanFinding("findings", "every case", id);
        }
        for (Finding finding : catalogue.knowledge().findings()) {
            String record = record(finding);
            references.booleanFindings(record, "implies", finding.implies());
            references.booleanFindings(record, "absentImplies", finding.absentImplies());
            if (finding.question().isBlank()) {
                problems.add(record, "it has no question; write what to ask, or what to examine.");
            }
            contrapositive(finding, record);
            finding.derivation().ifPresent(_ -> derivation(finding, record));
        }
        derivedClashes();
    }

    private static String record(Finding finding) {
        return "finding " + finding.id();
    }

    private void names() {
        Map<String, String> owners = new HashMap<>();
        for (Finding finding : catalogue.knowledge().findings()) {
            if (owners.putIfAbsent(finding.id(), finding.id()) != null) {
                problems.add(record(finding), "two findings have this identifier; keep one, or rename one.");
            }
        }
        for (Finding finding : catalogue.knowledge().findings()) {
            for (String alias : finding.aliases()) {
                String other = owners.putIfAbsent(alias, finding.id());
                if (other != null) {
                    problems.add(
                            record(finding),
                            "its alias " + alias + " already stands for " + other + "; take it away from one of them.");
                }
            }
        }
    }

    /// What a finding implies must, when denied, deny the finding; otherwise "no" and a later "yes" live side
    /// by side.
    private void contrapositive(Finding finding, String record) {
        for (String implied : finding.implies()) {
            if (catalogue.finding(implied).isPresent()
                    && !catalogue.absentWith(implied).contains(finding.id())) {
                problems.add(
                        record,
                        "it implies " + implied + ", but a denial of " + implied + " does not deny it; add "
                                + finding.id() + " to absentImplies of " + implied
                                + ", or drop the implication.");
            }
        }
    }

    private void derivation(Finding finding, String record) {
        if (finding.kind() == Kind.QUANTITY) {
            problems.add(record, "a quantity cannot be derived; make it a boolean, or drop `derived`.");
        }
        switch (finding.derivation().orElseThrow()) {
            case FromQuantity from -> {
                references.quantity(record, "derived", from.quantity());
                from.absent().ifPresent(absent -> {
                    double shared = shared(from.present(), absent);
                    if (!Double.isNaN(shared)) {
                        problems.add(
                                record,
                                "it is derived as present and as absent at " + Numbers.plain(shared)
                                        + "; part the two ranges.");
                    }
                });
            }
            case FromBothSides from -> {
                references.booleanFinding(record, "derived", from.finding());
                if (!catalogue.finding(from.finding()).map(Finding::sided).orElse(true)) {
                    problems.add(
                            record,
                            "it is derived from both sides of " + from.finding() + ", which has no sides; set sided.");
                }
            }
        }
    }

    private record Derived(String id, FromQuantity from) {}

    /// One value must not make a finding present by one derivation and absent by another.
    private void derivedClashes() {
        List<Derived> all = new ArrayList<>();
        for (Finding finding : catalogue.knowledge().findings()) {
            if (finding.derivation().orElse(null) instanceof FromQuantity from) {
                all.add(new Derived(finding.id(), from));
            }
        }
        for (Derived one : all) {
            Set<String> present = catalogue.presentWith(one.id());
            for (Derived other : all) {
                Optional<Range> absent = other.from().absent();
                if (one.equals(other)
                        || absent.isEmpty()
                        || !other.from().quantity().equals(one.from().quantity())) {
                    continue;
                }
                double value = shared(one.from().present(), absent.get());
                Optional<String> both = catalogue.absentWith(other.id()).stream()
                        .filter(present::contains)
                        .findFirst();
                if (!Double.isNaN(value) && both.isPresent()) {
                    problems.add(
                            "finding " + one.id(),
                            "at " + one.from().quantity() + " " + Numbers.plain(value) + " it makes " + both.get()
                                    + " present, while " + other.id()
                                    + " makes it absent; correct a range or an implication.");
                }
            }
        }
    }

    /// A value that lies in both ranges, `NaN` when there is none.
    static double shared(Range one, Range other) {
        double low = Math.max(one.low(), other.low());
        double high = Math.min(one.high(), other.high());
        double from = Double.isInfinite(low) ? Math.min(high, 0) - 1 : low;
        double upTo = Double.isInfinite(high) ? Math.max(low, 0) + 1 : high;
        for (double value : new double[] {from, upTo, (from + upTo) / 2}) {
            if (one.contains(value) && other.contains(value)) {
                return value;
            }
        }
        return Double.NaN;
    }
}
