package org.lumbar.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A guideline whose rows the content carries. The first four may be chosen as the profile of a plan.
public enum Guideline {
    /// England: NG59 and its neighbours.
    NICE("NICE (England)", true),
    /// American College of Physicians 2017.
    ACP("ACP (United States)", true),
    /// World Health Organization 2023; chronic primary low back pain only.
    WHO("WHO", true),
    /// Danish Health Authority 2018; less than twelve weeks only.
    DANISH("Danish Health Authority", true),
    /// Royal Dutch Society for Physical Therapy 2021.
    DUTCH("KNGF (Netherlands)", false),
    /// The Lancet series on low back pain 2018, a review and no guideline.
    LANCET("Lancet series 2018", false);

    private static final List<Guideline> ALL = List.of(values());

    private final String id = name().toLowerCase(Locale.ROOT);
    private final String label;
    private final boolean profile;

    Guideline(String label, boolean profile) {
        this.label = label;
        this.profile = profile;
    }

    /// The identifier used in content and as `--guideline`.
    public String id() {
        return id;
    }

    /// Words for a reader.
    public String label() {
        return label;
    }

    /// Whether a plan may follow it.
    public boolean isProfile() {
        return profile;
    }

    /// The profile with this identifier, or empty.
    public static Optional<Guideline> profile(String id) {
        return ALL.stream().filter(each -> each.profile && each.id.equals(id)).findFirst();
    }

    /// Identifiers of all profiles, for messages: `nice, acp, who, danish`.
    public static String profiles() {
        return String.join(
                ", ",
                Arrays.stream(values())
                        .filter(Guideline::isProfile)
                        .map(Guideline::id)
                        .toList());
    }
}
