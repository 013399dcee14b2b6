package org.lumbar.care;

import java.util.List;
import org.lumbar.knowledge.Urgency;

/// Where the person must go first.
///
/// @param urgency level and time
/// @param where where to
/// @param because identifiers of the rules and conditions that ask for it
/// @param alone whether a red flag or a suspicion stands behind it: then the plan holds nothing else but pain relief
/// and the
///     safety net. An established condition that is urgent by itself, such as a fracture seen on an image, has its care
///     beside the referral.
public record Referral(Urgency urgency, String where, List<String> because, boolean alone) {

    public Referral {
        because = List.copyOf(because);
    }
}
