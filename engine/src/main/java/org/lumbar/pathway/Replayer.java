package org.lumbar.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lumbar.assess.Assessor;
import org.lumbar.knowledge.Pathway;
import org.lumbar.knowledge.PathwayCondition;
import org.lumbar.knowledge.PathwayExit;
import org.lumbar.knowledge.PathwayState;
import org.lumbar.knowledge.Predicate;
import org.lumbar.presentation.FindingIndex;

/// Replays the events of one person through the pathway. A replayer is immutable and may be shared by threads;
/// [#position] is a pure function of the content, the log and the day.
///
/// Every day from the first event to the day of the question is looked at, since answers grow stale and times run out
/// on days on which nothing happens.
public final class Replayer {

    private final Track track;

    private Replayer(Track track) {
        this.track = track;
    }

    /// The replayer of a content, empty where it has no pathway.
    ///
    /// @param assessor of the whole content, questionnaires included
    public static Optional<Replayer> of(Assessor assessor) {
        return assessor.knowledge().care().pathway().map(pathway -> new Replayer(Track.of(pathway, assessor)));
    }

    /// The pathway.
    public Pathway pathway() {
        return track.pathway();
    }

    /// Where the person stands on a day.
    public Position position(EventLog log, LocalDate on) {
        Timeline timeline = Timeline.of(log.events(), on);
        List<Moment> moments = timeline.moments();
        LocalDate first = moments.isEmpty() ? on : moments.getFirst().date();
        var walk = new Walk(
                track,
                log,
                first,
                moments.isEmpty() ? Optional.empty() : moments.getFirst().time());
        int next = 0;
        for (LocalDate day = first; !day.isAfter(on); day = day.plusDays(1)) {
            int before = next;
            while (next < moments.size() && moments.get(next).date().equals(day)) {
                walk.take(moments.get(next));
                next++;
            }
            if (next == before) {
                walk.pass(day);
            }
        }
        return position(log, on, timeline, walk);
    }

    private Position position(EventLog log, LocalDate on, Timeline timeline, Walk walk) {
        Day today = walk.day(on);
        PathwayState state = track.pathway().state(walk.state());
        return new Position(
                log.id(),
                on,
                state,
                walk.entered(),
                walk.began(),
                walk.trail(),
                new DueMaker(walk, today).actions(track.pathway()),
                watched(state),
                ifNothingIsHeard(walk, state, on),
                today.assessment(),
                timeline.duplicates(),
                timeline.late(),
                timeline.notYet(),
                walk.ignored(),
                track.knowledge().identity());
    }

    private List<Watch> watched(PathwayState state) {
        List<Watch> watched = new ArrayList<>();
        track.pathway().everywhereIn(state.id()).forEach(way -> watched.add(new Watch(way, true)));
        state.exits().forEach(way -> watched.add(new Watch(way, false)));
        return List.copyOf(watched);
    }

    /// The first step that time alone would bring, looked for as far as any time of the state's exits reaches.
    private Optional<Transition> ifNothingIsHeard(Walk walk, PathwayState state, LocalDate on) {
        LocalDate last = horizon(walk, state);
        Walk ahead = walk.copy();
        int before = ahead.trail().size();
        for (LocalDate day = on.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            ahead.pass(day);
            if (ahead.trail().size() > before) {
                return Optional.of(ahead.trail().get(before));
            }
        }
        return Optional.empty();
    }

    private static LocalDate horizon(Walk walk, PathwayState state) {
        LocalDate last = walk.entered();
        for (PathwayExit exit : state.exits()) {
            for (PathwayCondition part : exit.when().flat()) {
                LocalDate reached = switch (part) {
                    case PathwayCondition.DaysInState days -> walk.entered().plusDays(days.days());
                    case PathwayCondition.Answered answered ->
                        walk.began()
                                .map(began -> began.plusDays(longest(answered.when())))
                                .orElse(last);
                    default -> last;
                };
                last = reached.isAfter(last) ? reached : last;
            }
        }
        return last;
    }

    /// The longest duration of the episode from which a predicate becomes true.
    private static long longest(Predicate predicate) {
        Stream<Predicate> parts = switch (predicate) {
            case Predicate.All all -> all.of().stream();
            case Predicate.Any any -> any.of().stream();
            case Predicate.AtLeast atLeast -> atLeast.of().stream();
            default -> Stream.of();
        };
        long own = predicate instanceof Predicate.Measured measured
                        && measured.quantity().equals(FindingIndex.EPISODE_DURATION)
                        && Double.isFinite(measured.range().low())
                ? (long) measured.range().low() + 1
                : 0;
        return Math.max(own, parts.mapToLong(Replayer::longest).max().orElse(0));
    }
}
