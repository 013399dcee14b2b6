package org.lumbar.population;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.population.indicator.IndicatorResult.Standing;
import org.lumbar.record.Code;

/// The figures of a screening, read out of its counts.
public final class Figures {

    /// The slice that holds everybody.
    public static final String ALL = Names.ALL;

    private final Tally tally;
    private final SortedMap<String, Long> all;

    /// @param tally everything that was counted
    public Figures(Tally tally) {
        this.tally = tally;
        all = tally.all();
    }

    /// How many answered a question with yes and with no.
    ///
    /// @param present people with a yes, or a measured value
    /// @param absent people with a no
    public record Answers(long present, long absent) {}

    /// Lines of all files.
    public long lines() {
        return tally.of(Names.LINES);
    }

    /// Lines that could not be read.
    public long badLines() {
        return tally.of(Names.BAD_LINES);
    }

    /// Resources by kind.
    public SortedMap<String, Long> resources() {
        SortedMap<String, Long> resources = new TreeMap<>();
        below(Names.RESOURCES).forEach(name -> resources.put(part(name, 1), tally.of(name)));
        return resources;
    }

    /// People who were judged, the dead among them.
    public long persons() {
        return tally.of(Names.PERSONS);
    }

    /// People recorded as dead.
    public long dead() {
        return tally.of(Names.DEAD);
    }

    /// People without a Patient.
    public long orphans() {
        return tally.of(Names.ORPHANS);
    }

    /// People to be looked at again.
    public long flagged() {
        return tally.of(Names.FLAGGED);
    }

    /// Living people of a slice.
    public long living(String slice) {
        return tally.of(Names.of(Names.LIVING, slice));
    }

    /// People with back pain of a slice.
    public long backPain(String slice) {
        return tally.of(Names.of(Names.BACK_PAIN, slice));
    }

    /// People with back pain of a level and slice.
    public long urgency(Level level, String slice) {
        return tally.of(Names.of(Names.URGENCY, level.id(), slice));
    }

    /// People of a slice by where an indicator puts them.
    public long indicator(String indicator, Standing standing, String slice) {
        return tally.of(Names.of(Names.INDICATOR, indicator, standing.id(), slice));
    }

    /// The slices of which an indicator counted anybody, except that of all.
    public Set<String> indicatorSlices(String indicator) {
        Set<String> slices = new TreeSet<>();
        for (Standing standing : Standing.values()) {
            if (standing != Standing.OUTSIDE) {
                below(Names.of(Names.INDICATOR, indicator, standing.id())).forEach(name -> slices.add(part(name, 3)));
            }
        }
        slices.remove(ALL);
        return slices;
    }

    /// The slices of a kind, such as `age and sex`.
    public List<String> slices(String kind) {
        return below(Names.LIVING).stream()
                .map(name -> part(name, 1))
                .filter(slice -> slice.startsWith(kind + ": "))
                .toList();
    }

    /// How many people with back pain have a condition, as the sum of their probabilities.
    public double expected(String condition) {
        return tally.of(Names.of(Names.EXPECTED, condition)) / Names.MILLION;
    }

    /// Answers of people with back pain by finding.
    public SortedMap<String, Answers> findings() {
        SortedMap<String, Answers> findings = new TreeMap<>();
        for (String name : below(Names.FINDING)) {
            String finding = part(name, 1);
            findings.put(
                    finding,
                    new Answers(
                            tally.of(Names.of(Names.FINDING, finding, "present")),
                            tally.of(Names.of(Names.FINDING, finding, "absent"))));
        }
        return findings;
    }

    /// Resources that hold a code asked for, by kind.
    public SortedMap<String, Long> cohortRows(Code code) {
        SortedMap<String, Long> rows = new TreeMap<>();
        below(Names.of(Names.COHORT_ROWS, code.system(), code.code()))
                .forEach(name -> rows.put(part(name, 3), tally.of(name)));
        return rows;
    }

    /// The names that begin with the parts of another and have more.
    private Set<String> below(String name) {
        String first = Names.beginning(name);
        Map<String, Long> counts = all.tailMap(first);
        Set<String> names = new TreeSet<>();
        for (String each : counts.keySet()) {
            if (!each.startsWith(first)) {
                break;
            }
            names.add(each);
        }
        return names;
    }

    private static String part(String name, int number) {
        return name.split("\\|", -1)[number];
    }
}
