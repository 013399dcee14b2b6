package org.lumbar.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.formats.ExerciseWords;
import org.lumbar.formats.Wording;
import org.lumbar.knowledge.movement.Circumstance;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.MovementContent;

/// What the content says of exercises, of circumstances and of the rest of movement.
final class MovementSheets {

    private final ContentIndex index;
    private final MovementContent movement;
    private final Map<Ref, Supplier<Sheet>> sheets = new LinkedHashMap<>();

    private MovementSheets(ContentIndex index, MovementContent movement) {
        this.index = index;
        this.movement = movement;
    }

    static Map<Ref, Supplier<Sheet>> of(ContentIndex index, MovementContent movement) {
        var all = new MovementSheets(index, movement);
        movement.exercises()
                .values()
                .forEach(each -> all.sheets.put(new Ref(Kind.EXERCISE, each.id()), () -> all.exercise(each)));
        movement.circumstances()
                .values()
                .forEach(each -> all.sheets.put(new Ref(Kind.CIRCUMSTANCE, each.id()), () -> all.circumstance(each)));
        MovementRows.of(movement).stream()
                .map(FigureRow::owner)
                .forEach(owner -> all.sheets.putIfAbsent(owner, () -> new Sheet(owner, "", all.figures(owner))));
        return all.sheets;
    }

    private List<Part> figures(Ref owner) {
        return new SheetParts()
                .figures("figures", "What is said", index.figuresOf(owner))
                .list();
    }

    private Sheet exercise(Exercise exercise) {
        var ref = new Ref(Kind.EXERCISE, exercise.id());
        return new Sheet(
                ref,
                exercise.label(),
                new SheetParts()
                        .text("exerciseKind", "Kind", exercise.kind().id())
                        .texts("targets", "Trains", exercise.targets())
                        .text("position", "Position", exercise.position().id())
                        .text("needs", "Needs", ExerciseWords.equipment(exercise))
                        .text("howMuch", "How much", ExerciseWords.dose(exercise))
                        .texts("cues", "How it is done", exercise.cues())
                        .texts("barredBy", "Not with", exercise.barredBy())
                        .texts("careIn", "With care with", exercise.careIn())
                        .texts("servesIn", "Worth doing with", exercise.servesIn())
                        .texts("regressesTo", "Easier", exercise.regressesTo())
                        .texts("progressesTo", "Harder", exercise.progressesTo())
                        .figures("figures", "Dose and worth", index.figuresOf(ref))
                        .list());
    }

    private Sheet circumstance(Circumstance circumstance) {
        var ref = new Ref(Kind.CIRCUMSTANCE, circumstance.id());
        SheetParts parts = new SheetParts().text("plain", "To the person", circumstance.plain());
        circumstance.when().ifPresent(when -> parts.when("when", "Holds when", when));
        return new Sheet(
                ref,
                circumstance.label(),
                parts.texts("shownBy", "Shown by", circumstance.shownBy())
                        .texts("conditions", "Conditions", circumstance.conditions())
                        .texts("mechanisms", "Mechanisms of pain", circumstance.mechanisms())
                        .texts("deficits", "Physical tests that show a deficit", circumstance.deficits())
                        .texts("exposures", "Exposures", circumstance.exposures())
                        .texts(
                                "urgencies",
                                "Urgency of the assessment",
                                circumstance.urgencies().stream()
                                        .map(Wording::id)
                                        .toList())
                        .flag("goal", "May be a goal", circumstance.goal())
                        .text("effect", "While it holds", ExerciseWords.effect(circumstance))
                        .texts("bars", "Bars", naming(circumstance, Exercise::barredBy))
                        .texts("cares", "Asks for care with", naming(circumstance, Exercise::careIn))
                        .texts("serves", "Makes worth doing", naming(circumstance, Exercise::servesIn))
                        .figures("source", "Source", index.figuresOf(ref))
                        .list());
    }

    private List<String> naming(
            Circumstance circumstance, java.util.function.Function<Exercise, List<String>> circumstances) {
        return movement.exercises().values().stream()
                .filter(each -> circumstances.apply(each).contains(circumstance.id()))
                .map(Exercise::id)
                .toList();
    }
}
