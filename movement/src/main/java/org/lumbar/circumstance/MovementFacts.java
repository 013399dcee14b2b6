package org.lumbar.circumstance;

import java.util.List;
import java.util.Set;
import org.lumbar.knowledge.movement.Circumstance;

/// What is known of a person's movement beside the assessment, by identifier.
///
/// @param deficits physical tests that show a deficit
/// @param exposures exposures, such as `long-sitting`, `lifting-work`, `weekend-warrior` or `sport:running`
/// @param goals circumstances that the person states as goals, such as `return-to-running`
public record MovementFacts(Set<String> deficits, Set<String> exposures, Set<String> goals) {

    /// Where nothing is known.
    public static final MovementFacts NONE = new MovementFacts(Set.of(), Set.of(), Set.of());

    public MovementFacts {
        deficits = Set.copyOf(deficits);
        exposures = Set.copyOf(exposures);
        goals = Set.copyOf(goals);
    }

    void addGrounds(Circumstance circumstance, List<Ground> grounds) {
        add(grounds, Ground.Kind.DEFICIT, circumstance.deficits(), deficits);
        add(grounds, Ground.Kind.EXPOSURE, circumstance.exposures(), exposures);
        if (circumstance.goal() && goals.contains(circumstance.id())) {
            grounds.add(new Ground(Ground.Kind.GOAL, circumstance.id()));
        }
    }

    static void add(List<Ground> grounds, Ground.Kind kind, List<String> asked, Set<String> given) {
        asked.stream().filter(given::contains).forEach(id -> grounds.add(new Ground(kind, id)));
    }
}
