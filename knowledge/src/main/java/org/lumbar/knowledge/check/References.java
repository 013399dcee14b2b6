package org.lumbar.knowledge.check;

import java.util.Collection;
import java.util.List;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.tree.Words;

/// Whether what a record names exists and is of the right kind.
final class References {

    private final Catalogue catalogue;
    private final Problems problems;

    References(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /// A finding or quantity by its identifier; an alias is for cases, not for content.
    boolean finding(String record, String where, String id) {
        if (catalogue.finding(id).isPresent()) {
            return true;
        }
        problems.add(
                record,
                where + " names " + id + ", "
                        + catalogue
                                .ofAlias(id)
                                .map(real -> "an alias; write " + real + ".")
                                .orElseGet(() -> "which is not a finding; correct it or declare it under findings/."
                                        + Words.maybe(id, catalogue.findings().keySet())));
        return false;
    }

    void booleanFinding(String record, String where, String id) {
        kind(record, where, id, Kind.BOOLEAN, "a quantity; give the range with {quantity: " + id + ", from: ...}.");
    }

    void quantity(String record, String where, String id) {
        kind(record, where, id, Kind.QUANTITY, "no quantity; name the quantity, or the finding without a range.");
    }

    private void kind(String record, String where, String id, Kind kind, String otherwise) {
        if (finding(record, where, id)
                && catalogue.finding(id).map(Finding::kind).orElse(kind) != kind) {
            problems.add(record, where + " names " + id + ", which is " + otherwise);
        }
    }

    void booleanFindings(String record, String where, List<String> ids) {
        ids.forEach(id -> booleanFinding(record, where, id));
    }

    void conditions(String record, String where, List<String> ids) {
        for (String id : ids) {
            known(record, where, "condition", id, catalogue.conditions().keySet());
        }
    }

    /// Something that is looked up by name.
    void known(String record, String where, String what, String id, Collection<String> known) {
        if (!known.contains(id)) {
            problems.add(
                    record,
                    where + " names the " + what + " " + id + ", which is not declared; correct it or declare it."
                            + Words.maybe(id, known));
        }
    }

    /// A citation needs an existing source; a pattern may have none.
    void citation(String record, Citation citation) {
        if (citation.source().isEmpty()) {
            if (citation.basis() != Basis.PATTERN) {
                problems.add(record, "it cites no source; give a key of sources/, or lumbar-design for our own.");
            }
            return;
        }
        known(
                record,
                "its citation",
                "source",
                citation.source(),
                catalogue.knowledge().sources().keySet());
    }

    private static boolean holdsUnless(Predicate predicate) {
        return switch (predicate) {
            case Predicate.Unless _ -> true;
            case Predicate.All all -> all.of().stream().anyMatch(References::holdsUnless);
            case Predicate.Any any -> any.of().stream().anyMatch(References::holdsUnless);
            case Predicate.AtLeast atLeast -> atLeast.of().stream().anyMatch(References::holdsUnless);
            case Predicate.Present _, Predicate.Absent _, Predicate.Measured _, Predicate.Named _, Predicate.SeenIn _ ->
                false;
        };
    }

    /// Everything that a predicate names.
    void predicate(String record, Predicate predicate) {
        switch (predicate) {
            case Predicate.Present present -> booleanFinding(record, "its predicate", present.finding());
            case Predicate.Absent absent -> booleanFinding(record, "its predicate", absent.finding());
            case Predicate.Measured measured -> quantity(record, "its predicate", measured.quantity());
            case Predicate.Named named ->
                known(
                        record,
                        "its predicate",
                        "predicate",
                        named.id(),
                        catalogue.knowledge().predicates().keySet());
            case Predicate.SeenIn _ -> {}
            case Predicate.Unless unless -> {
                if (catalogue.withNamed(unless.of()).stream().anyMatch(References::holdsUnless)) {
                    problems.add(
                            record,
                            "its predicate holds `unless` within `unless`, there or under a name: an unknown answer"
                                    + " would count as a yes; say what must be true instead.");
                }
                predicate(record, unless.of());
            }
            case Predicate.All all -> all.of().forEach(part -> predicate(record, part));
            case Predicate.Any any -> any.of().forEach(part -> predicate(record, part));
            case Predicate.AtLeast atLeast -> {
                if (atLeast.count() < 1 || atLeast.count() > atLeast.of().size()) {
                    problems.add(
                            record,
                            "its predicate asks for at least " + atLeast.count() + " of "
                                    + atLeast.of().size() + "; give a number from 1 to "
                                    + atLeast.of().size() + ".");
                }
                atLeast.of().forEach(part -> predicate(record, part));
            }
        }
    }
}
