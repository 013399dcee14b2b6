package org.lumbar.population.simulation;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.knowledge.Coding;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Obtained;
import org.lumbar.knowledge.PinnedCode;

/// The pieces in which the answers on one finding are written.
///
/// @param own an Observation under the finding's own code, from its status to its code
/// @param component a component of "no"
/// @param problem a Condition under codes of terminologies, from its status to its code; empty where there are
///     none
@SuppressWarnings("ArrayRecordComponent") // written millions of times, never compared
record AnswerTemplates(byte[] own, byte[] component, byte[] problem) {

    private static final String FINDINGS = "urn:lumbar:finding";

    static AnswerTemplates of(Finding finding, Plan plan) {
        String code = Json.coding(FINDINGS, finding.id(), finding.label());
        String concept = Json.concept(List.of(code), finding.label());
        return new AnswerTemplates(
                Bytes.of(observation(category(finding.obtained())) + concept),
                Bytes.of("{\"code\":{\"coding\":[{\"system\":" + Json.text(FINDINGS) + ",\"code\":"
                        + Json.text(finding.id()) + "}]},\"valueBoolean\":false},"),
                problem(plan.codes().problemCodes(finding), plan, finding.label()));
    }

    /// An observation from its status on, up to the value of its code.
    static String observation(String category) {
        return ",\"status\":\"final\",\"category\":[" + Json.status("observation-category", category) + "],\"code\":";
    }

    static String category(Obtained obtained) {
        return switch (obtained) {
            case ASKED -> "survey";
            case EXAMINED -> "exam";
            case BLOOD -> "laboratory";
            case IMAGING -> "imaging";
        };
    }

    /// A problem under some codes, empty where there are none.
    static byte[] problem(List<Coding> codes, Plan plan, String words) {
        List<String> codings = new ArrayList<>();
        for (Coding each : codes) {
            PinnedCode pinned = plan.knowledge().codes().get(each);
            codings.add(Json.coding(each, pinned == null ? words : pinned.display()));
        }
        return codings.isEmpty()
                ? new byte[0]
                : Bytes.of(problem("active", "encounter-diagnosis") + Json.concept(codings, words));
    }

    /// A problem from its status on, up to the value of its code.
    static String problem(String clinical, String category) {
        return ",\"clinicalStatus\":" + Json.status("condition-clinical", clinical) + ",\"verificationStatus\":"
                + Json.status("condition-ver-status", "confirmed") + ",\"category\":["
                + Json.status("condition-category", category) + "],\"code\":";
    }
}
