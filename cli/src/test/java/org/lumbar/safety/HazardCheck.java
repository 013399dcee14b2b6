package org.lumbar.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lumbar.knowledge.tree.Place;
import org.lumbar.knowledge.tree.Words;

/// Refuses a hazard log that does not hold: above all a control that no existing test holds.
final class HazardCheck {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /// From this severity on one control is too few: whatever holds can fail.
    private static final int SEVERE = 4;

    private final KnownTests tests;
    private final List<String> problems = new ArrayList<>();

    private HazardCheck(KnownTests tests) {
        this.tests = tests;
    }

    /// One line a problem, none when the log holds.
    static List<String> problems(List<Hazard> hazards, KnownTests tests) {
        var check = new HazardCheck(tests);
        Map<String, Place> ids = new HashMap<>();
        for (Hazard hazard : hazards) {
            Place before = ids.putIfAbsent(hazard.id(), hazard.place());
            if (before != null) {
                check.add(hazard, "the id already stands at " + before + "; give this hazard its own.");
            }
            check.hazard(hazard);
        }
        return List.copyOf(check.problems);
    }

    private void hazard(Hazard hazard) {
        if (!ID.matcher(hazard.id()).matches()) {
            add(hazard, "the id must be words of small letters and digits joined by '-'.");
        }
        written(hazard);
        int before = problems.size();
        scale(hazard, "severity", hazard.severity());
        scale(hazard, "likelihood before", hazard.before());
        scale(hazard, "likelihood after", hazard.after());
        if (problems.size() == before) {
            likelihoods(hazard);
            status(hazard);
        }
        Map<Set<TestName>, String> held = new HashMap<>();
        for (Hazard.Control control : hazard.controls()) {
            control(hazard, control);
            String other = held.putIfAbsent(Set.copyOf(control.tests()), control.what());
            if (other != null) {
                add(
                        hazard,
                        "the controls '" + Words.shortened(other) + "' and '" + Words.shortened(control.what())
                                + "' rest on the same tests, so they are one; join them, or give each its own.");
            }
        }
    }

    private void written(Hazard hazard) {
        if (hazard.causes().isEmpty()) {
            add(hazard, "no cause is named; write at least one.");
        }
        if (hazard.review().isEmpty()) {
            add(hazard, "nobody is named who must review it; write for example 'a clinical safety officer'.");
        }
        for (String text : List.of(hazard.hazard(), hazard.effect(), hazard.residual())) {
            if (text.isBlank()) {
                add(hazard, "hazard, effect and residual must say something; one of them is empty.");
            }
        }
    }

    private void scale(Hazard hazard, String what, int value) {
        if (value < 1 || value > Risk.HIGHEST) {
            add(hazard, what + " is " + value + "; the scale goes from 1 to " + Risk.HIGHEST + ".");
        }
    }

    private void likelihoods(Hazard hazard) {
        if (hazard.after() > hazard.before()) {
            add(
                    hazard,
                    "likelihood after control (" + hazard.after() + ") is above that before (" + hazard.before()
                            + ").");
        }
        if (hazard.controls().isEmpty() && hazard.after() != hazard.before()) {
            add(hazard, "without a control the likelihood after is that before, " + hazard.before() + ".");
        }
    }

    private void status(Hazard hazard) {
        if (hazard.severity() >= SEVERE && hazard.controls().size() == 1) {
            add(
                    hazard,
                    "severity " + hazard.severity() + " has a single control; from " + SEVERE
                            + " on two are needed. Add one, or leave it uncontrolled and open.");
        }
        if (hazard.status() == Hazard.Status.CONTROLLED) {
            if (hazard.controls().isEmpty()) {
                add(hazard, "it is called controlled and has no control; write open.");
            } else if (!hazard.riskAfter().tolerable()) {
                add(hazard, "a residual risk of " + hazard.riskAfter() + " is not controlled; write open.");
            }
        }
    }

    private void control(Hazard hazard, Hazard.Control control) {
        if (control.what().isBlank()) {
            add(hazard, "a control does not say what it is.");
        }
        if (control.tests().isEmpty()) {
            add(
                    hazard,
                    "no test holds the control '" + Words.shortened(control.what())
                            + "'; name one, or take the control away.");
        }
        for (TestName test : control.tests()) {
            tests.whyNot(test).ifPresent(reason -> add(hazard, reason));
        }
    }

    private void add(Hazard hazard, String problem) {
        problems.add("hazard " + hazard.id() + " (" + hazard.place() + "): " + problem);
    }
}
