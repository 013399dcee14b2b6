package org.lumbar.instrument;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.source.KnowledgeResource;

/// Instruments of the built-in content, and answers in the order of the items.
final class BuiltIn {

    /// Stands for an item that was not answered.
    static final int MISSING = Integer.MIN_VALUE;

    private BuiltIn() {}

    static Instrument instrument(String id) {
        return Optional.ofNullable(
                        KnowledgeResource.knowledge().instruments().byId().get(id))
                .orElseThrow();
    }

    static Map<Integer, Integer> answers(int... values) {
        Map<Integer, Integer> answers = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != MISSING) {
                answers.put(i + 1, values[i]);
            }
        }
        return answers;
    }
}
