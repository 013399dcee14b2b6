package org.lumbar.pathway;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Instrument.Better;
import org.lumbar.knowledge.Instruments;
import org.lumbar.knowledge.PathwayCondition.Grouped;
import org.lumbar.knowledge.PathwayCondition.Improved;
import org.lumbar.knowledge.PathwayCondition.Scored;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.Scale;
import org.lumbar.knowledge.Scale.Change.Measure;
import org.lumbar.reasoning.Truth;

/// The scores of the present episode, in order. Working state of one replay.
final class ScoreBook {

    private record Entry(LocalDate date, Scores scores) {}

    private record Value(LocalDate date, double value) {}

    private final Instruments instruments;
    private final List<Entry> entries = new ArrayList<>();

    ScoreBook(Instruments instruments) {
        this.instruments = instruments;
    }

    ScoreBook copy() {
        var copy = new ScoreBook(instruments);
        copy.entries.addAll(entries);
        return copy;
    }

    void take(Moment moment) {
        moment.events()
                .forEach(event -> event.scores().ifPresent(scores -> entries.add(new Entry(moment.date(), scores))));
    }

    /// Forgets the scores before a day: they belong to an episode that is over.
    void forgetBefore(LocalDate day) {
        entries.removeIf(each -> each.date().isBefore(day));
    }

    private List<Value> values(String instrument, String scale) {
        return entries.stream()
                .filter(each -> each.scores().instrument().equals(instrument))
                .filter(each -> each.scores().scales().containsKey(scale))
                .map(each -> new Value(each.date(), each.scores().scales().get(scale)))
                .toList();
    }

    /// Of the scores of one day the worse counts, so that a single good one hides nothing.
    private List<Value> worstOfEachDay(String instrument, String scale) {
        boolean lowerIsBetter = lowerIsBetter(instrument);
        List<Value> worst = new ArrayList<>();
        for (Value value : values(instrument, scale)) {
            if (!worst.isEmpty() && worst.getLast().date().equals(value.date())) {
                double before = worst.removeLast().value();
                double worse = lowerIsBetter ? Math.max(before, value.value()) : Math.min(before, value.value());
                worst.add(new Value(value.date(), worse));
            } else {
                worst.add(value);
            }
        }
        return worst;
    }

    Truth scored(Scored wanted) {
        List<Value> values = worstOfEachDay(wanted.instrument(), wanted.scale());
        if (values.isEmpty()) {
            return Truth.UNKNOWN;
        }
        Range range = wanted.range();
        LocalDate last = values.getLast().date();
        Optional<LocalDate> first = Optional.empty();
        for (Value value : values.reversed()) {
            if (!range.contains(value.value())) {
                break;
            }
            first = Optional.of(value.date());
        }
        return first.filter(day -> ChronoUnit.DAYS.between(day, last) >= wanted.heldDays())
                        .isPresent()
                ? Truth.TRUE
                : Truth.FALSE;
    }

    Truth grouped(Grouped wanted) {
        List<Entry> of = entries.stream()
                .filter(each -> each.scores().instrument().equals(wanted.instrument()))
                .toList();
        if (of.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return of.getLast()
                .scores()
                .group()
                .map(group -> wanted.groups().contains(group) ? Truth.TRUE : Truth.FALSE)
                .orElse(Truth.UNKNOWN);
    }

    Truth improved(Improved wanted) {
        List<Value> values = worstOfEachDay(wanted.instrument(), wanted.scale());
        if (values.size() < 2) {
            return Truth.UNKNOWN;
        }
        double before = values.getFirst().value();
        double change = (before - values.getLast().value()) * (lowerIsBetter(wanted.instrument()) ? 1 : -1);
        if (wanted.measure() == Measure.PERCENT) {
            return before != 0 && Scale.WHOLE * change / Math.abs(before) >= wanted.size() ? Truth.TRUE : Truth.FALSE;
        }
        return change >= wanted.size() ? Truth.TRUE : Truth.FALSE;
    }

    private boolean lowerIsBetter(String instrument) {
        return Optional.ofNullable(instruments.byId().get(instrument))
                .map(each -> each.better() == Better.LOWER)
                .orElse(true);
    }
}
