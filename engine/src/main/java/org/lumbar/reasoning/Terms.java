package org.lumbar.reasoning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lumbar.knowledge.NamedPredicate;
import org.lumbar.knowledge.Predicate;
import org.lumbar.presentation.FindingIndex;

/// Binds predicates to finding numbers. A named predicate is bound once, however many others use it. For one thread.
public final class Terms {

    private final FindingIndex index;
    private final Map<String, NamedPredicate> names;
    private final Map<String, Term> bound = new HashMap<>();
    private final Set<String> above = new HashSet<>();

    /// Terms over the findings of an index.
    ///
    /// @param names the named predicates that others may use
    public Terms(FindingIndex index, Map<String, NamedPredicate> names) {
        this.index = index;
        this.names = names;
    }

    /// Binds a predicate.
    ///
    /// @throws IllegalArgumentException when it names an unknown finding or predicate, or a name that leads to
    ///     itself
    public Term of(Predicate predicate) {
        return switch (predicate) {
            case Predicate.Present present -> new Term.Present(index.require(present.finding()));
            case Predicate.Absent absent -> new Term.Absent(index.require(absent.finding()));
            case Predicate.Measured measured -> new Term.Measured(index.require(measured.quantity()), measured.range());
            case Predicate.SeenIn seenIn -> new Term.SeenIn(seenIn.settings());
            case Predicate.Unless unless -> new Term.Unless(of(unless.of()));
            case Predicate.All all -> Term.All.of(of(all.of()));
            case Predicate.Any any -> Term.Any.of(of(any.of()));
            case Predicate.AtLeast atLeast -> new Term.AtLeast(atLeast.count(), of(atLeast.of()));
            case Predicate.Named named -> named(named.id());
        };
    }

    private Term[] of(List<Predicate> predicates) {
        Term[] terms = new Term[predicates.size()];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = of(predicates.get(i));
        }
        return terms;
    }

    private Term named(String id) {
        Term before = bound.get(id);
        if (before != null) {
            return before;
        }
        NamedPredicate found = names.get(id);
        if (found == null) {
            throw new IllegalArgumentException("the content declares no predicate " + id);
        }
        if (!above.add(id)) {
            throw new IllegalArgumentException("the predicate " + id + " leads to itself");
        }
        Term term = of(found.when());
        above.remove(id);
        bound.put(id, term);
        return term;
    }
}
