package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.catalogue.Part.Use;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.Coding;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.PinnedCode;

/// What the content says of a pinned code: its words, where they were seen, and what carries it.
final class CodeSheet {

    private CodeSheet() {}

    static Sheet of(ContentIndex index, PinnedCode code) {
        List<Use> carriers = new ArrayList<>();
        for (Finding finding : index.knowledge().findings()) {
            if (finding.codes().contains(code.coding())) {
                carriers.add(new Use(new Ref(Kind.FINDING, finding.id()), finding.label(), "carries it", ""));
            }
        }
        for (Condition condition : index.knowledge().conditions()) {
            if (condition.codes().contains(code.coding())) {
                carriers.add(new Use(new Ref(Kind.CONDITION, condition.id()), condition.label(), "carries it", ""));
            }
        }
        return new Sheet(
                new Ref(Kind.CODE, code.coding().code()),
                code.display(),
                new SheetParts()
                        .text("system", "System", code.coding().system().id())
                        .text("seen", "Seen", code.seen())
                        .uses("usedBy", "Carried by", carriers)
                        .list());
    }

    /// Codes with their words: `ICD-10-CM G83.4 Cauda equina syndrome`.
    static List<String> words(ContentIndex index, List<Coding> codes) {
        return codes.stream().map(code -> words(index, code)).toList();
    }

    private static String words(ContentIndex index, Coding code) {
        return code
                + Optional.ofNullable(index.knowledge().codes().get(code))
                        .map(pinned -> " " + pinned.display())
                        .orElse("");
    }
}
