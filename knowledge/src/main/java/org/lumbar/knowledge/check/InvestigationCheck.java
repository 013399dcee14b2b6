package org.lumbar.knowledge.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lumbar.knowledge.EarlyImaging;
import org.lumbar.knowledge.Finding.Obtained;
import org.lumbar.knowledge.Investigation;
import org.lumbar.knowledge.Investigation.Caution;
import org.lumbar.knowledge.Investigation.Grounds;
import org.lumbar.knowledge.Investigation.LaterIndication;
import org.lumbar.knowledge.RedFlagRule;
import org.lumbar.knowledge.Urgency;

/// Investigations and the indicator of early imaging: that everything named exists and is of the right kind, and
/// that no day is out of order.
final class InvestigationCheck {

    private final Catalogue catalogue;
    private final References references;
    private final Figures figures;
    private final Problems problems;
    private final Set<String> rules;

    InvestigationCheck(Catalogue catalogue, References references, Figures figures, Problems problems) {
        this.catalogue = catalogue;
        this.references = references;
        this.figures = figures;
        this.problems = problems;
        this.rules = catalogue.knowledge().redFlagRules().stream()
                .map(RedFlagRule::id)
                .collect(Collectors.toSet());
    }

    void check() {
        var content = catalogue.knowledge().care().investigations();
        content.investigations().forEach(this::investigation);
        content.earlyImaging().ifPresent(this::earlyImaging);
    }

    private void investigation(Investigation investigation) {
        String record = "investigation " + investigation.id();
        Set<String> seen = new HashSet<>();
        for (var each : investigation.indications()) {
            String where = record + ", now " + each.id();
            unique(record, each.id(), seen);
            grounds(where, each.grounds());
            figures.urgency(where, new Urgency(Urgency.Level.URGENT, each.within()));
            references.citation(where, each.citation());
        }
        for (LaterIndication each : investigation.later()) {
            unique(record, each.id(), seen);
            later(record + ", later " + each.id(), each);
        }
        for (var each : investigation.notFor()) {
            unique(record, each.id(), seen);
            grounds(record + ", not for " + each.id(), each.grounds());
            references.citation(record + ", not for " + each.id(), each.citation());
        }
        for (Caution each : investigation.cautions()) {
            String where = record + ", caution " + each.id();
            references.predicate(where, each.when());
            references.citation(where, each.citation());
            if (each.instead().isBlank()) {
                problems.add(where, "it does not say what to do instead; write it.");
            }
        }
        references.citation(record + ", otherwise", investigation.otherwise().citation());
        investigation.facts().forEach(fact -> {
            references.citation(record + ", fact", fact.citation());
            fact.about().forEach(reason -> references.known(record + ", fact", "about", "reason", reason, seen));
        });
        withoutPain(record, investigation.withoutPain());
        if (investigation.indications().isEmpty() && investigation.later().isEmpty()) {
            problems.add(record, "nothing asks for it; give a reason in now or later.");
        }
    }

    private void unique(String record, String id, Set<String> seen) {
        if (!seen.add(id)) {
            problems.add(record, "the reason " + id + " stands twice; rename one.");
        }
    }

    private void grounds(String where, Grounds grounds) {
        grounds.rules().forEach(rule -> references.known(where, "rules", "red-flag rule", rule, rules));
        references.conditions(where, "conditions", grounds.conditions());
        grounds.when().ifPresent(when -> references.predicate(where, when));
        grounds.only().ifPresent(only -> references.predicate(where, only));
    }

    private void later(String where, LaterIndication later) {
        references.predicate(where, later.when());
        later.needs().ifPresent(needs -> references.predicate(where, needs));
        references.citation(where, later.citation());
        if (later.needs().isPresent() && later.needed().isBlank()) {
            problems.add(where, "it needs something and does not say what in words; write `needed`.");
        }
        later.sooner().ifPresent(sooner -> {
            references.predicate(where, sooner.when());
            references.citation(where, sooner.citation());
            if (sooner.fromDay() >= later.fromDay()) {
                problems.add(
                        where,
                        "sooner begins on day " + sooner.fromDay() + ", which is not before day " + later.fromDay()
                                + "; give an earlier day, or drop sooner.");
            }
        });
    }

    private void withoutPain(String record, List<String> findings) {
        Set<String> known = catalogue.knowledge().withoutPain().keySet();
        findings.forEach(
                finding -> references.known(record, "withoutPain", "imaging finding without pain", finding, known));
    }

    private void earlyImaging(EarlyImaging early) {
        String record = "indicator of early imaging";
        references.citation(record, early.citation());
        if (early.days() < 1) {
            problems.add(record, "days is " + early.days() + "; give at least 1.");
        }
        for (EarlyImaging.Image image : early.images()) {
            references.booleanFindings(record, image.id(), image.findings());
            for (String id : image.findings()) {
                catalogue
                        .finding(id)
                        .filter(finding -> finding.obtained() != Obtained.IMAGING)
                        .ifPresent(_ -> problems.add(
                                record, image.id() + " names " + id + ", which no image shows; name one that is."));
            }
        }
        Set<String> seen = new HashSet<>();
        for (EarlyImaging.Indication each : early.indications()) {
            unique(record, each.id(), seen);
            references.predicate(record + ", reason " + each.id(), each.when());
        }
        if (early.images().isEmpty() || early.indications().isEmpty()) {
            problems.add(record, "it counts no image, or knows no reason; give both.");
        }
    }
}
