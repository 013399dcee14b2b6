package org.lumbar.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where a person is seen. Priors and likelihood ratios belong to a setting and do not travel between settings
/// unchanged.
public enum Setting {
    COMMUNITY,
    PRIMARY_CARE,
    EMERGENCY_DEPARTMENT,
    SPINE_CLINIC;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The identifier used in content and in cases, such as `primary-care`.
    public String id() {
        return id;
    }

    /// The setting with this identifier, or empty.
    public static Optional<Setting> ofId(String id) {
        return Arrays.stream(values()).filter(setting -> setting.id.equals(id)).findFirst();
    }

    /// All identifiers, for messages: `community, primary-care, ...`.
    public static String ids() {
        return Arrays.stream(values()).map(Setting::id).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return id;
    }
}
