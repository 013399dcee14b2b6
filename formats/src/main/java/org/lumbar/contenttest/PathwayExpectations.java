package org.lumbar.contenttest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.assess.Assessor;
import org.lumbar.care.DueAction;
import org.lumbar.care.DueAction.Status;
import org.lumbar.formats.CaseReader;
import org.lumbar.formats.EventLogReader;
import org.lumbar.formats.Strictness;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.pathway.Position;
import org.lumbar.pathway.Replayer;
import org.lumbar.pathway.Transition;

/// What a test may expect of events replayed through the pathway: the state on a day, the steps that led there, what is
/// due, and what time alone would bring.
final class PathwayExpectations {

    private final Fields expected;
    private final Mismatches mismatches;

    private PathwayExpectations(Fields expected, Mismatches mismatches) {
        this.expected = expected;
        this.mismatches = mismatches;
    }

    static void check(Assessor assessor, ContentTestCase test, Mismatches mismatches) {
        Fields expected = test.expected();
        LocalDate on = LocalDate.parse(expected.text("on", ContentTestRunner.DATE.toString()));
        Replayer replayer = Replayer.of(assessor)
                .orElseThrow(() -> new ContentException(expected.place(), "the content has no pathway."));
        EventLogReader reader = EventLogReader.of(
                assessor.knowledge(),
                replayer.pathway(),
                assessor.interpreter(),
                CaseReader.Defaults.on(on),
                Strictness.STRICT);
        Position position = replayer.position(reader.read(test.given()), on);
        new PathwayExpectations(expected, mismatches).check(position);
        expected.done();
    }

    /// The steps that a test expects, as `state/way`.
    static List<String> takes(ContentTestCase test) {
        return test.expected().texts("takes");
    }

    private void check(Position position) {
        List<String> steps = position.trail().stream()
                .map(step -> step.from() + "/" + step.way().id())
                .toList();
        if (expected.has("state")) {
            mismatches.equal("the state (after " + steps + ")", position.state().id(), expected.text("state"));
        }
        if (expected.has("since")) {
            mismatches.equal("the day of entering", position.since().toString(), expected.text("since"));
        }
        mismatches.holds("the steps", steps, expected.texts("takes"), expected.texts("notTakes"));
        if (expected.has("trail")) {
            List<String> trail = new ArrayList<>();
            position.trail().forEach(step -> trail.add(step.to()));
            mismatches.equal("the trail", trail, expected.texts("trail"));
        }
        for (Status status : Status.values()) {
            mismatches.holds(
                    "the actions that are " + status.id(),
                    ids(position, status),
                    expected.texts(status.id()),
                    List.of());
        }
        mismatches.holds(
                "the actions",
                position.actions().stream().map(each -> each.action().id()).toList(),
                List.of(),
                expected.texts("noAction"));
        days(position);
        next(position.ifNothingIsHeard());
        count("duplicates", position.duplicates().size());
        count("late", position.late().size());
        count("notYet", position.notYet().size());
        count("ignored", position.ignored().size());
    }

    private static List<String> ids(Position position, Status status) {
        return position.actions(status).stream().map(each -> each.action().id()).toList();
    }

    /// The last day of each action that is named.
    private void days(Position position) {
        if (!expected.has("by")) {
            return;
        }
        Fields by = expected.fields("by");
        for (String action : by.keys()) {
            Optional<String> day = position.actions().stream()
                    .filter(each -> each.action().id().equals(action))
                    .findFirst()
                    .flatMap(DueAction::day)
                    .map(LocalDate::toString);
            mismatches.equal("the last day of " + action, day, by.text(action));
        }
    }

    private void next(Optional<Transition> step) {
        if (expected.has("next")) {
            mismatches.equal("the state that time alone leads to", step.map(Transition::to), expected.text("next"));
        }
        if (expected.has("nextOn")) {
            mismatches.equal(
                    "the day of that step", step.map(each -> each.date().toString()), expected.text("nextOn"));
        }
    }

    private void count(String key, int actual) {
        if (expected.has(key)) {
            mismatches.equal("the number of " + key, actual, expected.integer(key));
        }
    }
}
