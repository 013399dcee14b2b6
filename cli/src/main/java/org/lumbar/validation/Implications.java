package org.lumbar.validation;

import java.util.BitSet;
import org.lumbar.knowledge.Finding.Derivation;
import org.lumbar.presentation.FindingIndex;

/// What whoever has a finding has with it: what it implies, and what is there on both sides is there.
final class Implications {

    private final BitSet[] with;

    Implications(FindingIndex index) {
        with = new BitSet[index.size()];
        for (int finding = 0; finding < with.length; finding++) {
            with[finding] = new BitSet();
            add(finding, index);
        }
    }

    private void add(int start, FindingIndex index) {
        var waiting = new BitSet();
        waiting.set(start);
        while (!waiting.isEmpty()) {
            int next = waiting.nextSetBit(0);
            waiting.clear(next);
            with[start].set(next);
            for (int implied : index.presentWith(next)) {
                waiting.set(implied, !with[start].get(implied));
            }
            if (index.finding(next).derivation().orElse(null) instanceof Derivation.FromBothSides(String sided)) {
                int oneSide = index.require(sided);
                waiting.set(oneSide, !with[start].get(oneSide));
            }
        }
    }

    /// The findings that are present when this one is, itself among them; not to be changed.
    BitSet of(int finding) {
        return with[finding];
    }

    /// The findings that are present when these are.
    BitSet ofAll(BitSet findings) {
        var all = new BitSet();
        findings.stream().forEach(each -> all.or(with[each]));
        return all;
    }
}
