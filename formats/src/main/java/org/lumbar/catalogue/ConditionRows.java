package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Design;
import org.lumbar.knowledge.Design.IncidenceClass;
import org.lumbar.knowledge.Evidence;
import org.lumbar.knowledge.Evidence.Target;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Prior;
import org.lumbar.knowledge.Setting;

/// The figures of one condition.
///
/// @param condition the condition
/// @param design holds the incidence classes and pattern strengths
record ConditionRows(Condition condition, Design design) {

    private Ref owner() {
        return new Ref(Kind.CONDITION, condition.id());
    }

    List<FigureRow> all() {
        List<FigureRow> all = new ArrayList<>(priors());
        all.addAll(entryPriors());
        all.addAll(caps());
        all.addAll(evidence());
        all.addAll(establishing());
        all.addAll(residualRisk());
        return all;
    }

    /// Published priors, or the incidence class.
    List<FigureRow> priors() {
        List<FigureRow> rows = new ArrayList<>();
        condition.priors().forEach(prior -> rows.add(prior("prior", prior)));
        if (!condition.incidenceClass().isEmpty()) {
            rows.add(incidenceClass());
        }
        return rows;
    }

    private FigureRow incidenceClass() {
        IncidenceClass known = design.incidenceClasses().get(condition.incidenceClass());
        List<Measure> measures = known == null
                ? List.of()
                : Arrays.stream(Setting.values())
                        .filter(known.probability()::containsKey)
                        .map(setting -> new Measure(setting.id(), figure(known, setting)))
                        .toList();
        String figure = condition.incidenceClass();
        return new FigureRow(
                owner(),
                "incidence class",
                "",
                measures.isEmpty() ? figure : figure + ": " + FigureRow.words(measures),
                measures,
                Study.NONE,
                new Citation("", Basis.DESIGN, ""),
                "");
    }

    private static Figure figure(IncidenceClass known, Setting setting) {
        return Optional.ofNullable(known.probability().get(setting)).orElseThrow();
    }

    List<FigureRow> entryPriors() {
        return condition
                .entry()
                .map(entry -> entry.prior().stream()
                        .map(prior -> prior("prior of " + entry.population(), prior))
                        .toList())
                .orElse(List.of());
    }

    private FigureRow prior(String kind, Prior prior) {
        var strata = new StringJoiner(", ", "", " ");
        Study.ids(prior.settings()).forEach(strata::add);
        prior.ages().ifPresent(ages -> strata.add("age " + ages));
        prior.sex().ifPresent(sex -> strata.add(sex.id()));
        var measure = new Measure("", prior.probability());
        return new FigureRow(
                owner(),
                kind,
                "",
                (strata.toString().strip() + " " + measure).strip(),
                List.of(measure),
                Study.of(prior.n(), prior.settings()),
                prior.citation(),
                "");
    }

    List<FigureRow> caps() {
        return condition.caps().stream()
                .map(cap -> FigureRow.of(
                        owner(), "cap of " + cap.population(), "", List.of(new Measure("", cap.lr())), cap.citation()))
                .toList();
    }

    List<FigureRow> evidence() {
        return condition.evidence().stream().map(this::evidence).toList();
    }

    private FigureRow evidence(Evidence row) {
        List<Measure> measures = switch (row.target()) {
            case Target.Accuracy accuracy ->
                FigureWords.accuracy(
                        accuracy.sensitivity(), accuracy.specificity(), accuracy.lrPositive(), accuracy.lrNegative());
            case Target.Strata strata ->
                strata.strata().stream()
                        .map(stratum -> new Measure(stratum.range() + ": LR", stratum.lr()))
                        .toList();
            case Target.Pattern pattern ->
                Optional.ofNullable(design.patternStrengths().get(pattern.strength()))
                        .map(lr -> List.of(new Measure("LR+", lr)))
                        .orElse(List.of());
        };
        String figure = row.target() instanceof Target.Pattern pattern ? pattern.strength() : FigureRow.words(measures);
        return new FigureRow(
                owner(),
                "evidence of " + row.population(),
                row.target().finding(),
                figure,
                measures,
                new Study(
                        row.n(),
                        row.diseased(),
                        row.population(),
                        Study.ids(row.settings()),
                        row.block(),
                        row.reference()),
                row.citation(),
                row.notUsed());
    }

    List<FigureRow> establishing() {
        return condition.establishedBy().stream()
                .map(by -> FigureRow.of(
                        owner(),
                        "established by",
                        by.finding(),
                        by.falsePositive()
                                .map(share -> List.of(new Measure("false positive", share)))
                                .orElse(List.of()),
                        by.citation()))
                .toList();
    }

    List<FigureRow> residualRisk() {
        return condition
                .residualRisk()
                .map(risk -> List.of(FigureRow.of(
                        owner(), "residual risk", "", List.of(new Measure("", risk.share())), risk.citation())))
                .orElse(List.of());
    }
}
