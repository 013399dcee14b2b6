package org.lumbar.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingMask;

/// The elements of one model by the finding they look at, so that what nobody answered costs nothing.
final class ElementLookup {

    private static final int[] NO_ELEMENTS = {};

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
        List<int[]> singles = new ArrayList<>();
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
                singles.add(new int[] {own.nextSetBit(0), element});
            }
        }
        looked = FindingMask.of(all);
        single = new int[all.cardinality()][];
        Arrays.fill(single, NO_ELEMENTS);
        for (int[] each : singles) {
            int place = looked.place(each[0]);
            int[] more = Arrays.copyOf(single[place], single[place].length + 1);
            more[more.length - 1] = each[1];
            single[place] = more;
        }
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

    /// The log likelihood ratios that were not earned, of elements that say nothing else. A rule has none.
    ///
    /// @param evidence what [#evidence] gave
    /// @param into all zeros; takes what is not zero
    void unearned(Answers answers, double[] evidence, double[] into) {
        for (int word = 0; word < looked.words(); word++) {
            long known = looked.known(word, answers);
            while (known != 0) {
                int place = looked.place(word, Long.numberOfTrailingZeros(known));
                known &= known - 1;
                for (int element : single[place]) {
                    into[element] = evidence[element] == 0 ? elements[element].unearned(answers, setting) : 0;
                }
            }
        }
    }
}
