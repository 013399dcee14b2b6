package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lumbar.catalogue.Part.Use;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.formats.ContraindicationWords;
import org.lumbar.knowledge.CareContent;
import org.lumbar.knowledge.Contraindication;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.Investigation;
import org.lumbar.knowledge.Investigation.Grounds;
import org.lumbar.knowledge.TreatmentPopulation;

/// Where the care content names a condition, a rule, a gate, an intervention or a scale.
final class CareUses {

    private final ContentIndex index;
    private final CareContent care;
    private final List<Use> uses = new ArrayList<>();

    private CareUses(ContentIndex index) {
        this.index = index;
        this.care = index.knowledge().care();
    }

    /// Treatments, investigations and lines of the safety net for a condition.
    static List<Use> ofCondition(ContentIndex index, String condition) {
        var all = new CareUses(index);
        all.treatments(condition, "");
        for (TreatmentPopulation population : all.care.populations().values()) {
            if (population.conditions().contains(condition)) {
                all.treatments(population.id(), population.id());
            }
        }
        all.grounds(condition, Grounds::conditions);
        all.care.safetyNet().lines().stream()
                .filter(line -> line.conditions().contains(condition))
                .forEach(line -> all.add(Kind.SAFETY_NET_LINE, line.id(), "while it remains possible", ""));
        return all.uses;
    }

    /// Treatments for the people of a treatment population.
    static List<Use> ofPopulation(ContentIndex index, String population) {
        var all = new CareUses(index);
        all.treatments(population, "");
        return all.uses;
    }

    /// Investigations that a red-flag rule asks for, or that do not answer it.
    static List<Use> ofRedFlagRule(ContentIndex index, String rule) {
        var all = new CareUses(index);
        all.grounds(rule, Grounds::rules);
        return all.uses;
    }

    /// Treatments that wait for a gate.
    static List<Use> ofGate(ContentIndex index, String gate) {
        var all = new CareUses(index);
        all.care.interventions().values().stream()
                .filter(each -> each.barredByGates().contains(gate))
                .forEach(each -> all.add(Kind.INTERVENTION, each.id(), "waits for its answer", ""));
        return all.uses;
    }

    /// What forbids or delays an intervention or an investigation, and what warns of it.
    static List<Use> ofForbidden(ContentIndex index, String id) {
        var all = new CareUses(index);
        for (Contraindication rule : all.care.contraindications()) {
            if (rule.interventions().contains(id)) {
                all.add(Kind.CONTRAINDICATION, rule.id(), forbids(rule), "");
            }
        }
        return all.uses;
    }

    private static String forbids(Contraindication rule) {
        String check = ContraindicationWords.check(rule);
        return rule.action().id() + (check.isEmpty() ? "" : ", " + check);
    }

    /// Treatments with effects on a scale.
    static List<Use> ofScale(ContentIndex index, String scale) {
        var all = new CareUses(index);
        for (Intervention intervention : all.care.interventions().values()) {
            intervention.effects().stream()
                    .filter(effect -> effect.scale().equals(scale))
                    .forEach(effect -> all.add(Kind.INTERVENTION, intervention.id(), "effect " + effect.id(), ""));
        }
        return all.uses;
    }

    private void treatments(String group, String through) {
        for (Intervention intervention : care.interventions().values()) {
            intervention.uses().stream()
                    .filter(use -> use.conditions().contains(group))
                    .forEach(use -> add(Kind.INTERVENTION, intervention.id(), "use " + use.id(), through));
        }
    }

    private void grounds(String id, Function<Grounds, List<String>> named) {
        for (Investigation each : care.investigations().investigations()) {
            each.indications().stream()
                    .filter(reason -> named.apply(reason.grounds()).contains(id))
                    .forEach(reason -> add(Kind.INVESTIGATION, each.id(), "asked for now, " + reason.id(), ""));
            each.notFor().stream()
                    .filter(reason -> named.apply(reason.grounds()).contains(id))
                    .forEach(reason -> add(Kind.INVESTIGATION, each.id(), "does not answer it", ""));
        }
    }

    private void add(Kind kind, String id, String role, String through) {
        var ref = new Ref(kind, id);
        uses.add(new Use(ref, index.label(ref), role, through));
    }
}
