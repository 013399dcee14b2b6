package org.lumbar.circumstance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Term;
import org.lumbar.reasoning.Truth;
import org.lumbar.triage.Situation;

/// Finds the fewest questions whose "no" settles that a circumstance does not hold. A question whose denial
/// denies
/// others stands for them, so that a busy clinician is asked once: the gates of every assessment, then the
/// questions
/// that stand for most circumstances.
final class Screens {

    private final FindingIndex index;
    private final List<Integer> screens;

    private Screens(FindingIndex index, List<Integer> screens) {
        this.index = index;
        this.screens = screens;
    }

    static Screens of(Knowledge knowledge, FindingIndex index, MovementContent movement) {
        Set<Integer> screens = new LinkedHashSet<>();
        knowledge.gates().stream()
                .sorted(Comparator.comparingInt(Gate::order))
                .forEach(gate -> screens.add(index.require(gate.finding())));
        // of the other questions that stand for several, those that stand for most of what circumstances name
        Set<Integer> named = new LinkedHashSet<>();
        movement.circumstances()
                .values()
                .forEach(each -> each.when().ifPresent(when -> when.eachFinding(id -> named.add(index.require(id)))));
        List<Integer> others = new ArrayList<>();
        for (Finding finding : knowledge.findings()) {
            int number = index.require(finding.id());
            if (finding.absentImplies().size() > 1 && covered(index, number, named) > 1) {
                others.add(number);
            }
        }
        others.sort(Comparator.comparingInt((Integer number) -> -covered(index, number, named)));
        screens.addAll(others);
        return new Screens(index, List.copyOf(screens));
    }

    private static int covered(FindingIndex index, int screen, Set<Integer> named) {
        int covered = 0;
        for (int denied : index.absentWith(screen)) {
            if (named.contains(denied)) {
                covered++;
            }
        }
        return covered;
    }

    /// Identifiers of what to ask, in the order of asking. Where no "no" settles it, everything of the term
    /// that is
    /// not known.
    List<String> questions(Term term, Situation situation) {
        Answers answers = situation.answers().copy();
        List<Integer> asked = new ArrayList<>();
        for (int screen : screens) {
            if (answers.isUnknown(screen) && deniesAny(screen, unknown(term, answers))) {
                deny(answers, screen);
                asked.add(screen);
                if (isFalse(term, answers, situation)) {
                    return names(pruned(asked, term, situation));
                }
            }
        }
        unknown(term, answers).stream().forEach(finding -> {
            if (answers.isUnknown(finding) && !isFalse(term, answers, situation)) {
                settle(answers, finding, term, situation);
                asked.add(finding);
            }
        });
        return names(pruned(asked, term, situation));
    }

    /// Without the questions that the others make needless.
    private List<Integer> pruned(List<Integer> asked, Term term, Situation situation) {
        List<Integer> kept = new ArrayList<>(asked);
        for (Integer each : asked) {
            List<Integer> without = new ArrayList<>(kept);
            without.remove(/* element */ each);
            Answers answers = situation.answers().copy();
            without.forEach(finding -> settle(answers, finding, term, situation));
            if (isFalse(term, answers, situation)) {
                kept = without;
            }
        }
        return kept;
    }

    /// The answer that speaks against the term: "no", or of a quantity a value beyond every range, above or
    /// below.
    private void settle(Answers answers, int finding, Term term, Situation situation) {
        if (index.finding(finding).kind() == Finding.Kind.BOOLEAN) {
            deny(answers, finding);
            return;
        }
        answers.measure(finding, Double.MAX_VALUE);
        if (!isFalse(term, answers, situation)) {
            answers.measure(finding, -Double.MAX_VALUE);
        }
    }

    private boolean deniesAny(int screen, BitSet unknown) {
        for (int denied : index.absentWith(screen)) {
            if (unknown.get(denied)) {
                return true;
            }
        }
        return false;
    }

    private void deny(Answers answers, int finding) {
        int[] findings = index.absentWith(finding);
        answers.answerAbsent(findings, new int[findings.length]);
    }

    private static boolean isFalse(Term term, Answers answers, Situation situation) {
        return term.evaluate(answers, situation.setting()) == Truth.FALSE;
    }

    private static BitSet unknown(Term term, Answers answers) {
        var asked = new BitSet();
        term.collect(asked);
        asked.stream().filter(finding -> !answers.isUnknown(finding)).forEach(asked::clear);
        return asked;
    }

    private List<String> names(List<Integer> findings) {
        return findings.stream().map(number -> index.finding(number).id()).toList();
    }
}
