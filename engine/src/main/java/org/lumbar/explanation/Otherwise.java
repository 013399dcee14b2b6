package org.lumbar.explanation;

import java.util.List;
import org.lumbar.knowledge.Finding.Obtained;
import org.lumbar.knowledge.Urgency;

/// One answer tried in place of what is known, everything else left as it is, and worked out from the beginning.
///
/// @param finding identifier of the finding; `age`, `female`, `male` and `episode-duration` for the person's fields
/// @param label words for a clinician
/// @param obtained how it is obtained
/// @param given what is known: `present`, `absent`, `unknown`, or the value
/// @param otherwise the answer that was tried, in the same form
/// @param urgency the level and time it gives
/// @param sources identifiers of the rules and conditions behind it: of a level that rises those that came, of one
///     that falls those that make what is left
public record Otherwise(
        String finding,
        String label,
        Obtained obtained,
        String given,
        String otherwise,
        Urgency urgency,
        List<String> sources) {}
