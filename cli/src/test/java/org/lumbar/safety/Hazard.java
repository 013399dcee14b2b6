package org.lumbar.safety;

import java.util.List;
import org.lumbar.knowledge.tree.Place;

/// One hazard of the log.
///
/// @param id kebab-case, never given to another hazard
/// @param subject the title of the file it stands in
/// @param hazard what could happen
/// @param causes how it could come to that
/// @param effect what harm follows, and to whom
/// @param severity of the harm, as in `docs/safety/risk-management-plan.md`
/// @param before how likely the harm is without the controls
/// @param after how likely it is with them; the same as before where there is none
/// @param controls what is done against it, each held by a test
/// @param residual what remains
/// @param status how it stands
/// @param review who must still look at it
/// @param place where it stands
record Hazard(
        String id,
        String subject,
        String hazard,
        List<String> causes,
        String effect,
        int severity,
        int before,
        int after,
        List<Control> controls,
        String residual,
        Status status,
        List<String> review,
        Place place) {

    /// How a hazard stands. None is closed, as long as no clinical safety officer has accepted one.
    enum Status {
        /// The controls bring the risk to "low" or "medium"; nobody outside the project has confirmed it.
        CONTROLLED,
        /// There is no control, or the risk that remains is "high" or "unacceptable".
        OPEN;

        String written() {
            return this == CONTROLLED ? "controlled" : "open";
        }
    }

    /// One control.
    ///
    /// @param what what is done
    /// @param tests those that fail when it is no longer done
    record Control(String what, List<TestName> tests) {}

    /// The risk without the controls.
    Risk riskBefore() {
        return new Risk(severity, before);
    }

    /// The risk that remains.
    Risk riskAfter() {
        return new Risk(severity, after);
    }
}
