package org.lumbar.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.CareContent;
import org.lumbar.knowledge.Contraindication;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.Intervention.Use;
import org.lumbar.knowledge.Investigation;
import org.lumbar.knowledge.PathwayState;
import org.lumbar.knowledge.SafetyNetLine;

/// What of the built-in care content packs replace: what forbids, what each treatment waits for and asks, the
/// rules on investigations, and what people are told to watch for.
final class CarePackChanges {

    private CarePackChanges() {}

    static void add(List<String> changes, CareContent builtIn, CareContent used) {
        PackChanges.add(
                changes,
                "contraindications",
                builtIn.contraindications(),
                used.contraindications(),
                Contraindication::id,
                rule -> rule);
        PackChanges.add(
                changes,
                "interventions",
                builtIn.interventions().values(),
                used.interventions().values(),
                Intervention::id,
                CarePackChanges::withoutWords);
        PackChanges.add(
                changes,
                "investigations",
                builtIn.investigations().investigations(),
                used.investigations().investigations(),
                Investigation::id,
                CarePackChanges::withoutWords);
        PackChanges.add(
                changes,
                "lines of the safety net",
                builtIn.safetyNet().lines(),
                used.safetyNet().lines(),
                SafetyNetLine::id,
                line -> line);
        PackChanges.add(
                changes, "states of the pathway", states(builtIn), states(used), PathwayState::id, state -> state);
    }

    private static Collection<PathwayState> states(CareContent care) {
        return care.pathway().map(pathway -> pathway.states().values()).orElse(List.of());
    }

    /// Names, mechanism and effects decide nothing; who may have it, and under which stance, does.
    private static Intervention withoutWords(Intervention each) {
        return new Intervention(
                each.id(),
                "",
                "",
                each.kind(),
                Optional.empty(),
                each.barredByGates(),
                each.screenedBy(),
                each.cautions(),
                each.uses().stream().map(CarePackChanges::withoutEffects).toList());
    }

    private static Use withoutEffects(Use use) {
        return new Use(
                use.id(),
                use.conditions(),
                use.phases(),
                use.when(),
                use.onlyIf(),
                use.guidelines(),
                use.otherwise(),
                use.requires(),
                use.waiting(),
                List.of());
    }

    private static Investigation withoutWords(Investigation each) {
        return new Investigation(
                each.id(),
                "",
                "",
                each.kind(),
                each.indications(),
                each.later(),
                each.notFor(),
                each.otherwise(),
                each.withoutPain(),
                each.cautions(),
                List.of());
    }
}
