package org.lumbar.knowledge;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// A condition on the answers known of one person. It is three-valued: true, false or unknown, so that silence
/// never counts as "no". A red flag fires only when its predicate is true.
public sealed interface Predicate {

    /// A predicate that is always true.
    static Predicate always() {
        return new Unless(new Any(List.of()));
    }

    /// True when the finding is present, false when it is absent.
    record Present(String finding) implements Predicate {}

    /// True when the finding is known to be absent.
    record Absent(String finding) implements Predicate {}

    /// True when all parts are.
    record All(List<Predicate> of) implements Predicate {}

    /// True when one part is.
    record Any(List<Predicate> of) implements Predicate {}

    /// True when at least `count` parts are.
    record AtLeast(int count, List<Predicate> of) implements Predicate {}

    /// True unless the part is true: an unknown part does not stop it. Used where a trigger must not wait for an
    /// answer.
    record Unless(Predicate of) implements Predicate {}

    /// True when the quantity is known and lies in the range. `age` is in years, `episode-duration` in days.
    record Measured(String quantity, Range range) implements Predicate {}

    /// A predicate written once under a name.
    record Named(String id) implements Predicate {}

    /// True when the person is seen in one of the settings.
    record SeenIn(Set<Setting> settings) implements Predicate {}

    /// Visits the identifier of each finding and quantity named here; named predicates are visited by name only.
    default void eachFinding(Consumer<String> visitor) {
        switch (this) {
            case Present present -> visitor.accept(present.finding());
            case Absent absent -> visitor.accept(absent.finding());
            case Measured measured -> visitor.accept(measured.quantity());
            case All all -> all.of().forEach(part -> part.eachFinding(visitor));
            case Any any -> any.of().forEach(part -> part.eachFinding(visitor));
            case AtLeast atLeast -> atLeast.of().forEach(part -> part.eachFinding(visitor));
            case Unless unless -> unless.of().eachFinding(visitor);
            case Named _, SeenIn _ -> {}
        }
    }

    /// Visits the identifier of each named predicate used here.
    default void eachName(Consumer<String> visitor) {
        switch (this) {
            case Named named -> visitor.accept(named.id());
            case All all -> all.of().forEach(part -> part.eachName(visitor));
            case Any any -> any.of().forEach(part -> part.eachName(visitor));
            case AtLeast atLeast -> atLeast.of().forEach(part -> part.eachName(visitor));
            case Unless unless -> unless.of().eachName(visitor);
            case Present _, Absent _, Measured _, SeenIn _ -> {}
        }
    }
}
