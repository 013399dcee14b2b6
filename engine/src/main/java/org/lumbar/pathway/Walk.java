package org.lumbar.pathway;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.care.PathwayJudge;
import org.lumbar.knowledge.EventKind;
import org.lumbar.knowledge.PathwayCondition;
import org.lumbar.knowledge.PathwayExit;
import org.lumbar.knowledge.PathwayState.Kind;
import org.lumbar.knowledge.Urgency;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.Observation;
import org.lumbar.reasoning.Truth;

/// One replay, as far as it has come. Working state, confined to one thread.
final class Walk {

    private static final Set<String> OF_THE_PERSON =
            Set.of(FindingIndex.AGE, FindingIndex.EPISODE_DURATION, FindingIndex.FEMALE, FindingIndex.MALE);

    private final Track track;
    private final Memory memory;
    private final ScoreBook scores;
    private final List<Moment> moments = new ArrayList<>();
    private final Map<String, Settlement> settled = new HashMap<>();
    private final Map<String, LocalDate> settledOn = new HashMap<>();
    private final List<Transition> trail = new ArrayList<>();
    private final List<Ignored> ignored = new ArrayList<>();
    private String state;
    private LocalDate entered;
    private Optional<LocalTime> enteredAt;
    private int enteredMoment;
    private int entryMoment = -1;
    private Urgency enteredFor;

    /// A walk that begins on a day.
    Walk(Track track, EventLog log, LocalDate first, Optional<LocalTime> at) {
        this.track = track;
        memory = new Memory(log, track);
        scores = new ScoreBook(track.knowledge().instruments());
        state = track.pathway().start();
        entered = first;
        enteredAt = at;
        enteredFor = new Urgency(Urgency.Level.ROUTINE, "");
    }

    private Walk(Walk other) {
        track = other.track;
        memory = other.memory.copy();
        scores = other.scores.copy();
        moments.addAll(other.moments);
        other.settled.forEach((way, settlement) -> settled.put(way, settlement.copy()));
        settledOn.putAll(other.settledOn);
        trail.addAll(other.trail);
        ignored.addAll(other.ignored);
        state = other.state;
        entered = other.entered;
        enteredAt = other.enteredAt;
        enteredMoment = other.enteredMoment;
        entryMoment = other.entryMoment;
        enteredFor = other.enteredFor;
    }

    Walk copy() {
        return new Walk(this);
    }

    /// Takes the events of a moment and goes as far as they lead.
    void take(Moment moment) {
        moments.add(moment);
        memory.take(moment);
        scores.take(moment);
        settled.forEach((way, settlement) -> {
            LocalDate day = settledOn.getOrDefault(way, LocalDate.MIN);
            settlement.unsettle(memory.saidAnew(moment, day, settlement.answers(), track.complaint()));
        });
        int before = trail.size();
        go(moment.date(), moment.time(), moment.events());
        boolean newEpisode = trail.subList(before, trail.size()).stream()
                .anyMatch(step -> step.way().newEpisode());
        if (!newEpisode) {
            moment.events().stream()
                    .filter(event -> event.kind() == EventKind.RECURRENCE)
                    .forEach(
                            event -> ignored.add(
                                    new Ignored(
                                            event.date(),
                                            "recurrence",
                                            "the episode before was not over, so it goes on; tell a turn for the worse as course: worse")));
        }
    }

    /// Goes as far as the passing of time alone leads on a day.
    void pass(LocalDate day) {
        go(day, Optional.empty(), List.of());
    }

    /// No state is entered twice in one moment, so that every moment ends.
    private void go(LocalDate date, Optional<LocalTime> time, List<Event> events) {
        Set<String> visited = new HashSet<>(Set.of(state));
        Day day = memory.on(date);
        Optional<PathwayExit> way = next(day, visited);
        while (way.isPresent()) {
            step(way.get(), day, time, events);
            visited.add(state);
            if (way.get().newEpisode()) {
                day = memory.on(date);
            }
            way = next(day, visited);
        }
    }

    private Optional<PathwayExit> next(Day day, Set<String> visited) {
        for (PathwayExit way : track.pathway().everywhereIn(state)) {
            if (!visited.contains(way.to()) && judge(way, day, true) == Truth.TRUE) {
                return Optional.of(way);
            }
        }
        for (PathwayExit way : track.pathway().state(state).exits()) {
            if (!visited.contains(way.to()) && judge(way, day, false) == Truth.TRUE) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }

    /// The truth of a way on a day. A way of every state is true only where there is news since it was settled.
    private Truth judge(PathwayExit way, Day day, boolean everywhere) {
        Truth truth = PathwayJudge.judge(way.when(), facts(way, day, everywhere));
        boolean ofAnswers = way.when().flat().stream().anyMatch(PathwayCondition.Answered.class::isInstance);
        return everywhere
                        && truth == Truth.TRUE
                        && ofAnswers
                        && !settlement(way.id()).isNews(way.id(), witnesses(way, day))
                ? Truth.FALSE
                : truth;
    }

    WalkFacts facts(PathwayExit way, Day day, boolean everywhere) {
        int from = everywhere ? Math.max(enteredMoment, settlement(way.id()).moment() + 1) : enteredMoment;
        return facts(day, from, everywhere ? List.of(settlement(way.id())) : settlements());
    }

    WalkFacts facts(Day day) {
        return facts(day, enteredMoment, settlements());
    }

    private WalkFacts facts(Day day, int from, List<Settlement> dealtWith) {
        return new WalkFacts(
                track,
                day,
                entered,
                moments.subList(Math.min(from, moments.size()), moments.size()),
                from <= entryMoment ? 1 : 0,
                scores,
                reason -> dealtWith.stream().allMatch(each -> each.isNews(reason.id(), witnesses(reason))));
    }

    /// The settlements of the ways that ask for a level of urgency.
    private List<Settlement> settlements() {
        return track.pathway().everywhere().stream()
                .filter(way -> way.when() instanceof PathwayCondition.Urgent)
                .map(way -> settlement(way.id()))
                .toList();
    }

    private List<String> witnesses(Reason reason) {
        return reason.findings().stream()
                .filter(id -> !OF_THE_PERSON.contains(id))
                .toList();
    }

    /// The answers that make the predicates of a way true.
    private List<String> witnesses(PathwayExit way, Day day) {
        var found = new BitSet();
        for (PathwayCondition part : way.when().flat()) {
            if (part instanceof PathwayCondition.Answered answered
                    && track.terms().evaluate(answered.when(), day.answers(), day.setting()) == Truth.TRUE) {
                track.terms().term(answered.when()).witnesses(day.answers(), day.setting(), found);
            }
        }
        return found.stream()
                .mapToObj(number -> track.index().finding(number).id())
                .filter(id -> !OF_THE_PERSON.contains(id))
                .toList();
    }

    private void step(PathwayExit way, Day day, Optional<LocalTime> time, List<Event> events) {
        boolean everywhere = track.pathway().everywhereIn(state).contains(way);
        List<Reason> reasons = facts(way, day, everywhere).reasons(way.when());
        trail.add(new Transition(day.date(), time, state, way, reasons, witnesses(way, day), events));
        settle(way, day);
        if (way.newEpisode()) {
            beginEpisode(moments.getLast());
        } else if (track.pathway().state(state).kind() == Kind.END) {
            // what was measured before an end says nothing of how it goes after it
            scores.forgetBefore(day.date());
        }
        state = way.to();
        entered = day.date();
        enteredAt = time;
        // on a step by time no moment is that of entering
        enteredMoment = events.isEmpty() ? moments.size() : moments.size() - 1;
        entryMoment = events.isEmpty() ? -1 : enteredMoment;
        enteredFor = reasons.isEmpty()
                ? new Urgency(Urgency.Level.ROUTINE, "")
                : reasons.getFirst().urgency();
    }

    private void beginEpisode(Moment moment) {
        Set<String> forgotten = new TreeSet<>();
        for (Observation each : memory.beginEpisode(moment)) {
            forgotten.add(each.finding());
        }
        if (!forgotten.isEmpty()) {
            ignored.add(new Ignored(
                    moment.date(),
                    String.join(", ", forgotten),
                    "said in an earlier episode; asked again in this one"));
        }
        scores.forgetBefore(moment.date());
        settled.clear();
        settledOn.clear();
    }

    /// What led into the state that is left counts as dealt with for the ways that the exit names.
    private void settle(PathwayExit exit, Day day) {
        if (exit.settles().isEmpty()) {
            return;
        }
        Set<String> answers = new LinkedHashSet<>();
        Set<String> ids = new LinkedHashSet<>(exit.settles());
        day.reasons(Urgency.Level.URGENT).forEach(reason -> ids.add(reason.id()));
        for (PathwayExit way : track.pathway().everywhere()) {
            if (!way.to().equals(state)) {
                continue;
            }
            answers.addAll(witnesses(way, day));
            if (way.when() instanceof PathwayCondition.Urgent urgent) {
                day.reasons(urgent.level()).forEach(reason -> answers.addAll(witnesses(reason)));
            }
        }
        Set<String> whole = track.withImplied(answers);
        for (String way : exit.settles()) {
            settlement(way).settle(ids, whole, moments.size() - 1);
            settledOn.put(way, day.date());
        }
    }

    private Settlement settlement(String way) {
        return settled.computeIfAbsent(way, _ -> new Settlement());
    }

    String state() {
        return state;
    }

    LocalDate entered() {
        return entered;
    }

    Optional<LocalTime> enteredAt() {
        return enteredAt;
    }

    Urgency enteredFor() {
        return enteredFor;
    }

    Optional<LocalDate> began() {
        return memory.began();
    }

    Day day(LocalDate date) {
        return memory.whollyOn(date);
    }

    List<Transition> trail() {
        return List.copyOf(trail);
    }

    List<Ignored> ignored() {
        return List.copyOf(ignored);
    }

    /// Everything told so far, in order.
    List<Moment> moments() {
        return List.copyOf(moments);
    }

    /// Everything told since the state was entered, the moment of entering among it.
    List<Moment> inState() {
        return List.copyOf(moments.subList(Math.min(enteredMoment, moments.size()), moments.size()));
    }
}
