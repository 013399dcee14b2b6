package org.lumbar.knowledge.check;

import java.util.HashSet;
import java.util.List;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Instrument.Item;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.Scale;
import org.lumbar.knowledge.Scale.Band;
import org.lumbar.knowledge.Scale.Change;
import org.lumbar.knowledge.Scale.Change.Measure;
import org.lumbar.knowledge.Scale.Scoring;

/// One scale of an instrument: its items, its rule for missing items, its bands and the changes that matter.
final class ScaleCheck {

    private final References references;
    private final Problems problems;

    ScaleCheck(References references, Problems problems) {
        this.references = references;
        this.problems = problems;
    }

    void check(String record, Instrument instrument, Scale scale) {
        for (int number : scale.items()) {
            if (instrument.item(number).isEmpty()) {
                problems.add(record, "it has item " + number + ", which the instrument does not have.");
            }
        }
        if (new HashSet<>(scale.items()).size() != scale.items().size()
                || scale.items().isEmpty()) {
            problems.add(record, "its items are " + scale.items() + "; name at least one, and each once.");
            return;
        }
        missing(record, instrument, scale);
        bands(record, instrument, scale);
        changes(record, instrument, scale);
    }

    private void missing(String record, Instrument instrument, Scale scale) {
        references.citation(record + ", missing items", scale.missing().citation());
        int most = scale.missing().most();
        if (most < 0 || most >= scale.items().size()) {
            problems.add(
                    record,
                    most + " of " + scale.items().size() + " items may be missing; give a number from 0 to "
                            + (scale.items().size() - 1) + ".");
        }
        if (most > 0 && scale.scoring() == Scoring.VALUE_SET) {
            problems.add(record, "a value set knows whole states only; most must be 0.");
        }
        long ranges = instrument.items(scale).stream()
                .map(item -> List.of(item.min(), item.max()))
                .distinct()
                .count();
        if (ranges > 1 && (scale.scoring() == Scoring.MEAN || most > 0)) {
            problems.add(
                    record,
                    "its items have different ranges, so an answered one cannot stand for a missing one; allow none"
                            + " missing and take no mean.");
        }
        if (scale.scoring() == Scoring.VALUE_SET
                && instrument.items(scale).stream().anyMatch(Item::reversed)) {
            problems.add(record, "an item of a health state cannot be reversed.");
        }
    }

    private void bands(String record, Instrument instrument, Scale scale) {
        List<Band> bands = scale.bands();
        bands.forEach(band -> references.citation(record + ", band '" + band.label() + "'", band.citation()));
        if (bands.isEmpty()) {
            return;
        }
        for (int i = 1; i < bands.size(); i++) {
            Ranges.follows(bands.get(i - 1).range(), bands.get(i).range())
                    .ifPresent(problem -> problems.add(record, problem.replace("strata", "bands")));
        }
        Range whole = instrument.range(scale);
        Range first = bands.getFirst().range();
        Range last = bands.getLast().range();
        if (first.low() != whole.low()
                || first.lowIncluded() != whole.lowIncluded()
                || last.high() != whole.high()
                || !last.highIncluded()) {
            problems.add(
                    record,
                    "its bands go from " + first + " to " + last + ", and its scores from "
                            + Numbers.plain(whole.low()) + " to " + Numbers.plain(whole.high())
                            + "; cover the whole range, ends included.");
        }
    }

    private void changes(String record, Instrument instrument, Scale scale) {
        Range whole = instrument.range(scale);
        for (Change change : scale.changes()) {
            String what = change.kind().id() + " change of "
                    + Numbers.plain(change.size().value()) + " "
                    + change.measure().id();
            references.citation(record + ", " + what, change.citation());
            double most = change.measure() == Measure.PERCENT ? Scale.WHOLE : whole.high() - whole.low();
            if (!(Figures.low(change.size()) > 0 && Figures.high(change.size()) <= most)) {
                problems.add(
                        record,
                        "the " + what + " and its interval must lie above 0 and be at most " + Numbers.plain(most)
                                + ".");
            }
        }
    }
}
