package org.lumbar.circumstance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.knowledge.movement.Circumstance;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.Interpretation;
import org.lumbar.presentation.Presentation;
import org.lumbar.reasoning.Term;
import org.lumbar.reasoning.Terms;
import org.lumbar.reasoning.Truth;
import org.lumbar.triage.Situation;

/// Decides which circumstances hold for one person, do not hold, or are unknown and by which question.
/// Immutable; it may
/// be shared by threads.
public final class CircumstanceReader {

    private final Assessor assessor;
    private final FindingIndex index;
    private final Map<String, Bound> bound = new LinkedHashMap<>();
    private final Screens screens;
    private final double adultAge;

    /// A circumstance with its predicate bound to finding numbers.
    private record Bound(Circumstance circumstance, Optional<Term> when, List<Integer> shownBy) {}

    private CircumstanceReader(Assessor assessor, MovementContent movement) {
        this.assessor = assessor;
        index = assessor.interpreter().index();
        adultAge = assessor.knowledge().design().value("adult-age");
        var terms = new Terms(index, assessor.knowledge().predicates());
        for (Circumstance each : movement.circumstances().values()) {
            bound.put(
                    each.id(),
                    new Bound(
                            each,
                            each.when().map(terms::of),
                            each.shownBy().stream().map(index::require).toList()));
        }
        screens = Screens.of(assessor.knowledge(), index, movement);
    }

    /// The reader of a content.
    ///
    /// @throws IllegalArgumentException when the content does not hold together; `lumbar knowledge check` says
    ///     where
    public static CircumstanceReader of(Assessor assessor, MovementContent movement) {
        return new CircumstanceReader(assessor, movement);
    }

    /// What holds for one person.
    ///
    /// @param presentation what is known of the person
    /// @param assessment the assessment of the same presentation
    /// @param movement deficits, exposures and goals
    public PersonsCircumstances read(Presentation presentation, Assessment assessment, MovementFacts movement) {
        Interpretation interpretation = assessor.interpreter().interpret(presentation);
        Situation situation = Situation.of(interpretation, index, adultAge);
        var said = SaidByAssessment.of(assessment);
        Map<String, Standing> standings = new LinkedHashMap<>();
        bound.forEach((id, each) -> standings.put(id, standing(each, situation, said, movement)));
        return new PersonsCircumstances(standings);
    }

    private Standing standing(Bound each, Situation situation, SaidByAssessment said, MovementFacts movement) {
        Circumstance circumstance = each.circumstance();
        List<Ground> grounds = new ArrayList<>();
        Truth truth = each.when()
                .map(when -> when.evaluate(situation.answers(), situation.setting()))
                .orElse(Truth.FALSE);
        if (truth == Truth.TRUE) {
            grounds.addAll(witnesses(each.when().orElseThrow(), situation));
        }
        for (int finding : each.shownBy()) {
            if (situation.answers().isPresent(finding)) {
                grounds.add(
                        new Ground(Ground.Kind.FINDING, index.finding(finding).id()));
            }
        }
        said.addGrounds(circumstance, grounds);
        movement.addGrounds(circumstance, grounds);
        if (!grounds.isEmpty()) {
            return new Standing(
                    circumstance, Truth.TRUE, grounds.stream().distinct().toList(), List.of());
        }
        return new Standing(
                circumstance,
                truth,
                List.of(),
                truth == Truth.UNKNOWN ? screens.questions(each.when().orElseThrow(), situation) : List.of());
    }

    private List<Ground> witnesses(Term when, Situation situation) {
        var found = new BitSet();
        when.witnesses(situation.answers(), situation.setting(), found);
        List<Ground> grounds = found.stream()
                .mapToObj(finding ->
                        new Ground(Ground.Kind.FINDING, index.finding(finding).id()))
                .toList();
        if (!grounds.isEmpty()) {
            return grounds;
        }
        // a denial, or silence where silence bars
        var asked = new BitSet();
        when.collect(asked);
        return asked.stream()
                .mapToObj(finding -> new Ground(
                        Ground.Kind.NOT_KNOWN_OTHERWISE, index.finding(finding).id()))
                .toList();
    }
}
