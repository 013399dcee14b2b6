package org.lumbar.knowledge.check;

import java.util.List;
import org.lumbar.knowledge.SafetyNetContent;
import org.lumbar.knowledge.SafetyNetLine;
import org.lumbar.knowledge.SafetyNetReview;
import org.lumbar.knowledge.Urgency;

/// The written safety net: above all, that everyone is told of the cauda equina, of infection and of rupture.
final class SafetyNetCheck {

    /// What everyone is told of: the misses that cannot be made good.
    private static final List<String> ALWAYS = List.of("cauda-equina", "infection", "rupture");

    private final Catalogue catalogue;
    private final References references;
    private final Figures figures;
    private final Problems problems;

    SafetyNetCheck(Catalogue catalogue, References references, Figures figures, Problems problems) {
        this.catalogue = catalogue;
        this.references = references;
        this.figures = figures;
        this.problems = problems;
    }

    void check() {
        SafetyNetContent content = catalogue.knowledge().care().safetyNet();
        content.lines().forEach(this::line);
        content.reviews().forEach(this::review);
        if (!content.lines().isEmpty()) {
            ALWAYS.forEach(id -> always(id, content.lines()));
        }
    }

    private void always(String id, List<SafetyNetLine> lines) {
        if (lines.stream().noneMatch(line -> line.id().equals(id) && line.always())) {
            problems.add(
                    "safety net",
                    "no line " + id + " is given to everyone; write one with `always: true`, whatever else it says.");
        }
    }

    private void line(SafetyNetLine line) {
        String record = "line of the safety net " + line.id();
        references.citation(record, line.citation());
        references.predicate(record, line.when());
        references.conditions(record, "conditions", line.conditions());
        figures.urgency(record, new Urgency(Urgency.Level.URGENT, line.within()));
        if (line.watch().isBlank() || line.go().isBlank() || line.soon().isBlank()) {
            problems.add(record, "it lacks what to watch, where to go or how soon; write all three.");
        }
    }

    private void review(SafetyNetReview review) {
        String record = "review " + review.id();
        references.citation(record, review.citation());
        references.predicate(record, review.when());
        if (review.days() < 1) {
            problems.add(record, "it is due after " + review.days() + " days; give at least 1.");
        }
        if (review.words().isBlank()) {
            problems.add(record, "it has no words; write what to look at and when to come.");
        }
    }
}
