package org.lumbar.knowledge.check;

import java.util.HashSet;
import java.util.Set;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Frequency;
import org.lumbar.knowledge.NerveRootModel;
import org.lumbar.knowledge.NerveRootModel.Sign;

/// The nerve-root model, and how often findings are seen in plain back pain.
final class ModelCheck {

    private final Catalogue catalogue;
    private final References references;
    private final Figures figures;
    private final Problems problems;

    ModelCheck(Catalogue catalogue, References references, Figures figures, Problems problems) {
        this.catalogue = catalogue;
        this.references = references;
        this.figures = figures;
        this.problems = problems;
    }

    void check() {
        catalogue.knowledge().nerveRoots().ifPresent(this::roots);
        for (Frequency frequency : catalogue.knowledge().frequencies().values()) {
            String record = "frequency of " + frequency.finding();
            references.booleanFinding(record, "it", frequency.finding());
            references.citation(record, frequency.citation());
            figures.share(record, "share", Figure.of(frequency.share()));
        }
    }

    private void roots(NerveRootModel model) {
        String record = "nerve roots";
        references.citation(record, model.citation());
        references.predicate(record, model.shown());
        if (new HashSet<>(model.roots()).size() != model.roots().size()
                || model.roots().isEmpty()
                || !model.roots().getLast().equals("none")) {
            problems.add(record, "the roots are " + model.roots() + "; name each once, and 'none' last.");
        }
        for (double prior : model.priors()) {
            figures.probability(record, "a prior", Figure.of(prior));
        }
        model.skin().ifPresent(skin -> {
            references.citation("nerve roots, skin", skin.citation());
            skin.nonDermatomalPain().ifPresent(pain -> {
                references.citation("nerve roots, nonDermatomalPain", pain.citation());
                figures.share(record, "nonDermatomalPain", pain.share());
            });
        });
        Set<String> signs = new HashSet<>();
        for (Sign sign : model.signs()) {
            String where = "nerve roots, sign " + sign.finding();
            references.booleanFinding(record, "signs", sign.finding());
            references.citation(where, sign.citation());
            sign.variant().ifPresent(variant -> references.predicate(where, variant.when()));
            if (!signs.add(sign.finding())) {
                problems.add(where, "it stands twice and would count twice; keep one.");
            }
        }
    }
}
