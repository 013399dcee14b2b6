package org.lumbar.knowledge.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.movement.Exercise.Dose;
import org.lumbar.knowledge.movement.MovementFigure.Kind;

/// Everything that the content of movement says with a source and a basis, in its order.
public final class MovementFigures {

    private final List<MovementFigure> all = new ArrayList<>();

    private MovementFigures() {}

    /// The figures and statements of a content.
    public static List<MovementFigure> of(MovementContent movement) {
        var figures = new MovementFigures();
        movement.exercises().values().forEach(figures::exercise);
        movement.circumstances()
                .values()
                .forEach(each -> figures.add(
                        Kind.CIRCUMSTANCE, each.id(), "what it means for exercise", each.label(), each.citation()));
        figures.balance(movement.balance());
        figures.pain(movement.pain());
        figures.programme(movement.programme());
        movement.figures().drawings().values().forEach(figures::drawing);
        movement.figures().body().ifPresent(figures::body);
        return List.copyOf(figures.all);
    }

    private void exercise(Exercise exercise) {
        add(
                Kind.EXERCISE,
                exercise.id(),
                "dose",
                dose(exercise.dose()),
                exercise.dose().citation());
        exercise.evidence().forEach(each -> add(Kind.EXERCISE, exercise.id(), "worth", each.words(), each.citation()));
    }

    private static String dose(Dose dose) {
        var words = new StringJoiner(", ");
        words.add(dose.sets() + " x " + dose.repetitions());
        dose.holdSeconds().ifPresent(seconds -> words.add("held " + seconds + " s"));
        dose.restSeconds().ifPresent(seconds -> words.add("rest " + seconds + " s"));
        words.add("days a week " + dose.daysAWeek());
        words.add("minutes " + Numbers.plain(dose.minutes()));
        return words.toString();
    }

    private void balance(BalanceContent balance) {
        balance.muscles()
                .values()
                .forEach(each -> add(Kind.MUSCLE, each.id(), "anatomy", each.actions(), each.citation()));
        balance.pairs()
                .values()
                .forEach(each -> add(Kind.ANTAGONIST_PAIR, each.id(), "pair", each.label(), each.citation()));
        for (PhysicalTest test : balance.tests().values()) {
            test.references()
                    .forEach(each -> add(Kind.PHYSICAL_TEST, test.id(), "reference", reference(each), each.citation()));
        }
        balance.constants()
                .values()
                .forEach(each -> add(
                        Kind.MOVEMENT_CONSTANT,
                        each.name(),
                        "constant",
                        Numbers.plain(each.value()) + ": " + each.reason(),
                        each.citation()));
        balance.exposures()
                .values()
                .forEach(each -> add(Kind.EXPOSURE, each.id(), "exposure", each.label(), each.citation()));
        balance.sports()
                .values()
                .forEach(each -> add(Kind.SPORT, each.id(), "return to it", each.returnRule(), each.citation()));
        balance.facts()
                .values()
                .forEach(each -> add(Kind.MOVEMENT_FACT, each.id(), each.topic(), each.words(), each.citation()));
    }

    private static String reference(TestReference reference) {
        var words = new StringJoiner(", ");
        words.add(reference.population());
        reference.mean().ifPresent(mean -> words.add("mean " + Numbers.plain(mean) + " " + reference.unit()));
        reference.sd().ifPresent(sd -> words.add("SD " + Numbers.plain(sd)));
        reference.cutOffs().forEach(each -> words.add(each.words() + " " + each.beyond()));
        reference
                .reliability()
                .forEach(each ->
                        each.value().ifPresent(value -> words.add(each.statistic() + " " + Numbers.plain(value))));
        reference.standardError().ifPresent(error -> words.add("standard error " + Numbers.plain(error)));
        reference.detectableChanges().forEach(each -> words.add("detectable change " + Numbers.plain(each.low())));
        reference.sensitivity().ifPresent(each -> words.add("sensitivity " + Numbers.plain(each.value())));
        reference.specificity().ifPresent(each -> words.add("specificity " + Numbers.plain(each.value())));
        return words.toString();
    }

    private void pain(PainContent pain) {
        pain.steps().values().forEach(each -> add(Kind.PAIN, each.id(), "step", each.what(), each.citation()));
        pain.places().values().forEach(each -> add(Kind.PAIN, each.id(), "place", each.plain(), each.citation()));
        pain.fibres()
                .values()
                .forEach(each -> add(
                        Kind.PAIN,
                        each.id(),
                        "fibre",
                        each.diameter() + " micrometres, " + each.velocity() + " metres per second",
                        each.citation()));
        pain.sensitisation()
                .values()
                .forEach(each -> add(Kind.PAIN, each.id(), "sensitisation", each.mechanism(), each.citation()));
        pain.treatments().values().forEach(each -> {
            add(Kind.PAIN, each.id(), "where it acts", String.join(", ", each.acts()), each.citation());
            each.worth().ifPresent(worth -> add(Kind.PAIN, each.id(), "worth", worth.words(), worth.citation()));
        });
        pain.kinds().values().forEach(each -> {
            add(Kind.PAIN, each.id(), "kind of pain", each.plain(), each.citation());
            each.evidence()
                    .forEach(known -> add(Kind.PAIN, each.id(), "how it is told", known.words(), known.citation()));
        });
    }

    private void programme(ProgrammeRules rules) {
        rules.constants()
                .values()
                .forEach(each -> add(
                        Kind.PROGRAMME_RULE,
                        each.name(),
                        "constant",
                        Numbers.plain(each.value()) + ": " + each.reason(),
                        each.citation()));
        rules.kinds().values().forEach(each -> {
            String kind = each.kind().id();
            add(Kind.PROGRAMME_RULE, kind, "points of a kind", each.points() + ": " + each.words(), each.citation());
            add(
                    Kind.PROGRAMME_RULE,
                    kind,
                    "steps",
                    each.steps().words(),
                    each.steps().citation());
        });
        rules.needs()
                .values()
                .forEach(each -> add(Kind.PROGRAMME_RULE, each.id(), "need", each.reason(), each.citation()));
        rules.reliefs()
                .forEach(each ->
                        add(Kind.PROGRAMME_RULE, each.circumstance(), "relief", each.reason(), each.citation()));
        rules.levels()
                .forEach(each -> add(
                        Kind.PROGRAMME_RULE,
                        each.circumstance(),
                        "level",
                        each.level() + ": " + each.reason(),
                        each.citation()));
        rules.stages()
                .forEach(each -> add(Kind.PROGRAMME_RULE, each.id(), "stage of return", each.words(), each.citation()));
    }

    private void drawing(Drawing drawing) {
        add(
                Kind.DRAWING,
                drawing.exercise(),
                "postures",
                drawing.frames().size() + " postures " + drawing.reason(),
                drawing.citation());
    }

    private void body(FigureBody body) {
        body.segments()
                .forEach((name, each) -> add(
                        Kind.DRAWING, name, "length", Numbers.plain(each.length()) + " of stature", each.citation()));
        body.limits()
                .forEach((name, each) -> add(
                        Kind.DRAWING,
                        name,
                        "limit",
                        Numbers.plain(each.lowest()) + " to " + Numbers.plain(each.highest()) + " degrees",
                        each.citation()));
    }

    private void add(Kind kind, String id, String what, String words, Citation citation) {
        all.add(new MovementFigure(kind, id, what, words, citation));
    }
}
