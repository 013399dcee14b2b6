package org.lumbar.knowledge.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.lumbar.knowledge.movement.AntagonistPair;
import org.lumbar.knowledge.movement.BalanceContent;
import org.lumbar.knowledge.movement.ExposureKind;
import org.lumbar.knowledge.movement.MovementConstant;
import org.lumbar.knowledge.movement.MovementFact;
import org.lumbar.knowledge.movement.Muscle;
import org.lumbar.knowledge.movement.MuscleGroup;
import org.lumbar.knowledge.movement.PhysicalTest;
import org.lumbar.knowledge.movement.Sport;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Makes what a content knows of muscle balance and exposure.
final class BalanceBinder {

    /// The keys of content files that are read here.
    static final Set<String> KEYS = Set.of(
            "muscleGroups",
            "antagonistPairs",
            "muscles",
            "movementConstants",
            "physicalTest",
            "exposures",
            "sports",
            "movementFacts");

    private final LayeredRecords records;
    private final Map<String, MuscleGroup> groups = new LinkedHashMap<>();
    private final Map<String, Muscle> muscles = new LinkedHashMap<>();
    private final Map<String, AntagonistPair> pairs = new LinkedHashMap<>();
    private final Map<String, PhysicalTest> tests = new LinkedHashMap<>();
    private final Map<String, MovementConstant> constants = new LinkedHashMap<>();
    private final Map<String, ExposureKind> exposures = new LinkedHashMap<>();
    private final Map<String, Sport> sports = new LinkedHashMap<>();
    private final Map<String, MovementFact> facts = new LinkedHashMap<>();

    BalanceBinder(LayeredRecords records) {
        this.records = records;
    }

    void file(Fields fields, int layer) {
        list(fields, "muscleGroups", "muscle group", BalanceReader::group, MuscleGroup::id, groups, layer);
        list(fields, "antagonistPairs", "antagonist pair", BalanceReader::pair, AntagonistPair::id, pairs, layer);
        list(fields, "muscles", "muscle", BalanceReader::muscle, Muscle::id, muscles, layer);
        list(
                fields,
                "movementConstants",
                "movement constant",
                BalanceReader::constant,
                MovementConstant::name,
                constants,
                layer);
        list(fields, "exposures", "exposure", BalanceReader::exposure, ExposureKind::id, exposures, layer);
        list(fields, "sports", "sport", BalanceReader::sport, Sport::id, sports, layer);
        list(fields, "movementFacts", "movement fact", BalanceReader::fact, MovementFact::id, facts, layer);
        fields.optional("physicalTest")
                .ifPresent(node ->
                        records.read(node, "physical test", PhysicalTestReader::test, PhysicalTest::id, tests, layer));
    }

    BalanceContent content() {
        return new BalanceContent(
                Collections.unmodifiableMap(groups),
                Collections.unmodifiableMap(muscles),
                Collections.unmodifiableMap(pairs),
                Collections.unmodifiableMap(tests),
                Collections.unmodifiableMap(constants),
                Collections.unmodifiableMap(exposures),
                Collections.unmodifiableMap(sports),
                Collections.unmodifiableMap(facts));
    }

    private <T> void list(
            Fields fields,
            String key,
            String kind,
            Function<Node, T> reader,
            Function<T, String> id,
            Map<String, T> into,
            int layer) {
        fields.list(key).forEach(node -> records.read(node, kind, reader, id, into, layer));
    }
}
