package org.lumbar.balance;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.knowledge.movement.MovementFact;

/// What the measurements of one person say. None of it changes a probability of the differential.
///
/// @param measurements the latest of each test and side, in the order of the content
/// @param symmetries left against right
/// @param changes against the last time
/// @param pairs agonist against antagonist
/// @param deficits what is worth training, by priority
/// @param known what is known of imbalance and low back pain, in general and of the tests done
/// @param existing what an imbalance adds to what the person already has, as far as anything is known
/// @param likelihood the statement that an imbalance is no evidence of any cause
public record Balance(
        List<JudgedMeasurement> measurements,
        List<Symmetry> symmetries,
        List<Change> changes,
        List<PairBalance> pairs,
        List<Deficit> deficits,
        List<MovementFact> known,
        List<MovementFact> existing,
        List<MovementFact> likelihood) {

    /// A test that stands for "the sides differ", so that exercises may be chosen for it.
    public static final String UNEVEN = "limb-symmetry-index";

    /// The tests that show something worth training, for the circumstances of exercises. A raised difference
    /// between
    /// the sides stands here as [#UNEVEN], a positive sign as its test even where it is information only.
    public Set<String> testsWorthTraining() {
        Set<String> tests = new LinkedHashSet<>();
        for (Deficit deficit : deficits) {
            tests.add(deficit.kind() == Deficit.Kind.ASYMMETRY ? UNEVEN : deficit.test());
        }
        for (JudgedMeasurement each : measurements) {
            if (each.measurement().result() instanceof Measurement.Sign(boolean positive) && positive) {
                tests.add(each.test().id());
            }
        }
        return Collections.unmodifiableSet(tests);
    }
}
