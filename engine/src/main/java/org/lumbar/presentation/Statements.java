package org.lumbar.presentation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lumbar.presentation.Reading.Stale;

/// What was said, and what follows from it: presence flows to what a finding implies, with its side; denial
/// flows to what it denies, as far as it is fresh enough.
final class Statements {

    /// Somebody says that a finding is there or not; `words` is what a reader recognises, empty where they are the
    /// finding and the status.
    private record Statement(int finding, FindingStatus status, LocalDate seen, String words) {}

    private final FindingIndex index;
    private final Reading reading;
    private final List<Statement> statements = new ArrayList<>();
    private final byte[] presentSides;
    private final byte[] deniedSides;

    Statements(FindingIndex index, Reading reading) {
        this.index = index;
        this.reading = reading;
        this.presentSides = new byte[index.size()];
        this.deniedSides = new byte[index.size()];
    }

    void say(int finding, FindingStatus status, int sides, LocalDate seen, String words) {
        statements.add(new Statement(finding, status, seen, words));
        if (status == FindingStatus.PRESENT) {
            for (int implied : index.presentWith(finding)) {
                presentSides[implied] |= (byte) sides;
            }
        }
    }

    /// Notes that a finding was denied on some sides, whatever holds on the others.
    void deny(int finding, int sides) {
        deniedSides[finding] |= (byte) sides;
    }

    boolean presentOnBothSides(int finding) {
        return (presentSides[finding] & Reading.BOTH) == Reading.BOTH;
    }

    boolean deniedOnOneSide(int finding) {
        return deniedSides[finding] != 0;
    }

    Map<Integer, Side> sides() {
        Map<Integer, Side> sides = new HashMap<>();
        for (int finding = 0; finding < presentSides.length; finding++) {
            switch (presentSides[finding] & Reading.BOTH) {
                case Reading.LEFT -> sides.put(finding, Side.LEFT);
                case Reading.RIGHT -> sides.put(finding, Side.RIGHT);
                case Reading.BOTH -> sides.put(finding, Side.BOTH);
                default -> {
                    // present without a side, or not at all
                }
            }
        }
        return sides;
    }

    void apply(Answers answers, Stale stale) {
        @Nullable Statement[] presentBy = new @Nullable Statement[index.size()];
        for (Statement statement : statements) {
            if (statement.status() == FindingStatus.PRESENT) {
                for (int implied : index.presentWith(statement.finding())) {
                    answers.set(implied, FindingStatus.PRESENT);
                    if (presentBy[implied] == null || statement.finding() == implied) {
                        presentBy[implied] = statement;
                    }
                }
            }
        }
        for (Statement statement : statements) {
            if (statement.status() == FindingStatus.ABSENT) {
                deny(statement, presentBy, answers, stale);
            }
        }
    }

    /// A denial that something present contradicts is not believed in the rest either.
    private void deny(Statement statement, @Nullable Statement[] presentBy, Answers answers, Stale stale) {
        boolean tooOld = false;
        for (int denied : index.absentWith(statement.finding())) {
            Statement present = presentBy[denied];
            boolean fresh = !stale.isStale(denied, statement.seen());
            tooOld |= !fresh;
            if (fresh && present != null) {
                clash(statement, present, denied);
                return;
            }
        }
        for (int denied : index.absentWith(statement.finding())) {
            if (!stale.isStale(denied, statement.seen())) {
                answers.set(denied, FindingStatus.ABSENT);
            }
        }
        if (tooOld) {
            reading.notUsed(
                    index.finding(statement.finding()).id(),
                    "absent",
                    "the 'no' of " + statement.seen() + " says nothing about what may have changed since; ask again");
        }
    }

    private void clash(Statement absent, Statement present, int implied) {
        String denied = index.finding(absent.finding()).id();
        String affirmed = index.finding(present.finding()).id();
        String met = index.finding(implied).id();
        String link = denied.equals(affirmed) ? "" : " (" + met + " cannot be both)";
        reading.problem(new Problem(
                Problem.Kind.CONTRADICTION,
                List.of(denied, affirmed),
                worded(absent, denied, "absent") + " contradicts " + worded(present, affirmed, "present") + link
                        + "; correct one of them.",
                affirmed + " is taken as present"));
        reading.notUsed(denied, "absent", "it contradicts " + worded(present, affirmed, "present"));
    }

    private static String worded(Statement statement, String id, String status) {
        return statement.words().isEmpty()
                ? id + " " + status
                : id + " " + status + " (from " + statement.words() + ")";
    }
}
