package org.lumbar.knowledge.check;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Frequency;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.Population;
import org.lumbar.knowledge.Population.Band;
import org.lumbar.knowledge.Population.Share;
import org.lumbar.knowledge.Population.Spread;
import org.lumbar.knowledge.Populations;
import org.lumbar.knowledge.Target;

/// The check of the populations that a content is judged on, and of what they must show.
public final class PopulationCheck {

    private static final double ROUNDING = 1e-6;

    private final Knowledge knowledge;
    private final Catalogue catalogue;
    private final References references;
    private final Figures figures;
    private final Populations populations;
    private final Problems problems = new Problems();

    private PopulationCheck(Knowledge knowledge, Populations populations) {
        this.knowledge = knowledge;
        this.populations = populations;
        this.catalogue = new Catalogue(knowledge);
        this.references = new References(catalogue, problems);
        this.figures = new Figures(problems);
    }

    /// Every problem found, one line each, naming the record, the value and what to do; empty when all is well.
    public static List<String> problems(Knowledge knowledge, Populations populations) {
        var check = new PopulationCheck(knowledge, populations);
        populations.byId().values().forEach(check::population);
        populations.targets().forEach(check::target);
        knowledge.frequencies().values().forEach(check::frequency);
        return check.problems.lines();
    }

    /// Whoever has a finding has what it implies, so that is seen at least as often.
    private void frequency(Frequency frequency) {
        for (String implied : catalogue.presentWith(frequency.finding())) {
            Frequency wider = knowledge.frequencies().get(implied);
            if (wider != null && wider.share() < frequency.share()) {
                problems.add(
                        "frequency of " + frequency.finding(),
                        "its share is " + Numbers.plain(frequency.share()) + ", above the "
                                + Numbers.plain(wider.share()) + " of " + implied
                                + ", which it implies; correct one of the two.");
            }
        }
    }

    private void population(Population population) {
        String record = "population " + population.id();
        population.condition().ifPresent(id -> references.conditions(record, "condition", List.of(id)));
        population.like().ifPresent(id -> like(record, population, id));
        references.booleanFindings(record, "examined", population.examined());
        references.booleanFindings(record, "present", population.present());
        population.quantities().forEach(spread -> spread(record, spread));
        population.shares().forEach(share -> share(record, share));
        population.restrictions().forEach(restriction -> {
            references.predicate(record, restriction.when());
            references.booleanFindings(record, "only", restriction.findings());
        });
        population.publishedMisses().forEach(miss -> {
            references.citation(record + ", published miss", miss.citation());
            figures.share(record, "a published miss", Figure.of(miss.share()));
        });
        twice(record, population);
    }

    private void like(String record, Population population, String id) {
        references.known(record, "like", "population", id, populations.byId().keySet());
        Set<String> seen = new HashSet<>(Set.of(population.id()));
        var waiting = new ArrayDeque<>(List.of(id));
        while (!waiting.isEmpty()) {
            String next = waiting.remove();
            if (!seen.add(next)) {
                problems.add(record, "it is like " + id + ", which leads back to it; end the circle.");
                return;
            }
            Population found = populations.byId().get(next);
            if (found != null) {
                found.like().ifPresent(waiting::add);
            }
        }
    }

    private void spread(String record, Spread spread) {
        String where = record + ", " + spread.quantity();
        references.quantity(record, "quantities", spread.quantity());
        references.citation(where, spread.citation());
        double sum = 0;
        for (Band band : spread.bands()) {
            figures.share(where, "a share", Figure.of(band.share()));
            sum += band.share();
            if (Double.isInfinite(band.range().low())
                    || Double.isInfinite(band.range().high())) {
                problems.add(
                        where, "the band " + band.range() + " has an open end; give both, persons are drawn from it.");
            }
        }
        if (Math.abs(sum - 1) > ROUNDING) {
            problems.add(where, "the shares of its bands add up to " + Numbers.plain(sum) + ", not to 1.");
        }
    }

    private void share(String record, Share share) {
        String where = record + ", " + share.finding();
        references.booleanFinding(record, "findings", share.finding());
        references.citation(where, share.citation());
        share.overall().ifPresent(value -> figures.share(where, "share", Figure.of(value)));
        share.recent().ifPresent(value -> figures.share(where, "recent", Figure.of(value)));
        share.strata().forEach(stratum -> {
            figures.share(where, "a share", Figure.of(stratum.share()));
            references.predicate(where, stratum.when());
        });
        boolean mayBeOld = catalogue
                .finding(share.finding())
                .map(finding -> finding.mayBeLongStanding())
                .orElse(true);
        if (share.recent().isPresent() && !mayBeOld) {
            problems.add(where, "recent is given, but the finding is never long-standing; leave it out.");
        }
    }

    private void twice(String record, Population population) {
        Set<String> seen = new HashSet<>();
        for (Share share : population.shares()) {
            if (!seen.add(share.finding())) {
                problems.add(record, share.finding() + " stands twice; keep one.");
            }
        }
        for (Spread spread : population.quantities()) {
            if (!seen.add(spread.quantity())) {
                problems.add(record, spread.quantity() + " stands twice; keep one.");
            }
        }
    }

    private void target(Target target) {
        String record = "target " + target.id();
        Map<String, Population> known = populations.byId();
        references.known(record, "population", "population", target.population(), known.keySet());
        target.atMost().ifPresent(value -> figures.share(record, "atMost", Figure.of(value)));
        target.atLeast().ifPresent(value -> figures.share(record, "atLeast", Figure.of(value)));
        if (target.reason().isBlank()) {
            problems.add(record, "it has no reason; say why this limit.");
        }
    }
}
