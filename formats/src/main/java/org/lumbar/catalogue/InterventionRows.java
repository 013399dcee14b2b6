package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.formats.EffectWords;
import org.lumbar.formats.PlanWords;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.Intervention.Use;
import org.lumbar.knowledge.Shares;

/// The figures and rules of one intervention. A row of a use speaks of the use by its identifier, a row of an effect
/// of the effect.
///
/// @param intervention the intervention
/// @param words words for effects on the scales of the content
record InterventionRows(Intervention intervention, EffectWords words) {

    private Ref owner() {
        return new Ref(Kind.INTERVENTION, intervention.id());
    }

    List<FigureRow> all() {
        List<FigureRow> all = new ArrayList<>(mechanism());
        all.addAll(cautions());
        all.addAll(guidelines());
        all.addAll(requirements());
        all.addAll(effects());
        return all;
    }

    /// How it is thought to act.
    List<FigureRow> mechanism() {
        return intervention.mechanism().stream()
                .map(each -> row(
                        "how it is thought to act",
                        "",
                        each.steps().stream().map(Intervention.Step::id).collect(Collectors.joining(" and "))
                                + (each.words().isEmpty() ? "" : ": " + each.words()),
                        each.citation()))
                .toList();
    }

    List<FigureRow> cautions() {
        List<FigureRow> rows = new ArrayList<>();
        for (Intervention.Caution each : intervention.cautions()) {
            rows.add(row("caution", "", each.text(), each.citation()));
            each.shares().forEach(shares -> rows.add(shares("", shares, each.citation(), Study.NONE)));
        }
        return rows;
    }

    /// What guidelines say of each use, and what counts where they are silent.
    List<FigureRow> guidelines() {
        List<FigureRow> rows = new ArrayList<>();
        for (Use use : intervention.uses()) {
            use.guidelines()
                    .forEach(each -> rows.add(row("guideline", use.id(), PlanWords.row(each), each.citation())));
            rows.add(row(
                    "where the guideline is silent",
                    use.id(),
                    use.otherwise().stance().id().replace('-', ' ') + ": "
                            + use.otherwise().words(),
                    use.otherwise().citation()));
        }
        return rows;
    }

    /// What must be true for each use, and how long other care comes first.
    List<FigureRow> requirements() {
        List<FigureRow> rows = new ArrayList<>();
        for (Use use : intervention.uses()) {
            use.requires()
                    .forEach(each -> rows.add(row(
                            "requirement",
                            use.id(),
                            each.label()
                                    + each.until()
                                            .map(until -> "; else deferred until " + until)
                                            .orElse("; else not offered"),
                            each.citation())));
            use.waiting()
                    .ifPresent(each -> rows.add(row(
                            "waiting", use.id(), "until day " + each.days() + ": " + each.words(), each.citation())));
        }
        return rows;
    }

    List<FigureRow> effects() {
        List<FigureRow> rows = new ArrayList<>();
        for (Effect each : intervention.effects()) {
            rows.add(effect(each));
            Study study = Study.of(each.n(), Set.of());
            each.shares().forEach(shares -> rows.add(shares(each.id(), shares, each.citation(), study)));
        }
        return rows;
    }

    /// Of 100 people, how many reached something; its citation is that of its row where it has none of its own.
    private FigureRow shares(String effect, Shares shares, Citation ofRow, Study study) {
        List<Measure> measures = new ArrayList<>();
        shares.with().ifPresent(value -> measures.add(new Measure("with it", value)));
        shares.without().ifPresent(value -> measures.add(new Measure("without it", value)));
        shares.more().ifPresent(value -> measures.add(new Measure("more with it", value)));
        return new FigureRow(
                owner(),
                "of 100 people",
                effect,
                shares.goal() + ": " + FigureRow.words(measures),
                List.copyOf(measures),
                study,
                shares.citation().orElse(ofRow),
                "");
    }

    private FigureRow effect(Effect effect) {
        String importance = words.importance(effect);
        List<Measure> measures = effect.figure()
                .map(figure -> List.of(new Measure(effect.scale(), figure)))
                .orElse(List.of());
        return new FigureRow(
                owner(),
                "effect",
                effect.id(),
                words.effect(effect) + (importance.isEmpty() ? "" : "; " + importance),
                measures,
                Study.of(effect.n(), Set.of()),
                effect.citation(),
                "");
    }

    private FigureRow row(String kind, String use, String figure, Citation citation) {
        return FigureRow.of(owner(), kind, use, figure, citation);
    }
}
