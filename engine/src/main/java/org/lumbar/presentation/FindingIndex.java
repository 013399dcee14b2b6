package org.lumbar.presentation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;

/// The findings of a content by number, with what each one implies, so that answers fit in arrays.
public final class FindingIndex {

    /// Identifiers that every content declares, because a case gives them by its person and episode.
    public static final String AGE = "age";

    public static final String EPISODE_DURATION = "episode-duration";
    public static final String FEMALE = "female";
    public static final String MALE = "male";

    private final List<Finding> findings;
    private final Finding[] byNumber;
    private final Map<String, Integer> byName = new HashMap<>();
    private final int[][] presentImplies;
    private final int[][] absentImplies;
    private final long[][] raisers;
    private final FindingMask[] raising;
    private final long[][] deniers;

    private FindingIndex(Knowledge knowledge) {
        findings = knowledge.findings();
        byNumber = findings.toArray(Finding[]::new);
        for (int i = 0; i < findings.size(); i++) {
            byName.put(findings.get(i).id(), i);
        }
        for (int i = 0; i < findings.size(); i++) {
            for (String alias : findings.get(i).aliases()) {
                byName.putIfAbsent(alias, i);
            }
        }
        presentImplies = closures(Finding::implies);
        absentImplies = closures(Finding::absentImplies);
        raisers = inverse(presentImplies);
        raising = Arrays.stream(raisers)
                .map(each -> FindingMask.of(BitSet.valueOf(each)))
                .toArray(FindingMask[]::new);
        deniers = inverse(absentImplies);
    }

    private long[][] inverse(int[][] closures) {
        long[][] inverse = new long[findings.size()][words()];
        for (int i = 0; i < closures.length; i++) {
            for (int implied : closures[i]) {
                inverse[implied][i >>> 6] |= 1L << i;
            }
        }
        return inverse;
    }

    /// The index of a content.
    public static FindingIndex of(Knowledge knowledge) {
        return new FindingIndex(knowledge);
    }

    /// How many findings there are.
    public int size() {
        return findings.size();
    }

    /// The finding with this number.
    public Finding finding(int number) {
        return byNumber[number];
    }

    /// The number of a finding by identifier or alias, empty when there is none.
    public OptionalInt number(String name) {
        Integer number = byName.get(name);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /// The number of a finding that content names; the check guarantees that it exists.
    ///
    /// @throws IllegalArgumentException when it does not
    public int require(String name) {
        Integer number = byName.get(name);
        if (number == null) {
            throw new IllegalArgumentException("the content declares no finding " + name);
        }
        return number;
    }

    /// All identifiers and aliases.
    public Set<String> names() {
        return byName.keySet();
    }

    /// The findings that are present when this one is, itself first.
    public int[] presentWith(int number) {
        return presentImplies[number];
    }

    /// The findings that are absent when this one is, itself first.
    public int[] absentWith(int number) {
        return absentImplies[number];
    }

    /// Whether the absence of `other` makes this finding absent, which its own does.
    public boolean isDeniedBy(int number, int other) {
        return (deniers[number][other >>> 6] >>> other & 1) != 0;
    }

    /// How many words of 64 findings there are.
    public int words() {
        return (findings.size() + Long.SIZE - 1) / Long.SIZE;
    }

    /// The findings whose presence makes this one present, itself among them, 64 a word. Not to be changed.
    public long[] raisers(int number) {
        return raisers[number];
    }

    /// The same as a mask: few findings raise one.
    public FindingMask raising(int number) {
        return raising[number];
    }

    /// The findings whose absence makes this one absent, itself among them, 64 a word. Not to be changed.
    public long[] deniers(int number) {
        return deniers[number];
    }

    private int[][] closures(Function<Finding, List<String>> implied) {
        int[][] closures = new int[findings.size()][];
        for (int i = 0; i < closures.length; i++) {
            if (implied.apply(findings.get(i)).isEmpty()) {
                closures[i] = new int[] {i};
                continue;
            }
            boolean[] seen = new boolean[findings.size()];
            var order = new ArrayList<Integer>();
            var waiting = new ArrayDeque<Integer>();
            waiting.add(i);
            seen[i] = true;
            while (!waiting.isEmpty()) {
                int next = waiting.remove();
                order.add(next);
                for (String name : implied.apply(findings.get(next))) {
                    int number = require(name);
                    if (!seen[number]) {
                        seen[number] = true;
                        waiting.add(number);
                    }
                }
            }
            closures[i] = order.stream().mapToInt(Integer::intValue).toArray();
        }
        return closures;
    }
}
