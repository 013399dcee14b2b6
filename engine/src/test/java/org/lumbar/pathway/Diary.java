package org.lumbar.pathway;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.lumbar.knowledge.EventKind;
import org.lumbar.knowledge.PathwayCondition.Course;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.HandWrittenCases;

/// Writes event logs in a line: `new Diary().no(0).visit(0, "primary-care").on(3)`. Days count from [#FIRST].
final class Diary {

    static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    static final Replayer REPLAYER =
            Replayer.of(Engine.real().assessor()).orElseThrow(() -> new AssertionError("the content has no pathway"));

    private final List<Event> events = new ArrayList<>();
    private int age = 40;
    private Sex sex = Sex.MALE;
    private Optional<LocalDate> began = Optional.of(FIRST);

    Diary aged(int years) {
        age = years;
        return this;
    }

    Diary female() {
        sex = Sex.FEMALE;
        return this;
    }

    /// The pain began so many days before the first.
    Diary begunBefore(int days) {
        began = Optional.of(FIRST.minusDays(days));
        return this;
    }

    Diary with(Event event) {
        events.add(event);
        return this;
    }

    static Event event(int day, EventKind kind, String what, String status, String outcome, Observation... seen) {
        return new Event(
                FIRST.plusDays(day),
                Optional.empty(),
                kind,
                what,
                status,
                outcome,
                List.of(seen),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    static Observation[] present(String... findings) {
        return Arrays.stream(findings)
                .map(id -> Observation.of(id, FindingStatus.PRESENT))
                .toArray(Observation[]::new);
    }

    static Observation[] absent(String... findings) {
        return Arrays.stream(findings)
                .map(id -> Observation.of(id, FindingStatus.ABSENT))
                .toArray(Observation[]::new);
    }

    Diary answers(int day, Observation... seen) {
        return with(event(day, EventKind.ANSWERS, "", "", "", seen));
    }

    Diary has(int day, String... findings) {
        return answers(day, present(findings));
    }

    /// Low back pain, and "no" to every safety question.
    Diary no(int day) {
        return answers(
                day,
                Stream.concat(Stream.of(present("lbp")), Stream.of(absent(HandWrittenCases.gates())))
                        .toArray(Observation[]::new));
    }

    Diary visit(int day, String what) {
        return with(event(day, EventKind.VISIT, what, "made", ""));
    }

    Diary visit(int day, String what, String outcome) {
        return with(event(day, EventKind.VISIT, what, "made", outcome));
    }

    Diary missed(int day, String what) {
        return with(event(day, EventKind.VISIT, what, "missed", ""));
    }

    Diary surgery(int day, String status) {
        return with(event(day, EventKind.SURGERY, "discectomy", status, ""));
    }

    Diary course(int day, Course course) {
        Event plain = event(day, EventKind.ANSWERS, "", "", "");
        return with(new Event(
                plain.date(),
                plain.time(),
                plain.kind(),
                "",
                "",
                "",
                List.of(),
                Optional.of(course),
                Optional.empty(),
                Optional.empty(),
                ""));
    }

    Diary score(int day, String instrument, Map<String, Double> scales) {
        Scores scores = Scores.of(Engine.real().knowledge().instruments().byId().get(instrument), scales);
        Event plain = event(day, EventKind.SCORE, "", "", "");
        return with(new Event(
                plain.date(),
                plain.time(),
                plain.kind(),
                "",
                "",
                "",
                List.of(),
                Optional.empty(),
                Optional.of(scores),
                Optional.empty(),
                ""));
    }

    Diary startBack(int day, double total, double psychosocial) {
        return score(day, "start-back", Map.of("total", total, "psychosocial", psychosocial));
    }

    Diary recurrence(int day) {
        return with(event(day, EventKind.RECURRENCE, "", "", ""));
    }

    static Event at(Event event, String time) {
        return new Event(
                event.date(),
                Optional.of(LocalTime.parse(time)),
                event.kind(),
                event.what(),
                event.status(),
                event.outcome(),
                event.observations(),
                event.course(),
                event.scores(),
                event.recorded(),
                event.note());
    }

    static Event recorded(Event event, int day) {
        return new Event(
                event.date(),
                event.time(),
                event.kind(),
                event.what(),
                event.status(),
                event.outcome(),
                event.observations(),
                event.course(),
                event.scores(),
                Optional.of(FIRST.plusDays(day)),
                event.note());
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    EventLog log() {
        return log(events);
    }

    EventLog log(List<Event> others) {
        return new EventLog(
                "test",
                Setting.PRIMARY_CARE,
                new Person(OptionalInt.of(age), sex),
                Optional.empty(),
                began,
                Optional.empty(),
                others);
    }

    Position on(int day) {
        return REPLAYER.position(log(), FIRST.plusDays(day));
    }

    /// A log that has led to a state, and the day on which it has.
    record Reached(Diary diary, int day) {}

    /// The shortest way to each state.
    static Reached to(String state) {
        var diary = new Diary();
        return switch (state) {
            case "triage" -> new Reached(diary.has(0, "lbp"), 0);
            case "home-care" -> new Reached(diary.no(0), 0);
            case "primary-care-assessment" -> new Reached(diary.no(0).visit(0, "primary-care"), 0);
            case "low-risk" -> new Reached(diary.no(0).visit(0, "primary-care").startBack(0, 2, 1), 0);
            case "medium-high-risk" ->
                new Reached(diary.no(0).visit(0, "primary-care").startBack(0, 6, 4), 0);
            case "radicular" -> new Reached(sciatica(diary), 0);
            case "review" ->
                new Reached(
                        diary.no(0).visit(0, "primary-care").startBack(0, 2, 1).visit(7, "review"), 7);
            case "imaging-and-specialist" -> new Reached(uncontrolled(diary), 14);
            case "surgery" -> new Reached(uncontrolled(diary).surgery(14, "decided"), 14);
            case "registry" -> new Reached(uncontrolled(diary).surgery(14, "done"), 14);
            case "persistent-axial" ->
                new Reached(
                        uncontrolled(diary)
                                .surgery(14, "declined")
                                .answers(14, absent("leg-pain-any", "leg-pain-radiating", "leg-pain-below-knee")),
                        14);
            case "recovered" ->
                new Reached(
                        diary.no(0)
                                .visit(0, "primary-care")
                                .startBack(0, 2, 1)
                                .visit(7, "review")
                                .course(7, Course.BETTER),
                        7);
            case "emergency" -> new Reached(diary.has(0, "lbp", "saddle-anaesthesia"), 0);
            case "urgent" -> new Reached(diary.aged(55).has(0, "lbp", "cancer-history"), 0);
            case "inflammatory" ->
                new Reached(
                        diary.has(
                                0,
                                "lbp",
                                "lbp-chronic-history",
                                "onset-before-45",
                                "morning-stiffness-over-30-minutes",
                                "improves-with-exercise"),
                        0);
            default -> throw new AssertionError("nobody has written a way to " + state);
        };
    }

    private static Diary sciatica(Diary diary) {
        return diary.no(0).has(0, "leg-pain-below-knee").visit(0, "primary-care");
    }

    private static Diary uncontrolled(Diary diary) {
        return sciatica(diary).has(14, "severe-pain").visit(14, "review");
    }
}
