package org.lumbar.assess;

import java.util.List;
import java.util.OptionalDouble;
import org.lumbar.knowledge.Finding;

/// A question worth asking, or a sign worth examining.
///
/// @param finding the finding
/// @param question plain question or instruction
/// @param obtained how it is obtained
/// @param kind why it is on the list
/// @param why one sentence
/// @param conditions conditions it speaks of
/// @param value net benefit over cost class; empty for gates and where no accuracy is published
public record NextQuestion(
        String finding,
        String question,
        Finding.Obtained obtained,
        Kind kind,
        String why,
        List<String> conditions,
        OptionalDouble value) {

    /// Why a question is asked.
    public enum Kind {
        GATE,
        SWEEP,
        VALUE,
        PROBABILITY
    }
}
