package org.lumbar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Evidence;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.MechanismCriteria;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.Population;
import org.lumbar.knowledge.Populations;
import org.lumbar.knowledge.PredictionRule;
import org.lumbar.knowledge.Prior;
import org.lumbar.knowledge.RootTable;
import org.lumbar.knowledge.UnusedFigure;
import org.lumbar.knowledge.WithoutPain;

/// Every figure and rule of a content, in its order.
final class FigureRows {

    private final List<FigureRow> rows = new ArrayList<>();

    private FigureRows() {}

    /// The figures that persons are drawn from when the content is judged.
    static List<FigureRow> of(Populations populations) {
        var all = new FigureRows();
        for (Population population : populations.byId().values()) {
            for (Population.Spread spread : population.quantities()) {
                var bands = new StringJoiner(", ");
                spread.bands().forEach(band -> bands.add(band.range() + ": " + Numbers.plain(band.share())));
                all.add(population.id(), "population", spread.quantity(), bands.toString(), spread.citation());
            }
            for (Population.Share share : population.shares()) {
                var shares = new StringJoiner(", ");
                share.overall().ifPresent(value -> shares.add(Numbers.plain(value)));
                share.strata().forEach(stratum -> shares.add(Numbers.plain(stratum.share())));
                all.add(population.id(), "population", share.finding(), shares.toString(), share.citation());
            }
            for (Population.PublishedMiss miss : population.publishedMisses()) {
                all.add(population.id(), "published miss", "", Numbers.plain(miss.share()), miss.citation());
            }
        }
        return List.copyOf(all.rows);
    }

    static List<FigureRow> of(Knowledge knowledge) {
        var all = new FigureRows();
        knowledge.conditions().forEach(all::condition);
        knowledge.rules().values().forEach(all::rule);
        knowledge
                .redFlagRules()
                .forEach(rule -> all.add(
                        rule.id(), "red-flag rule", "", rule.urgency().level().id(), rule.citation()));
        knowledge.routineRules().forEach(rule -> all.add(rule.id(), "routine rule", "", "routine", rule.citation()));
        knowledge.nerveRoots().ifPresent(model -> {
            all.add("nerve-roots", "priors", "", numbers(model.priors()), model.citation());
            model.signs()
                    .forEach(sign ->
                            all.add("nerve-roots", "sign", sign.finding(), numbers(sign.chances()), sign.citation()));
        });
        knowledge
                .labels()
                .discriminators()
                .forEach(each -> all.add(each.id(), "discriminator", "", "", each.citation()));
        knowledge.labels().rootTables().forEach(all::rootTable);
        knowledge.labels().mechanisms().forEach(all::mechanism);
        knowledge
                .frequencies()
                .values()
                .forEach(frequency -> all.add(
                        "plain-back-pain",
                        "frequency",
                        frequency.finding(),
                        Numbers.plain(frequency.share()),
                        frequency.citation()));
        knowledge.withoutPain().values().forEach(all::withoutPain);
        knowledge.unused().forEach(all::unused);
        knowledge
                .design()
                .constants()
                .values()
                .forEach(constant -> all.add(
                        "design",
                        constant.name(),
                        "",
                        Numbers.plain(constant.value()),
                        new Citation("", Basis.DESIGN, constant.reason())));
        all.rows.addAll(InstrumentRows.of(knowledge.instruments()));
        return List.copyOf(all.rows);
    }

    private void rootTable(RootTable table) {
        add(table.id(), "table of roots", "", "", table.citation());
        table.nonDermatomalPain()
                .ifPresent(pain -> add(table.id(), "non-dermatomal pain", "", figure(pain.share()), pain.citation()));
    }

    private void mechanism(MechanismCriteria criteria) {
        add(criteria.id(), "mechanism", "", "", criteria.citation());
        criteria.items().stream()
                .filter(item -> !item.citation().equals(criteria.citation()))
                .forEach(item -> add(criteria.id(), "item", item.id(), "", item.citation()));
        for (MechanismCriteria.Grade grade : criteria.grades()) {
            grade.accuracy()
                    .ifPresent(accuracy -> add(
                            criteria.id(),
                            "grade",
                            grade.id(),
                            "sensitivity " + figure(accuracy.sensitivity()) + ", specificity "
                                    + figure(accuracy.specificity()),
                            accuracy.citation()));
        }
    }

    private void condition(Condition condition) {
        String id = condition.id();
        condition.priors().forEach(prior -> prior(id, "prior", prior));
        if (!condition.incidenceClass().isEmpty()) {
            add(id, "incidence class", "", condition.incidenceClass(), new Citation("", Basis.DESIGN, ""));
        }
        condition
                .entry()
                .ifPresent(entry -> entry.prior().forEach(prior -> prior(id, "prior of " + entry.population(), prior)));
        condition.caps().forEach(cap -> add(id, "cap of " + cap.population(), "", figure(cap.lr()), cap.citation()));
        condition.evidence().forEach(row -> evidence(id, row));
        condition
                .establishedBy()
                .forEach(by -> add(
                        id,
                        "established by",
                        by.finding(),
                        by.falsePositive()
                                .map(share -> "false positive " + figure(share))
                                .orElse(""),
                        by.citation()));
        condition.residualRisk().ifPresent(risk -> add(id, "residual risk", "", figure(risk.share()), risk.citation()));
    }

    private void prior(String owner, String kind, Prior prior) {
        var strata = new StringJoiner(", ", "", " ");
        prior.settings().stream().sorted().forEach(setting -> strata.add(setting.id()));
        prior.ages().ifPresent(ages -> strata.add("age " + ages));
        prior.sex().ifPresent(sex -> strata.add(sex.id()));
        add(owner, kind, "", strata.toString().strip() + " " + figure(prior.probability()), prior.citation());
    }

    private void evidence(String owner, Evidence row) {
        String figure = switch (row.target()) {
            case Evidence.Target.Accuracy accuracy -> accuracy(accuracy);
            case Evidence.Target.Strata strata -> strata(strata);
            case Evidence.Target.Pattern pattern -> pattern.strength();
        };
        rows.add(new FigureRow(
                owner,
                "evidence of " + row.population(),
                row.target().finding(),
                figure,
                row.citation(),
                row.notUsed()));
    }

    private void withoutPain(WithoutPain each) {
        for (WithoutPain.Decade decade : each.decades()) {
            String figure = "age " + decade.age() + ": " + Numbers.plain(decade.share());
            add("without-pain", "frequency", each.finding(), figure, decade.citation());
        }
    }

    private void unused(UnusedFigure each) {
        var parts = new StringJoiner(", ");
        parts(parts, each.sensitivity(), each.specificity(), each.lrPositive(), each.lrNegative());
        if (!each.figure().isEmpty()) {
            parts.add(each.figure());
        }
        rows.add(new FigureRow(
                each.condition().orElse(""),
                "listed figure",
                each.about(),
                parts.toString(),
                each.citation(),
                each.because()));
    }

    private static String accuracy(Evidence.Target.Accuracy accuracy) {
        var parts = new StringJoiner(", ");
        parts(parts, accuracy.sensitivity(), accuracy.specificity(), accuracy.lrPositive(), accuracy.lrNegative());
        return parts.toString();
    }

    private static void parts(
            StringJoiner parts,
            Optional<Figure> sensitivity,
            Optional<Figure> specificity,
            Optional<Figure> lrPositive,
            Optional<Figure> lrNegative) {
        part(parts, "sensitivity", sensitivity);
        part(parts, "specificity", specificity);
        part(parts, "LR+", lrPositive);
        part(parts, "LR-", lrNegative);
    }

    private static void part(StringJoiner parts, String name, Optional<Figure> figure) {
        figure.ifPresent(value -> parts.add(name + " " + figure(value)));
    }

    private static String strata(Evidence.Target.Strata strata) {
        var parts = new StringJoiner(", ");
        strata.strata().forEach(stratum -> parts.add(stratum.range() + ": LR " + figure(stratum.lr())));
        return parts.toString();
    }

    private void rule(PredictionRule rule) {
        for (PredictionRule.Threshold threshold : rule.thresholds()) {
            String figure = "score " + threshold.atLeast() + " or more: sensitivity " + figure(threshold.sensitivity())
                    + ", LR+ " + figure(threshold.lrPositive());
            rows.add(new FigureRow(rule.id(), "rule", "", figure, rule.citation(), rule.notUsed()));
        }
    }

    private void add(String owner, String kind, String finding, String figure, Citation citation) {
        rows.add(new FigureRow(owner, kind, finding, figure, citation));
    }

    private static String numbers(List<Double> values) {
        var parts = new StringJoiner(" ");
        values.forEach(value -> parts.add(Numbers.plain(value)));
        return parts.toString();
    }

    /// `0.11 (0.04-0.19)`; an end that the source does not give stays open.
    private static String figure(Figure figure) {
        if (figure.low().isEmpty() && figure.high().isEmpty()) {
            return Numbers.plain(figure.value());
        }
        String low = figure.low().isPresent() ? Numbers.plain(figure.low().getAsDouble()) : "";
        String high = figure.high().isPresent() ? Numbers.plain(figure.high().getAsDouble()) : "";
        return Numbers.plain(figure.value()) + " (" + low + "-" + high + ")";
    }
}
