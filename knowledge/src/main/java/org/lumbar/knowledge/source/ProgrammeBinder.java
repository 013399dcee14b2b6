package org.lumbar.knowledge.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lumbar.knowledge.movement.Exercise.Kind;
import org.lumbar.knowledge.movement.ProgrammeRules;
import org.lumbar.knowledge.movement.ProgrammeRules.Constant;
import org.lumbar.knowledge.movement.ProgrammeRules.KindRule;
import org.lumbar.knowledge.movement.ProgrammeRules.Level;
import org.lumbar.knowledge.movement.ProgrammeRules.NeedRule;
import org.lumbar.knowledge.movement.ProgrammeRules.Relief;
import org.lumbar.knowledge.movement.ProgrammeRules.Stage;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Collects how programmes are made from content files.
final class ProgrammeBinder {

    /// The keys of content files that are read here.
    static final Set<String> KEYS = Set.of(
            "programmeNumbers",
            "programmeKinds",
            "programmeNeeds",
            "programmeReliefs",
            "programmeLevels",
            "household",
            "returnStages");

    private final Map<String, Constant> constants = new LinkedHashMap<>();
    private final Map<String, KindRule> kinds = new LinkedHashMap<>();
    private final Map<String, NeedRule> needs = new LinkedHashMap<>();
    private final Map<String, Relief> reliefs = new LinkedHashMap<>();
    private final Map<String, Level> levels = new LinkedHashMap<>();
    private final Map<String, Stage> stages = new LinkedHashMap<>();
    private List<String> household = List.of();

    void file(Fields fields, LayeredRecords records, int layer) {
        for (Node node : fields.list("programmeNumbers")) {
            records.read(node, "number", ProgrammeReader::constant, Constant::name, constants, layer);
        }
        for (Node node : fields.list("programmeKinds")) {
            records.read(
                    node,
                    "kind of training",
                    ProgrammeReader::kind,
                    rule -> rule.kind().id(),
                    kinds,
                    layer);
        }
        for (Node node : fields.list("programmeNeeds")) {
            records.read(node, "need", ProgrammeReader::need, NeedRule::id, needs, layer);
        }
        for (Node node : fields.list("programmeReliefs")) {
            records.read(node, "relief", ProgrammeReader::relief, Relief::circumstance, reliefs, layer);
        }
        for (Node node : fields.list("programmeLevels")) {
            records.read(node, "level", ProgrammeReader::level, Level::circumstance, levels, layer);
        }
        for (Node node : fields.list("returnStages")) {
            records.read(node, "stage", ProgrammeReader::stage, Stage::id, stages, layer);
        }
        if (fields.has("household")) {
            household = ProgrammeReader.household(fields);
        }
    }

    ProgrammeRules rules() {
        Map<Kind, KindRule> byKind = new LinkedHashMap<>();
        kinds.values().forEach(rule -> byKind.put(rule.kind(), rule));
        return new ProgrammeRules(
                Collections.unmodifiableMap(constants),
                Collections.unmodifiableMap(byKind),
                Collections.unmodifiableMap(needs),
                List.copyOf(reliefs.values()),
                List.copyOf(levels.values()),
                household,
                List.copyOf(stages.values()));
    }
}
