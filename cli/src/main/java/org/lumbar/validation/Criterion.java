package org.lumbar.validation;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.lumbar.knowledge.NamedPredicate;
import org.lumbar.knowledge.Predicate;
import org.lumbar.presentation.FindingIndex;

/// A predicate on a person being drawn. Of that person everything is known, so it is true or not: what was not
/// drawn is not there.
interface Criterion {

    boolean holds(Draft draft);

    /// Binds a predicate.
    ///
    /// @throws IllegalArgumentException when it names an unknown finding or predicate
    static Criterion of(Predicate predicate, FindingIndex index, Map<String, NamedPredicate> names) {
        return switch (predicate) {
            case Predicate.Present(String finding) -> {
                int number = index.require(finding);
                yield draft -> draft.present.get(number);
            }
            case Predicate.Absent(String finding) -> {
                int number = index.require(finding);
                yield draft -> draft.isAbsent(number);
            }
            case Predicate.Measured measured -> {
                int number = index.require(measured.quantity());
                yield draft -> measured.range().contains(draft.value(number));
            }
            case Predicate.SeenIn seenIn -> draft -> seenIn.settings().contains(draft.setting);
            case Predicate.Unless(Predicate of) -> {
                Criterion part = of(of, index, names);
                yield draft -> !part.holds(draft);
            }
            case Predicate.All(List<Predicate> of) -> {
                List<Criterion> parts = parts(of, index, names);
                yield draft -> parts.stream().allMatch(part -> part.holds(draft));
            }
            case Predicate.Any(List<Predicate> of) -> {
                List<Criterion> parts = parts(of, index, names);
                yield draft -> parts.stream().anyMatch(part -> part.holds(draft));
            }
            case Predicate.AtLeast(int count, List<Predicate> of) -> {
                List<Criterion> parts = parts(of, index, names);
                yield draft -> parts.stream().filter(part -> part.holds(draft)).count() >= count;
            }
            case Predicate.Named(String id) -> {
                NamedPredicate named = names.get(id);
                if (named == null) {
                    throw new IllegalArgumentException("the content declares no predicate " + id);
                }
                yield of(named.when(), index, names);
            }
        };
    }

    private static List<Criterion> parts(List<Predicate> parts, FindingIndex index, Map<String, NamedPredicate> names) {
        return parts.stream().map(part -> of(part, index, names)).toList();
    }

    /// The findings that a predicate looks at, those of the predicates it names included.
    static BitSet looksAt(Predicate predicate, FindingIndex index, Map<String, NamedPredicate> names) {
        var looked = new BitSet();
        predicate.eachFinding(finding -> looked.set(index.require(finding)));
        predicate.eachName(name -> {
            NamedPredicate named = names.get(name);
            if (named != null) {
                looked.or(looksAt(named.when(), index, names));
            }
        });
        return looked;
    }
}
