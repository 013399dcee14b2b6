package org.lumbar.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lumbar.instrument.ScaleResult.NoScore;
import org.lumbar.instrument.ScaleResult.NoScore.Reason;
import org.lumbar.instrument.ScaleResult.Score;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Instrument.Item;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.Scale;
import org.lumbar.knowledge.Scale.Band;
import org.lumbar.knowledge.Scale.Scoring;
import org.lumbar.knowledge.ValueSet;

/// Scores one instrument.
public final class Scorer {

    private final Instrument instrument;
    private final Optional<ValueSet> valueSet;

    private Scorer(Instrument instrument, Optional<ValueSet> valueSet) {
        this.instrument = instrument;
        this.valueSet = valueSet;
    }

    /// A scorer without a value set.
    public static Scorer of(Instrument instrument) {
        return new Scorer(instrument, Optional.empty());
    }

    /// A scorer with a value set for the instrument's index.
    ///
    /// @throws IllegalArgumentException when the value set is one of another instrument
    public static Scorer of(Instrument instrument, ValueSet valueSet) {
        if (!valueSet.instrument().equals(instrument.id())) {
            throw new IllegalArgumentException("the value set " + valueSet.id() + " is for " + valueSet.instrument()
                    + ", not for " + instrument.id());
        }
        return new Scorer(instrument, Optional.of(valueSet));
    }

    /// Scores the answers.
    ///
    /// @param answers answer by item number; an item that is not there was not answered
    /// @throws AnswerException when an item does not exist or an answer lies outside its range, with every problem
    public ScoreSheet score(Map<Integer, Integer> answers) {
        List<String> problems = new ArrayList<>();
        new TreeMap<>(answers)
                .forEach((number, answer) -> problem(number, answer).ifPresent(problems::add));
        if (!problems.isEmpty()) {
            throw new AnswerException(problems);
        }
        List<ScaleResult> results = instrument.scales().stream()
                .map(scale -> result(scale, answers))
                .toList();
        return new ScoreSheet(instrument, valueSet, results, Groups.of(instrument, results));
    }

    private Optional<String> problem(int number, int answer) {
        Optional<Item> item = instrument.item(number);
        if (item.isEmpty()) {
            return Optional.of("item " + number + " does not exist in " + instrument.id() + "; its items are 1 to "
                    + instrument.items().size() + ".");
        }
        return item.get().takes(answer)
                ? Optional.empty()
                : Optional.of(
                        "item " + number + " of " + instrument.id() + " is " + answer + ", and its answers go from "
                                + item.get().min() + " to " + item.get().max()
                                + "; correct it, or leave it out when it was not answered.");
    }

    private ScaleResult result(Scale scale, Map<Integer, Integer> answers) {
        List<Integer> answered =
                scale.items().stream().filter(answers::containsKey).toList();
        List<Integer> missing = scale.items().stream()
                .filter(each -> !answers.containsKey(each))
                .toList();
        if (scale.scoring() == Scoring.VALUE_SET) {
            return index(scale, answers, answered, missing);
        }
        var sums = Sums.of(instrument.items(scale), answers);
        Range possible = sums.possible(scale.scoring());
        Optional<Band> low = band(scale, possible.low());
        Optional<Band> high = band(scale, possible.high());
        boolean certain = low.equals(high);
        if (answered.isEmpty() || missing.size() > scale.missing().most()) {
            return new NoScore(
                    scale,
                    Reason.TOO_MANY_MISSING,
                    "",
                    answered,
                    missing,
                    Optional.of(possible),
                    certain ? low : Optional.empty());
        }
        double value = sums.value(scale.scoring());
        boolean whole = missing.isEmpty() || scale.missing().optional();
        return new Score(
                scale,
                value,
                answered,
                missing,
                Optional.of(whole ? point(value) : possible),
                band(scale, value),
                whole || certain);
    }

    private ScaleResult index(
            Scale scale, Map<Integer, Integer> answers, List<Integer> answered, List<Integer> missing) {
        if (!missing.isEmpty()) {
            return new NoScore(
                    scale, Reason.TOO_MANY_MISSING, "", answered, missing, Optional.empty(), Optional.empty());
        }
        var state = new StringBuilder();
        scale.items().forEach(number -> state.append(answers.get(number)));
        Optional<Double> value =
                valueSet.flatMap(set -> Optional.ofNullable(set.values().get(state.toString())));
        if (value.isEmpty()) {
            return new NoScore(
                    scale,
                    Reason.NO_VALUE_SET,
                    state.toString(),
                    answered,
                    missing,
                    Optional.empty(),
                    Optional.empty());
        }
        double index = value.get();
        return new Score(scale, index, answered, missing, Optional.of(point(index)), band(scale, index), true);
    }

    private static Range point(double value) {
        return new Range(value, true, value, true);
    }

    private static Optional<Band> band(Scale scale, double value) {
        return scale.bands().stream()
                .filter(each -> each.range().contains(value))
                .findFirst();
    }
}
