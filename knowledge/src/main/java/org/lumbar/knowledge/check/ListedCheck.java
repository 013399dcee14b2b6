package org.lumbar.knowledge.check;

import java.util.List;
import org.lumbar.knowledge.Coding;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Obtained;
import org.lumbar.knowledge.UnusedFigure;
import org.lumbar.knowledge.WithoutPain;

/// What stands beside the reasoning: codes, figures that are not used, and imaging findings without pain.
final class ListedCheck {

    private final Catalogue catalogue;
    private final References references;
    private final Problems problems;

    ListedCheck(Catalogue catalogue, References references, Problems problems) {
        this.catalogue = catalogue;
        this.references = references;
        this.problems = problems;
    }

    void check() {
        catalogue.knowledge().findings().forEach(finding -> codes("finding " + finding.id(), finding.codes()));
        catalogue.knowledge().conditions().forEach(each -> codes("condition " + each.id(), each.codes()));
        catalogue.knowledge().unused().forEach(this::unused);
        catalogue.knowledge().withoutPain().values().forEach(this::withoutPain);
    }

    private void codes(String record, List<Coding> codes) {
        for (Coding code : codes) {
            if (!catalogue.knowledge().codes().containsKey(code)) {
                problems.add(
                        record,
                        "the code " + code + " is not in the pinned list; add it to codes/ with its words and where"
                                + " it was seen, or take it away.");
            }
            if (codes.indexOf(code) != codes.lastIndexOf(code)) {
                problems.add(record, "the code " + code + " stands twice; keep one.");
            }
        }
    }

    private void unused(UnusedFigure figure) {
        String record = "unused figure " + figure.id();
        references.citation(record, figure.citation());
        figure.condition().ifPresent(id -> references.conditions(record, "it", List.of(id)));
        if (figure.sensitivity().isEmpty()
                && figure.specificity().isEmpty()
                && figure.lrPositive().isEmpty()
                && figure.lrNegative().isEmpty()
                && figure.figure().isEmpty()) {
            problems.add(record, "it holds no figure; give one, or its words in `figure`.");
        }
    }

    private void withoutPain(WithoutPain withoutPain) {
        String record = "imaging finding without pain " + withoutPain.finding();
        references.booleanFinding(record, "it", withoutPain.finding());
        withoutPain.decades().forEach(decade -> references.citation(record, decade.citation()));
        if (withoutPain.decades().isEmpty()) {
            problems.add(record, "it has no share; give one for each decade of age that was measured.");
        }
        boolean imaging = catalogue
                .finding(withoutPain.finding())
                .map(Finding::obtained)
                .filter(obtained -> obtained != Obtained.IMAGING)
                .isEmpty();
        if (!imaging) {
            problems.add(record, "it is not obtained by imaging; name the finding of the image.");
        }
    }
}
