package org.lumbar.pathway;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lumbar.assess.Assessor;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Interpretation;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Presentation;

/// What one person has said and shown in the present episode, with what lasts from earlier ones. Working state of one
/// replay.
final class Memory {

    private final EventLog log;
    private final Assessor assessor;
    private final DurationCuts cuts;
    private final int[] daysOfChange;
    private final BitSet lasting;
    private final List<Observation> observations;
    private Optional<LocalDate> began;
    private Optional<String> onset;
    private final Set<LocalDate> changes = new HashSet<>();
    private @Nullable Day last;

    Memory(EventLog log, Track track) {
        this.log = log;
        this.assessor = track.assessor();
        this.cuts = track.cuts();
        this.daysOfChange = track.daysOfChange();
        this.lasting = new BitSet();
        track.pathway().lasting().forEach(id -> lasting.set(index().require(id)));
        this.observations = new ArrayList<>();
        this.began = log.began();
        this.onset = log.onset();
    }

    private Memory(Memory other) {
        log = other.log;
        assessor = other.assessor;
        cuts = other.cuts;
        daysOfChange = other.daysOfChange;
        lasting = other.lasting;
        observations = new ArrayList<>(other.observations);
        began = other.began;
        onset = other.onset;
        changes.addAll(other.changes);
        last = other.last;
    }

    Memory copy() {
        return new Memory(this);
    }

    private FindingIndex index() {
        return assessor.interpreter().index();
    }

    Optional<LocalDate> began() {
        return began;
    }

    void take(Moment moment) {
        List<Observation> said = dated(moment);
        observations.addAll(said);
        last = null;
        for (Observation each : said) {
            for (int days : daysOfChange) {
                each.date().ifPresent(seen -> changes.add(seen.plusDays(days + 1L)));
                each.since().ifPresent(since -> changes.add(since.plusDays(days + 1L)));
            }
        }
    }

    private static List<Observation> dated(Moment moment) {
        return moment.events().stream()
                .flatMap(event -> event.observations().stream())
                .map(each -> each.date().isPresent() ? each : each.seenOn(moment.date()))
                .toList();
    }

    /// Begins a new episode: answers of the earlier one are forgotten but those that last and those of this moment.
    ///
    /// @return the answers that are forgotten
    List<Observation> beginEpisode(Moment moment) {
        List<Observation> fresh = dated(moment);
        List<Observation> forgotten = new ArrayList<>();
        for (Observation each : List.copyOf(observations)) {
            OptionalInt number = index().number(each.finding());
            boolean kept = fresh.contains(each) || (number.isPresent() && lasting.get(number.getAsInt()));
            if (!kept) {
                observations.remove(each);
                forgotten.add(each);
            }
        }
        began = Optional.of(moment.date());
        onset = Optional.empty();
        last = null;
        return forgotten;
    }

    /// What is known on a day. It is worked out anew only on days on which it may differ from the day before.
    Day on(LocalDate day) {
        Day before = last;
        if (before != null && !mayChange(before.date(), day)) {
            last = new Day(day, before.setting(), before.answers(), before.assessment());
        } else {
            last = whollyOn(day);
        }
        return last;
    }

    private boolean mayChange(LocalDate before, LocalDate day) {
        if (!day.equals(before.plusDays(1))) {
            return !day.equals(before);
        }
        return changes.contains(day)
                || began.filter(begin -> cuts.at(ChronoUnit.DAYS.between(begin, day)))
                        .isPresent()
                || !log.personOn(day).equals(log.personOn(before));
    }

    /// What is known on a day, worked out anew.
    Day whollyOn(LocalDate day) {
        Interpretation interpretation = assessor.interpreter().interpret(presentation(day, observations));
        return new Day(day, log.setting(), interpretation.answers(), assessor.assess(interpretation));
    }

    private Presentation presentation(LocalDate day, List<Observation> seen) {
        OptionalInt duration = began.isPresent() && !began.get().isAfter(day)
                ? OptionalInt.of((int) ChronoUnit.DAYS.between(began.get(), day))
                : OptionalInt.empty();
        return new Presentation(log.id(), day, log.setting(), log.personOn(day), new Episode(duration, onset), seen);
    }

    /// What a moment says anew of answers that may have been dealt with before a day: what is said to have begun, or
    /// was seen, by then and is not worse is no news.
    ///
    /// @param ids the answers in question
    /// @param complaint findings of the complaint itself, which are no news either
    List<String> saidAnew(Moment moment, LocalDate settledOn, List<String> ids, BitSet complaint) {
        List<Observation> news = dated(moment).stream()
                .filter(each -> each.status() == FindingStatus.PRESENT)
                .filter(each -> each.course() == Course.WORSE || !isOld(each, moment, settledOn))
                .toList();
        if (news.isEmpty() || ids.isEmpty()) {
            return List.of();
        }
        var answers = assessor.interpreter()
                .interpret(new Presentation(
                        "", moment.date(), log.setting(), log.personOn(moment.date()), Episode.UNKNOWN, news))
                .answers();
        return ids.stream()
                .filter(id -> answers.isPresent(index().require(id)))
                .filter(id -> !complaint.get(index().require(id)))
                .toList();
    }

    private static boolean isOld(Observation observation, Moment moment, LocalDate settledOn) {
        boolean begunBefore =
                observation.since().filter(since -> !since.isAfter(settledOn)).isPresent();
        boolean seenBefore = observation
                .date()
                .filter(seen -> seen.isBefore(moment.date()) && !seen.isAfter(settledOn))
                .isPresent();
        return begunBefore || seenBefore;
    }
}
