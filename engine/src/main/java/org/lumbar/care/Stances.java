package org.lumbar.care;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumbar.care.Reason.Kind;
import org.lumbar.knowledge.Guideline;
import org.lumbar.knowledge.Intervention.Otherwise;
import org.lumbar.knowledge.Intervention.Use;
import org.lumbar.knowledge.Stance;

/// What each guideline says of a use, as a reason. It is the same for everyone, so it is worded once; a reason is
/// immutable and always comes out equal, so a race between readers does no harm.
final class Stances {

    private final Use use;
    private final @Nullable Reason[] worded = new @Nullable Reason[Guideline.values().length];

    Stances(Use use) {
        this.use = use;
    }

    /// What a guideline says, or what counts where it does not speak.
    Reason of(Guideline guideline) {
        Reason known = worded[guideline.ordinal()];
        if (known == null) {
            known = word(guideline);
            worded[guideline.ordinal()] = known;
        }
        return known;
    }

    private Reason word(Guideline guideline) {
        Otherwise otherwise = use.otherwise();
        return use.row(guideline)
                .map(row -> new Reason(
                        Kind.GUIDELINE,
                        guideline.id(),
                        decision(row.stance()),
                        guideline.label() + ": " + row.words(),
                        List.of(),
                        row.citation()))
                .orElseGet(() -> new Reason(
                        Kind.OTHERWISE,
                        use.id(),
                        decision(otherwise.stance()),
                        guideline.label() + " does not speak of it. " + otherwise.words(),
                        List.of(),
                        otherwise.citation()));
    }

    private static Decision decision(Stance stance) {
        return switch (stance) {
            case OFFER -> Decision.OFFER;
            case CONSIDER -> Decision.CONSIDER;
            case DO_NOT_OFFER -> Decision.DO_NOT_OFFER;
        };
    }
}
