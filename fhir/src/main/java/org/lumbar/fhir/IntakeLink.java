package org.lumbar.fhir;

import java.util.Locale;
import java.util.Optional;
import org.lumbar.presentation.Side;

/// The item of the intake that asks for a finding: its linkId is the identifier of the finding, with the side
/// after a stroke.
///
/// @param finding identifier of the finding
/// @param side the side asked for; unstated where no side is asked for
record IntakeLink(String finding, Side side) {

    /// The item that asks where the person is seen.
    static final String SETTING = "setting";

    /// The item that asks for the sex.
    static final String SEX = "sex";

    private static final String STROKE = "/";
    private static final String GROUP = "group" + STROKE;

    static IntakeLink of(String finding) {
        return new IntakeLink(finding, Side.UNSTATED);
    }

    /// The link that a linkId names; empty for that of a group.
    static Optional<IntakeLink> parse(String linkId) {
        if (linkId.startsWith(GROUP)) {
            return Optional.empty();
        }
        int stroke = linkId.lastIndexOf(STROKE);
        Optional<Side> side = stroke < 0 ? Optional.empty() : Side.ofId(linkId.substring(stroke + 1));
        return Optional.of(side.map(each -> new IntakeLink(linkId.substring(0, stroke), each))
                .orElseGet(() -> of(linkId)));
    }

    /// The linkId of a group.
    static String group(String name) {
        return GROUP + name.toLowerCase(Locale.ROOT);
    }

    String linkId() {
        return side == Side.UNSTATED ? finding : finding + STROKE + side.id();
    }
}
