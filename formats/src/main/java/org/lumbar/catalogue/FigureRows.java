package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Design;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Frequency;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.NerveRootModel;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.Population;
import org.lumbar.knowledge.Populations;
import org.lumbar.knowledge.PredictionRule;
import org.lumbar.knowledge.UnusedFigure;
import org.lumbar.knowledge.WithoutPain;
import org.lumbar.knowledge.movement.MovementContent;

/// Every figure and rule of a content, in its order.
public final class FigureRows {

    /// The population of people with plain back pain, in which frequencies are known.
    static final String PLAIN_BACK_PAIN = "plain-back-pain";

    /// The population of people without back pain, on whose images findings are counted.
    static final String WITHOUT_PAIN = "without-pain";

    /// The model of the lumbar roots.
    static final String NERVE_ROOTS = "nerve-roots";

    private final List<FigureRow> rows = new ArrayList<>();

    private FigureRows() {}

    /// The figures of a content, each with source and basis.
    public static List<FigureRow> of(Knowledge knowledge) {
        var all = new FigureRows();
        knowledge
                .conditions()
                .forEach(condition -> all.rows.addAll(new ConditionRows(condition, knowledge.design()).all()));
        knowledge.rules().values().forEach(rule -> all.rows.addAll(rule(rule)));
        knowledge
                .redFlagRules()
                .forEach(rule -> all.add(
                        new Ref(Kind.RED_FLAG_RULE, rule.id()),
                        "red-flag rule",
                        "",
                        rule.urgency().level().id(),
                        rule.citation()));
        knowledge
                .routineRules()
                .forEach(rule ->
                        all.add(new Ref(Kind.ROUTINE_RULE, rule.id()), "routine rule", "", "routine", rule.citation()));
        knowledge.nerveRoots().ifPresent(all::nerveRoots);
        all.rows.addAll(LabelRows.of(knowledge.labels()));
        knowledge.frequencies().values().forEach(frequency -> all.rows.add(frequency(frequency)));
        knowledge.withoutPain().values().forEach(each -> all.rows.addAll(withoutPain(each)));
        knowledge.unused().forEach(each -> all.rows.add(unused(each)));
        knowledge.design().constants().values().forEach(constant -> all.rows.add(constant(constant)));
        all.rows.addAll(InstrumentRows.of(knowledge.instruments()));
        all.rows.addAll(CareRows.of(knowledge.care()));
        return List.copyOf(all.rows);
    }

    /// The figures and statements of movement.
    public static List<FigureRow> of(MovementContent movement) {
        return MovementRows.of(movement);
    }

    /// The figures that persons are drawn from when the content is judged.
    public static List<FigureRow> of(Populations populations) {
        var all = new FigureRows();
        for (Population population : populations.byId().values()) {
            var owner = new Ref(Kind.POPULATION, population.id());
            for (Population.Spread spread : population.quantities()) {
                var bands = new StringJoiner(", ");
                spread.bands().forEach(band -> bands.add(band.range() + ": " + Numbers.plain(band.share())));
                all.add(owner, "population", spread.quantity(), bands.toString(), spread.citation());
            }
            for (Population.Share share : population.shares()) {
                var shares = new StringJoiner(", ");
                share.overall().ifPresent(value -> shares.add(Numbers.plain(value)));
                share.strata().forEach(stratum -> shares.add(Numbers.plain(stratum.share())));
                all.add(owner, "population", share.finding(), shares.toString(), share.citation());
            }
            for (Population.PublishedMiss miss : population.publishedMisses()) {
                all.add(owner, "published miss", "", Numbers.plain(miss.share()), miss.citation());
            }
        }
        return List.copyOf(all.rows);
    }

    private void nerveRoots(NerveRootModel model) {
        var owner = new Ref(Kind.NERVE_ROOTS, NERVE_ROOTS);
        add(owner, "priors", "", FigureWords.numbers(model.priors()), model.citation());
        model.signs()
                .forEach(sign ->
                        add(owner, "sign", sign.finding(), FigureWords.numbers(sign.chances()), sign.citation()));
        model.skin().ifPresent(skin -> {
            add(owner, "skin", "", "", skin.citation());
            skin.nonDermatomalPain()
                    .ifPresent(pain -> rows.add(FigureRow.of(
                            owner,
                            "non-dermatomal pain",
                            "",
                            List.of(new Measure("", pain.share())),
                            pain.citation())));
        });
    }

    /// How often a finding is seen in plain back pain.
    static FigureRow frequency(Frequency frequency) {
        return FigureRow.of(
                new Ref(Kind.POPULATION, PLAIN_BACK_PAIN),
                "frequency",
                frequency.finding(),
                List.of(new Measure("", Figure.of(frequency.share()))),
                frequency.citation());
    }

    /// How often a finding is seen on images of people without pain, by age.
    static List<FigureRow> withoutPain(WithoutPain each) {
        return each.decades().stream()
                .map(decade -> FigureRow.of(
                        new Ref(Kind.POPULATION, WITHOUT_PAIN),
                        "frequency",
                        each.finding(),
                        List.of(new Measure("age " + decade.age() + ":", Figure.of(decade.share()))),
                        decade.citation()))
                .toList();
    }

    /// A figure that is known and takes no part.
    static FigureRow unused(UnusedFigure each) {
        List<Measure> measures =
                FigureWords.accuracy(each.sensitivity(), each.specificity(), each.lrPositive(), each.lrNegative());
        String numbers = FigureRow.words(measures);
        String words = numbers.isEmpty() || each.figure().isEmpty() ? "" : ", ";
        return new FigureRow(
                each.condition()
                        .map(condition -> new Ref(Kind.CONDITION, condition))
                        .orElse(new Ref(Kind.LISTED_FIGURE, each.id())),
                "listed figure",
                each.about(),
                numbers + words + each.figure(),
                measures,
                Study.of(each.n(), each.settings()),
                each.citation(),
                each.because());
    }

    /// A constant of the project's own; its reason stands in place of a locator.
    static FigureRow constant(Design.Constant constant) {
        return FigureRow.of(
                new Ref(Kind.DESIGN, "design"),
                constant.name(),
                "",
                List.of(new Measure("", Figure.of(constant.value()))),
                new Citation("", Basis.DESIGN, constant.reason()));
    }

    /// The thresholds of a prediction rule.
    static List<FigureRow> rule(PredictionRule rule) {
        List<FigureRow> rows = new ArrayList<>();
        for (PredictionRule.Threshold threshold : rule.thresholds()) {
            List<Measure> measures = List.of(
                    new Measure("sensitivity", threshold.sensitivity()), new Measure("LR+", threshold.lrPositive()));
            rows.add(new FigureRow(
                    new Ref(Kind.PREDICTION_RULE, rule.id()),
                    "rule",
                    "",
                    "score " + threshold.atLeast() + " or more: " + FigureRow.words(measures),
                    measures,
                    new Study(rule.n(), threshold.diseased(), rule.population(), Study.ids(rule.settings()), "", ""),
                    rule.citation(),
                    rule.notUsed()));
        }
        return rows;
    }

    private void add(Ref owner, String kind, String finding, String figure, Citation citation) {
        rows.add(FigureRow.of(owner, kind, finding, figure, citation));
    }
}
