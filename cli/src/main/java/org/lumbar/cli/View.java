package org.lumbar.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.assess.Differential;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.assess.Differential.Established;
import org.lumbar.assess.Differential.NonSpecificLabel;

/// What a reader sees at a glance: the established conditions, the likely ones and those the findings point to,
/// each with the family members printed under it, and the non-specific label where it is given.
final class View {

    /// Conditions that count as seen.
    static final int MOST = 5;

    /// Identifier of non-specific pain, which is a label and no condition of the content.
    static final String NON_SPECIFIC = "nonspecific-lbp";

    private View() {}

    /// The conditions, best first, at most [#MOST]. The non-specific label stands where its probability puts
    /// it.
    static List<String> conditions(Differential differential) {
        Set<String> seen = new LinkedHashSet<>();
        for (Established established : differential.established()) {
            seen.add(established.condition());
        }
        boolean labelOpen = differential.nonSpecificLabel() != NonSpecificLabel.NO;
        for (Entry entry : differential.likely()) {
            if (labelOpen && entry.probability() < differential.nonSpecific()) {
                seen.add(NON_SPECIFIC);
                labelOpen = false;
            }
            add(entry, seen);
        }
        if (labelOpen) {
            seen.add(NON_SPECIFIC);
        }
        differential.pointedTo().forEach(entry -> add(entry, seen));
        List<String> all = new ArrayList<>(seen);
        return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    }

    private static void add(Entry entry, Set<String> seen) {
        seen.add(entry.condition());
        entry.family().forEach(member -> add(member, seen));
    }
}
