package org.lumbar.population.simulation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Evidence;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Derivation;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.simulation.SimulationContent;
import org.lumbar.population.simulation.Drawn.Source;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.RowInUse;

/// Which findings are drawn, and with what chance: without the conditions that speak of a finding by a specificity or
/// a frequency, with one of them by its sensitivity. Of several conditions of a person the rarest speaks.
final class FindingPlan {

    private static final String EVERYONE = "lbp";

    private final List<Drawn> drawn;
    private final int blocks;
    private final int[][] placesOf;
    private final double[][] chancesOf;
    private final int[] commonFirst;

    /// @param rows the rows of each condition that the reasoner uses, in the order of the plan of conditions
    /// @param leftOut findings that are not drawn, because planted events tell them
    FindingPlan(
            Knowledge knowledge,
            FindingIndex index,
            SimulationContent content,
            Frequencies frequencies,
            ConditionPlan conditions,
            List<List<RowInUse>> rows,
            Set<String> leftOut) {
        Map<String, List<RowInUse>> byFinding = new LinkedHashMap<>();
        rows.forEach(ofOne -> ofOne.forEach(row ->
                byFinding.computeIfAbsent(row.finding(), _ -> new ArrayList<>()).add(row)));
        Set<String> excluded = new HashSet<>(leftOut);
        knowledge.gates().stream().map(Gate::finding).forEach(excluded::add);
        excluded.addAll(List.of(FindingIndex.AGE, FindingIndex.FEMALE, FindingIndex.MALE));
        for (int implied : index.presentWith(index.require(EVERYONE))) {
            excluded.add(index.finding(implied).id());
        }
        Map<String, double[]> bases = new LinkedHashMap<>();
        Map<String, Source> sources = new HashMap<>();
        for (Finding finding : knowledge.findings()) {
            boolean can = finding.kind() == Kind.BOOLEAN
                    && !excluded.contains(finding.id())
                    && !(finding.derivation().orElse(null) instanceof Derivation.FromBothSides);
            if (can) {
                base(finding, byFinding.getOrDefault(finding.id(), List.of()), frequencies, bases, sources);
            }
        }
        List<Finding> ordered = widerFirst(knowledge, index, bases.keySet());
        Map<String, Integer> places = new HashMap<>();
        Map<String, Integer> blockNumbers = new HashMap<>();
        List<Drawn> all = new ArrayList<>();
        for (Finding finding : ordered) {
            int[] wider = wider(index, finding).stream()
                    .filter(places::containsKey)
                    .mapToInt(places::get)
                    .toArray();
            places.put(finding.id(), all.size());
            int block = block(byFinding.getOrDefault(finding.id(), List.of()), blockNumbers);
            all.add(new Drawn(
                    finding,
                    index.require(finding.id()),
                    block,
                    wider,
                    bases.getOrDefault(finding.id(), new double[Cells.COUNT]),
                    sources.getOrDefault(finding.id(), Source.FREQUENCY)));
        }
        drawn = List.copyOf(all);
        blocks = blockNumbers.size();
        // whoever has a finding has what it implies, so that is at least as frequent
        for (int place = drawn.size() - 1; place >= 0; place--) {
            for (int wide : drawn.get(place).wider()) {
                for (int cell = 0; cell < Cells.COUNT; cell++) {
                    double[] wideBase = drawn.get(wide).base();
                    wideBase[cell] = Math.max(wideBase[cell], drawn.get(place).base()[cell]);
                }
            }
        }
        placesOf = new int[conditions.size()][];
        chancesOf = new double[conditions.size()][];
        for (int condition = 0; condition < conditions.size(); condition++) {
            chances(condition, rows.get(condition), places, frequencies, content.value("largest-chance"));
        }
        commonFirst = commonFirst(conditions);
    }

    private static void base(
            Finding finding,
            List<RowInUse> rows,
            Frequencies frequencies,
            Map<String, double[]> bases,
            Map<String, Source> sources) {
        Comparator<RowInUse> better = Comparator.comparing(RowInUse::basis, Basis::compareTo);
        List<RowInUse> measured = rows.stream()
                .filter(row -> row.specificity().isPresent())
                .sorted(Comparator.comparing(RowInUse::elsewhere)
                        .thenComparing(row -> !row.population().equals(Evidence.ALL))
                        .thenComparing(better)
                        .thenComparing(row -> -row.n()))
                .toList();
        boolean here = !measured.isEmpty()
                && !measured.getFirst().elsewhere()
                && measured.getFirst().population().equals(Evidence.ALL);
        boolean known = frequencies.isKnown(finding.id());
        if (!measured.isEmpty() && (here || !known)) {
            double[] base = new double[Cells.COUNT];
            java.util.Arrays.fill(base, 1 - measured.getFirst().specificity().orElseThrow());
            bases.put(finding.id(), frequencies.restricted(finding.id(), base));
            sources.put(finding.id(), here ? Source.SPECIFICITY : Source.SPECIFICITY_ELSEWHERE);
        } else if (known) {
            bases.put(finding.id(), frequencies.of(finding.id()));
            sources.put(finding.id(), Source.FREQUENCY);
        }
    }

    /// The findings that whoever has this one has too, and those whose "no" denies it.
    private static Set<String> wider(FindingIndex index, Finding finding) {
        int number = index.require(finding.id());
        var wider = new BitSet();
        IntStream.of(index.presentWith(number)).forEach(wider::set);
        wider.or(BitSet.valueOf(index.deniers(number)));
        wider.clear(number);
        Set<String> ids = new HashSet<>();
        wider.stream().forEach(each -> ids.add(index.finding(each).id()));
        return ids;
    }

    private static List<Finding> widerFirst(Knowledge knowledge, FindingIndex index, Set<String> ids) {
        List<Finding> waiting = new ArrayList<>(knowledge.findings().stream()
                .filter(finding -> ids.contains(finding.id()))
                .toList());
        List<Finding> ordered = new ArrayList<>();
        Set<String> open = new HashSet<>(ids);
        while (!waiting.isEmpty()) {
            List<Finding> ready = waiting.stream()
                    .filter(finding -> wider(index, finding).stream().noneMatch(open::contains))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalArgumentException("findings imply each other in a circle: "
                        + waiting.stream().map(Finding::id).toList());
            }
            ready.forEach(finding -> open.remove(finding.id()));
            ordered.addAll(ready);
            waiting.removeAll(ready);
        }
        return ordered;
    }

    /// The block of the row that is best measured; patterns come last.
    private static int block(List<RowInUse> rows, Map<String, Integer> numbers) {
        return rows.stream()
                .min(Comparator.comparing(RowInUse::pattern).thenComparing(RowInUse::elsewhere))
                .map(row -> row.condition() + "/" + row.population() + "/" + row.block())
                .map(key -> numbers.computeIfAbsent(key, _ -> numbers.size()))
                .orElse(-1);
    }

    private void chances(
            int condition, List<RowInUse> rows, Map<String, Integer> places, Frequencies frequencies, double largest) {
        Map<Integer, Double> chances = new LinkedHashMap<>();
        for (RowInUse row : rows) {
            Integer place = places.get(row.finding());
            // rows of all comers come first, and count before those of a picture
            if (place != null && !chances.containsKey(place)) {
                double share = frequencies
                        .overall(row.finding())
                        .orElse(drawn.get(place).base()[Cells.COUNT - 1]);
                chances.put(place, row.sensitivity().orElse(Math.min(largest, row.likelihoodRatio() * share)));
            }
        }
        for (int place = drawn.size() - 1; place >= 0; place--) {
            Double chance = chances.get(place);
            if (chance != null) {
                for (int wide : drawn.get(place).wider()) {
                    double least = chances.getOrDefault(wide, 0.0);
                    double base = java.util.Arrays.stream(drawn.get(wide).base())
                            .min()
                            .orElse(0);
                    if (chance > Math.max(least, chances.containsKey(wide) ? 0 : base)) {
                        chances.put(wide, chance);
                    }
                }
            }
        }
        placesOf[condition] =
                chances.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        chancesOf[condition] = IntStream.of(placesOf[condition])
                .mapToDouble(place -> chances.getOrDefault(place, 0.0))
                .toArray();
    }

    private static int[] commonFirst(ConditionPlan conditions) {
        double[] sums = new double[conditions.size()];
        for (int condition = 0; condition < sums.length; condition++) {
            for (int cell = 0; cell < Cells.COUNT; cell++) {
                sums[condition] += conditions.chance(cell, condition);
            }
        }
        return IntStream.range(0, sums.length)
                .boxed()
                .sorted(Comparator.comparingDouble(condition -> -sums[condition]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    List<Drawn> drawn() {
        return drawn;
    }

    int blocks() {
        return blocks;
    }

    /// The places of the findings that a condition speaks of.
    int[] placesOf(int condition) {
        return placesOf[condition];
    }

    /// The chances of these findings with the condition.
    double[] chancesOf(int condition) {
        return chancesOf[condition];
    }

    /// The conditions, the most frequent first.
    int[] commonFirst() {
        return commonFirst;
    }

    /// Works out the chance of each finding for a person whose conditions are drawn.
    void chances(Person person) {
        for (int place = 0; place < person.chance.length; place++) {
            person.chance[place] = drawn.get(place).base()[person.cell];
        }
        for (int condition : commonFirst) {
            if (person.conditions[condition]) {
                for (int i = 0; i < placesOf[condition].length; i++) {
                    int place = placesOf[condition][i];
                    // what is 0 without the condition is so by age or sex
                    person.chance[place] = person.chance[place] > 0 ? chancesOf[condition][i] : 0;
                }
            }
        }
    }
}
