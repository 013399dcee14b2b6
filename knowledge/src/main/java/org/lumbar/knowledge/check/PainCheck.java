package org.lumbar.knowledge.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.MechanismCriteria;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.movement.PainContent;
import org.lumbar.knowledge.movement.PainContent.Fibre;
import org.lumbar.knowledge.movement.PainContent.PainKind;
import org.lumbar.knowledge.movement.PainContent.Place;
import org.lumbar.knowledge.movement.PainContent.Treatment;
import org.lumbar.knowledge.movement.PainContent.Way;

/// The check of what is said of pain: every name must resolve, and nothing may hang in the air.
final class PainCheck {

    private final Knowledge knowledge;
    private final PainContent pain;
    private final References references;
    private final Problems problems;

    PainCheck(Knowledge knowledge, PainContent pain, References references, Problems problems) {
        this.knowledge = knowledge;
        this.pain = pain;
        this.references = references;
        this.problems = problems;
    }

    void check() {
        pain.steps().values().forEach(each -> references.citation("step of pain " + each.id(), each.citation()));
        pain.places().values().forEach(this::place);
        pain.sensitisation()
                .values()
                .forEach(each -> references.citation("sensitisation " + each.id(), each.citation()));
        pain.ways().forEach(this::way);
        pain.fibres().values().forEach(this::fibre);
        pain.treatments().values().forEach(this::treatment);
        pain.kinds().values().forEach(this::kind);
        for (String place : pain.places().keySet()) {
            if (pain.ways().stream()
                    .noneMatch(way -> way.from().equals(place) || way.to().equals(place))) {
                problems.add("place of pain " + place, "no way begins or ends there; add one, or leave it out.");
            }
        }
        for (String step : pain.steps().keySet()) {
            if (pain.ways().stream().noneMatch(way -> way.step().equals(step))) {
                problems.add("step of pain " + step, "no way belongs to it; say which.");
            }
        }
    }

    private void place(Place place) {
        String record = "place of pain " + place.id();
        if (place.x() < 0 || place.x() > PainContent.WIDTH || place.y() < 0 || place.y() > PainContent.HEIGHT) {
            problems.add(
                    record,
                    "it is drawn at " + place.x() + ", " + place.y() + ", outside the field of " + PainContent.WIDTH
                            + " by " + PainContent.HEIGHT + "; move it inside.");
        }
        references.citation(record, place.citation());
    }

    private void way(Way way) {
        String record = "way of pain from " + way.from() + " to " + way.to();
        known(
                record,
                "from and to",
                "place",
                List.of(way.from(), way.to()),
                pain.places().keySet());
        known(record, "step", "step", List.of(way.step()), pain.steps().keySet());
        known(record, "fibres", "fibre", way.fibres(), pain.fibres().keySet());
    }

    private void fibre(Fibre fibre) {
        String record = "fibre " + fibre.id();
        range(record, "diameterMicrometres", fibre.diameter());
        range(record, "metresPerSecond", fibre.velocity());
        references.citation(record, fibre.citation());
    }

    private void range(String record, String what, Range range) {
        if (!(range.low() > 0) || !Double.isFinite(range.high())) {
            problems.add(record, what + " must run from above 0 to an end; give from and upTo.");
        }
    }

    private void treatment(Treatment treatment) {
        String record = "treatment of pain " + treatment.id();
        if (treatment.acts().isEmpty()) {
            problems.add(record, "it acts on no step; say on which it is thought to act.");
        }
        known(record, "acts", "step", treatment.acts(), pain.steps().keySet());
        known(
                record,
                "interventions",
                "intervention",
                treatment.interventions(),
                knowledge.care().interventions().keySet());
        references.citation(record, treatment.citation());
        treatment.worth().ifPresent(worth -> references.citation(record, worth.citation()));
    }

    private void kind(PainKind kind) {
        String record = "kind of pain " + kind.id();
        Set<String> criteria = knowledge.labels().mechanisms().stream()
                .map(MechanismCriteria::id)
                .collect(Collectors.toUnmodifiableSet());
        known(record, "criteria", "criteria", kind.criteria(), criteria);
        references.citation(record, kind.citation());
        kind.evidence().forEach(each -> references.citation(record, each.citation()));
    }

    private void known(String record, String where, String what, List<String> ids, Set<String> known) {
        ids.forEach(id -> references.known(record, where, what, id, known));
    }
}
