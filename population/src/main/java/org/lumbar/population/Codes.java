package org.lumbar.population;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.record.Code;
import org.lumbar.record.Concept;
import org.lumbar.record.Entry;
import org.lumbar.record.Value;

/// The codes of entries.
final class Codes {

    private Codes() {}

    /// Every code that stands in an entry, whatever its status.
    static List<Code> of(Entry entry) {
        List<Code> codes = new ArrayList<>();
        switch (entry) {
            case Entry.Problem each -> add(each.code(), codes);
            case Entry.Relative each -> each.diseases().forEach(concept -> add(concept, codes));
            case Entry.Observed each ->
                each.parts().forEach(part -> {
                    add(part.code(), codes);
                    if (part.value() instanceof Value.Coded coded) {
                        add(coded.concept(), codes);
                    }
                });
            case Entry.Prescription each -> add(each.medicine(), codes);
            case Entry.Intake each -> add(each.medicine(), codes);
            case Entry.Done each -> add(each.code(), codes);
            case Entry.Imaged each -> each.procedures().forEach(concept -> add(concept, codes));
            case Entry.Visit each -> each.reasons().forEach(concept -> add(concept, codes));
            case Entry.Answered _, Entry.NotRead _, Entry.Other _ -> {}
        }
        return codes;
    }

    private static void add(Concept concept, List<Code> codes) {
        codes.addAll(concept.codes());
    }
}
