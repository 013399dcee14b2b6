package org.lumbar.care;

import java.util.List;
import org.lumbar.knowledge.Urgency;

/// Where the person must go first. While there is a referral, the plan holds nothing else but pain relief and the
/// safety net.
///
/// @param urgency level and time
/// @param where where to
/// @param because identifiers of the rules and conditions that ask for it
public record Referral(Urgency urgency, String where, List<String> because) {

    public Referral {
        because = List.copyOf(because);
    }
}
