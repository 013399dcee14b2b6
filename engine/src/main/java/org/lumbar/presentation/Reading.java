package org.lumbar.presentation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lumbar.knowledge.Numbers;

/// The state of one reading: what was said of each finding, when, and on which side.
final class Reading {

    /// Sides as bits, so that what a finding implies keeps them.
    static final int LEFT = 1;

    static final int RIGHT = 2;
    static final int UNSTATED = 4;
    static final int BOTH = LEFT | RIGHT;

    private static final int[] SINGLE_SIDES = {LEFT, RIGHT, UNSTATED};

    /// What was said of one finding on one side; the newest date wins.
    private static final class Said {
        final LocalDate seen;
        boolean present;
        boolean absent;

        Said(LocalDate seen) {
            this.seen = seen;
        }
    }

    /// A measured value.
    record Measured(int side, LocalDate seen, double value) {}

    private final FindingIndex index;
    private final Answers answers;
    private final @Nullable Said[] bySide;
    private final BitSet observed = new BitSet();
    private final Map<Integer, List<Measured>> measured = new HashMap<>();
    private final Statements statements;
    private final List<Problem> problems = new ArrayList<>();
    private final List<NotUsed> notUsed = new ArrayList<>();
    private final Set<Integer> anyChangeToAsk = new HashSet<>();
    private final Set<Integer> longKnown = new HashSet<>();

    Reading(FindingIndex index) {
        this.index = index;
        this.answers = new Answers(index.size());
        this.bySide = new @Nullable Said[index.size() * SINGLE_SIDES.length];
        this.statements = new Statements(index, this);
    }

    static int bits(Side side) {
        return switch (side) {
            case LEFT -> LEFT;
            case RIGHT -> RIGHT;
            case BOTH -> BOTH;
            case UNSTATED -> UNSTATED;
        };
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    void notUsed(String finding, String answer, String reason) {
        notUsed.add(new NotUsed(finding, answer, reason));
    }

    void longKnown(int finding, boolean changeAsked) {
        (changeAsked ? longKnown : anyChangeToAsk).add(finding);
    }

    /// The sides on which findings are present; what they imply keeps them.
    Map<Integer, Side> sides() {
        return statements.sides();
    }

    /// The problems, in an order that does not depend on that of the input.
    List<Problem> problems() {
        problems.sort(Comparator.comparing(Problem::message));
        return problems;
    }

    /// What is not used, in an order that does not depend on that of the input.
    List<NotUsed> notUsed() {
        notUsed.sort(Comparator.comparing(NotUsed::finding)
                .thenComparing(NotUsed::answer)
                .thenComparing(NotUsed::reason));
        return notUsed;
    }

    /// Of two records one of which says how the finding has gone, that one answers "any change?".
    Set<Integer> anyChangeToAsk() {
        if (anyChangeToAsk.isEmpty()) {
            return Set.of();
        }
        Set<Integer> open = new HashSet<>(anyChangeToAsk);
        open.removeAll(longKnown);
        return open;
    }

    Set<Integer> longKnown() {
        return longKnown;
    }

    /// Records a boolean observation; observations come newest first.
    void observe(int finding, Observation observation, LocalDate seen) {
        for (int side = 0; side < SINGLE_SIDES.length; side++) {
            if ((bits(observation.side()) & SINGLE_SIDES[side]) == 0) {
                continue;
            }
            Said said = bySide[finding * SINGLE_SIDES.length + side];
            if (said == null) {
                said = new Said(seen);
                bySide[finding * SINGLE_SIDES.length + side] = said;
                observed.set(finding);
            }
            if (said.seen.isAfter(seen)) {
                if ((observation.status() == FindingStatus.PRESENT) != said.present) {
                    notUsed(
                            observation.finding(),
                            observation.status().id(),
                            "the answer of " + seen + " is older than that of " + said.seen);
                }
                continue;
            }
            said.present |= observation.status() == FindingStatus.PRESENT;
            said.absent |= observation.status() == FindingStatus.ABSENT;
        }
    }

    /// Records a measurement; measurements come newest first, and of each side the newest date counts.
    void measure(int finding, Observation observation, LocalDate seen, double value) {
        List<Measured> values = measured.computeIfAbsent(finding, _ -> new ArrayList<>());
        for (int side : SINGLE_SIDES) {
            if ((bits(observation.side()) & side) != 0) {
                measure(finding, observation, new Measured(side, seen, value), values);
            }
        }
        answers.measure(finding, shown(finding, values));
    }

    private void measure(int finding, Observation observation, Measured now, List<Measured> values) {
        for (Measured other : List.copyOf(values)) {
            if (other.side() != now.side()) {
                continue;
            }
            if (other.seen().isAfter(now.seen())) {
                notUsed(observation.finding(), Interpreter.answer(observation), "a newer measurement is used");
                return;
            }
            if (other.value() == now.value()) {
                return;
            }
            problems.add(new Problem(
                    Problem.Kind.CONTRADICTION,
                    List.of(observation.finding()),
                    index.finding(finding).id() + " is " + Numbers.plain(other.value()) + " and "
                            + Numbers.plain(now.value())
                            + " on the same date; keep one, or give each its date or side.",
                    "both are looked at"));
        }
        values.add(now);
    }

    void measure(int finding, double value) {
        measured.put(finding, List.of(new Measured(UNSTATED, LocalDate.MIN, value)));
        answers.measure(finding, value);
    }

    /// Of strengths on two sides the weaker one counts, of contradicting values the higher one.
    private double shown(int finding, List<Measured> values) {
        boolean sided = index.finding(finding).sided();
        double shown = values.getFirst().value();
        for (Measured each : values) {
            shown = sided ? Math.min(shown, each.value()) : Math.max(shown, each.value());
        }
        return shown;
    }

    List<Measured> measured(int finding) {
        return measured.getOrDefault(finding, List.of());
    }

    void say(int finding, FindingStatus status, int sides, LocalDate seen, String words) {
        statements.say(finding, status, sides, seen, words);
    }

    /// Follows the implications of everything said; a present finding wins over a denial, and every clash is a
    /// problem.
    ///
    /// @param stale whether a denial of a date says nothing of a finding today
    Answers close(Derivations derivations, Stale stale) {
        for (int finding = observed.nextSetBit(0); finding >= 0; finding = observed.nextSetBit(finding + 1)) {
            sayOfSides(finding);
        }
        derivations.ofQuantities(this);
        derivations.ofSides(statements);
        statements.apply(answers, stale);
        return answers;
    }

    /// Whether a denial of a date says nothing of a finding today.
    interface Stale {
        boolean isStale(int finding, LocalDate seen);
    }

    private void sayOfSides(int finding) {
        int present = 0;
        int absent = 0;
        LocalDate newest = LocalDate.MIN;
        for (int side = 0; side < SINGLE_SIDES.length; side++) {
            Said said = bySide[finding * SINGLE_SIDES.length + side];
            if (said == null) {
                continue;
            }
            present |= said.present ? SINGLE_SIDES[side] : 0;
            absent |= said.absent && !said.present ? SINGLE_SIDES[side] : 0;
            newest = said.seen.isAfter(newest) ? said.seen : newest;
            if (said.present && said.absent) {
                String id = index.finding(finding).id();
                problems.add(new Problem(
                        Problem.Kind.CONTRADICTION,
                        List.of(id),
                        id + " is both present and absent on the same date and side; keep one.",
                        "it is taken as present"));
                notUsed(id, "absent", "it is also said to be present");
            }
        }
        if (absent != 0) {
            statements.deny(finding, absent);
        }
        if (present != 0) {
            say(finding, FindingStatus.PRESENT, present, newest, "");
        } else if (absent != 0) {
            say(finding, FindingStatus.ABSENT, absent, newest, "");
        }
    }
}
