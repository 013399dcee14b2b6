package org.lumbar.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingMask;

/// The elements of one model by the finding they look at, so that what nobody answered costs nothing.
final class ElementLookup {

    private final Element[] elements;
    private final Setting setting;
    private final FindingMask looked;
    private final int[][] single;
    private final int[] rules;
    private final FindingMask[] ruleLooks;

    ElementLookup(Element[] elements, Setting setting, FindingIndex index) {
        this.elements = elements;
        this.setting = setting;
        var all = new BitSet();
        List<Integer> several = new ArrayList<>();
        List<FindingMask> looks = new ArrayList<>();
        List<List<Integer>> byFinding = new ArrayList<>();
        for (int finding = 0; finding < index.size(); finding++) {
            byFinding.add(List.of());
        }
        var nothing = new Answers(index.size());
        for (int element = 0; element < elements.length; element++) {
            var own = new BitSet();
            elements[element].collect(own);
            all.or(own);
            if (elements[element] instanceof RuleElement rule) {
                if (rule.evaluate(nothing, setting) != 0) {
                    throw new IllegalArgumentException(
                            rule.about().id() + " says something of a person of whom nothing is known");
                }
                several.add(element);
                looks.add(FindingMask.of(own));
            } else {
                int finding = own.nextSetBit(0);
                List<Integer> more = new ArrayList<>(byFinding.get(finding));
                more.add(element);
                byFinding.set(finding, more);
            }
        }
        looked = FindingMask.of(all);
        single = all.stream()
                .mapToObj(finding -> byFinding.get(finding).stream()
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
        rules = several.stream().mapToInt(Integer::intValue).toArray();
        ruleLooks = looks.toArray(FindingMask[]::new);
    }

    /// Whether anything is answered that an element looks at.
    boolean anyKnown(Answers answers) {
        return looked.anyKnown(answers);
    }

    /// The log likelihood ratio of each element before damping.
    ///
    /// @param into all zeros; takes what is not zero
    /// @return whether anything is not zero
    boolean evidence(Answers answers, double[] into) {
        boolean any = false;
        for (int word = 0; word < looked.words(); word++) {
            long known = looked.known(word, answers);
            while (known != 0) {
                int place = looked.place(word, Long.numberOfTrailingZeros(known));
                known &= known - 1;
                for (int element : single[place]) {
                    into[element] = elements[element].evaluate(answers, setting);
                    any |= into[element] != 0;
                }
            }
        }
        for (int i = 0; i < rules.length; i++) {
            if (ruleLooks[i].anyKnown(answers)) {
                into[rules[i]] = elements[rules[i]].evaluate(answers, setting);
                any |= into[rules[i]] != 0;
            }
        }
        return any;
    }
}
