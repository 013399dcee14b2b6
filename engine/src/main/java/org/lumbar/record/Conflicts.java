package org.lumbar.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Side;
import org.lumbar.record.Unused.Reason;

/// Of several records of one finding and side the newest counts; on one day, and without a date, a yes counts
/// before a no, since a missed disease is worse than a question too many.
final class Conflicts {

    /// "Not known" says nothing against an answer, so it comes last whatever its date.
    private static final Comparator<Statement> NEWEST_FIRST = Comparator.<Statement, Boolean>comparing(
                    each -> each.observation().status() == FindingStatus.UNKNOWN)
            .thenComparing(each -> each.recorded().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparingInt(each -> rank(each.observation().status()))
            .thenComparing(Statement::reference)
            .thenComparing(each -> String.valueOf(each.observation()));

    private Conflicts() {}

    private record Key(String finding, Side side) {}

    private static int rank(FindingStatus status) {
        return switch (status) {
            case PRESENT -> 0;
            case ABSENT -> 1;
            case UNKNOWN -> 2;
        };
    }

    /// The statements that count; the others go to those not used.
    static List<Statement> settled(List<Statement> statements, List<Unused> unused) {
        Map<Key, List<Statement>> byKey = new LinkedHashMap<>();
        for (Statement each : statements) {
            Key key = new Key(each.observation().finding(), each.observation().side());
            byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(each);
        }
        List<Statement> settled = new ArrayList<>();
        for (List<Statement> each : byKey.values()) {
            each.sort(NEWEST_FIRST);
            Statement first = each.getFirst();
            settled.add(first);
            for (int i = 1; i < each.size(); i++) {
                unused.add(overruled(each.get(i), first));
            }
        }
        return settled;
    }

    private static Unused overruled(Statement other, Statement first) {
        boolean same = answer(other.observation()).equals(answer(first.observation()));
        return new Unused(
                other.reference(),
                other.observation().finding() + " " + answer(other.observation()),
                same ? Reason.REPEATED : Reason.OVERRULED,
                first.reference()
                        + (same ? "" : " says " + answer(first.observation()))
                        + first.recorded().map(day -> " (" + day + ")").orElse(""));
    }

    /// An answer as a reader reads it.
    static String answer(Observation observation) {
        String answer = observation.value().isPresent()
                ? number(observation.value().getAsDouble())
                        + (observation.unit().isEmpty() ? "" : " " + observation.unit())
                : observation.status().id();
        return observation.side() == Side.UNSTATED
                ? answer
                : answer + " (" + observation.side().id() + ")";
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
