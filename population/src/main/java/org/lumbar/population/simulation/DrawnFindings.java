package org.lumbar.population.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lumbar.knowledge.Evidence;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Derivation;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.population.simulation.Drawn.Base;
import org.lumbar.population.simulation.Drawn.Source;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.RowInUse;

/// Which findings are drawn, in an order in which what a finding implies is drawn before it. A finding is drawn
/// where the content says how often it is seen without the conditions that it points to.
final class DrawnFindings {

    /// What everyone has.
    static final String EVERYONE = "lbp";

    private final Knowledge knowledge;
    private final FindingIndex index;
    private final Frequencies frequencies;
    private final Map<String, List<RowInUse>> rows = new HashMap<>();
    private final Map<String, Integer> blocks = new HashMap<>();
    private final List<Drawn> drawn = new ArrayList<>();

    /// @param rows the rows that the reasoner uses
    /// @param leftOut findings that are not drawn, because planted events tell them
    DrawnFindings(
            Knowledge knowledge,
            FindingIndex index,
            Frequencies frequencies,
            List<RowInUse> rows,
            Set<String> leftOut) {
        this.knowledge = knowledge;
        this.index = index;
        this.frequencies = frequencies;
        rows.forEach(row ->
                this.rows.computeIfAbsent(row.finding(), _ -> new ArrayList<>()).add(row));
        Set<String> excluded = excluded(leftOut);
        Map<String, Base> bases = new LinkedHashMap<>();
        for (Finding finding : knowledge.findings()) {
            boolean can = finding.kind() == Kind.BOOLEAN
                    && !excluded.contains(finding.id())
                    && !(finding.derivation().orElse(null) instanceof Derivation.FromBothSides);
            if (can) {
                base(finding).ifPresent(base -> bases.put(finding.id(), base));
            }
        }
        Map<String, Integer> places = new HashMap<>();
        for (Finding finding : widerFirst(bases.keySet())) {
            int[] wider = wider(finding).stream()
                    .filter(places::containsKey)
                    .mapToInt(places::get)
                    .toArray();
            places.put(finding.id(), drawn.size());
            Base base = bases.get(finding.id());
            if (base != null) {
                drawn.add(new Drawn(finding, block(finding), wider, base));
            }
        }
    }

    List<Drawn> drawn() {
        return List.copyOf(drawn);
    }

    /// How many blocks there are.
    int blocks() {
        return blocks.size();
    }

    private Set<String> excluded(Set<String> leftOut) {
        Set<String> excluded = new HashSet<>(leftOut);
        // a safety question is answered by its members
        knowledge.gates().stream().map(Gate::finding).forEach(excluded::add);
        excluded.addAll(List.of(FindingIndex.AGE, FindingIndex.FEMALE, FindingIndex.MALE));
        for (int implied : index.presentWith(index.require(EVERYONE))) {
            excluded.add(index.finding(implied).id());
        }
        return excluded;
    }

    /// How often a finding is seen without the conditions: by a specificity measured in all comers of the
    /// setting, else by the frequency in plain back pain, else by the best specificity there is.
    private Optional<Base> base(Finding finding) {
        Optional<RowInUse> best = rows.getOrDefault(finding.id(), List.of()).stream()
                .filter(row -> row.specificity().isPresent())
                .min(Comparator.comparing(RowInUse::elsewhere)
                        .thenComparing(row -> !row.population().equals(Evidence.ALL))
                        .thenComparing(RowInUse::basis)
                        .thenComparingInt(row -> -row.n()));
        boolean here = best.filter(row -> !row.elsewhere() && row.population().equals(Evidence.ALL))
                .isPresent();
        boolean known = frequencies.isKnown(finding.id());
        if (best.isPresent() && (here || !known)) {
            double specificity = best.get().specificity().orElseThrow();
            double[] cells = new double[Cells.COUNT];
            Arrays.fill(cells, Math.max(Base.LEAST, 1 - specificity));
            return Optional.of(new Base(
                    frequencies.restricted(finding.id(), cells),
                    here ? Source.SPECIFICITY : Source.SPECIFICITY_ELSEWHERE,
                    best.get().condition(),
                    specificity));
        }
        return known
                ? Optional.of(new Base(frequencies.of(finding.id()), Source.FREQUENCY, "", Double.NaN))
                : Optional.empty();
    }

    /// The findings that whoever has this one has too, and those whose "no" denies it.
    private Set<String> wider(Finding finding) {
        int number = index.require(finding.id());
        var wider = new BitSet();
        IntStream.of(index.presentWith(number)).forEach(wider::set);
        wider.or(BitSet.valueOf(index.deniers(number)));
        wider.clear(number);
        Set<String> ids = new HashSet<>();
        wider.stream().forEach(each -> ids.add(index.finding(each).id()));
        return ids;
    }

    private List<Finding> widerFirst(Set<String> ids) {
        List<Finding> waiting = new ArrayList<>(knowledge.findings().stream()
                .filter(finding -> ids.contains(finding.id()))
                .toList());
        List<Finding> ordered = new ArrayList<>();
        Set<String> open = new HashSet<>(ids);
        while (!waiting.isEmpty()) {
            List<Finding> ready = waiting.stream()
                    .filter(finding -> wider(finding).stream().noneMatch(open::contains))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalArgumentException("findings imply each other in a circle: "
                        + waiting.stream().map(Finding::id).toList() + "; take one out of implies or absentImplies");
            }
            ready.forEach(finding -> open.remove(finding.id()));
            ordered.addAll(ready);
            waiting.removeAll(ready);
        }
        return ordered;
    }

    /// The number of the block of the row that is best measured; patterns come last.
    private int block(Finding finding) {
        return rows.getOrDefault(finding.id(), List.of()).stream()
                .min(Comparator.comparing(RowInUse::pattern).thenComparing(RowInUse::elsewhere))
                .map(row -> row.condition() + "/" + row.population() + "/" + row.block())
                .map(key -> blocks.computeIfAbsent(key, _ -> blocks.size()))
                .orElse(-1);
    }
}
