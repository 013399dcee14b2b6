package org.lumbar.knowledge.check;

import java.util.Optional;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Shares;

/// Checks shares of people: that somebody is counted, that nobody is counted who cannot be among 100, and that a
/// difference is the difference of its two groups.
final class SharesCheck {

    /// What rounding of two published shares may make of their difference.
    private static final double ROUNDING = 1;

    private final References references;
    private final Problems problems;

    SharesCheck(References references, Problems problems) {
        this.references = references;
        this.problems = problems;
    }

    void check(String record, Shares shares) {
        String where = record + ", shares of those who " + shares.goal();
        if (shares.with().isEmpty()
                && shares.without().isEmpty()
                && shares.more().isEmpty()) {
            problems.add(where, "nobody is counted; give with, without or more.");
        }
        shares.citation().ifPresent(citation -> references.citation(where, citation));
        within(where, "with", shares.with(), 0);
        within(where, "without", shares.without(), 0);
        within(where, "more", shares.more(), -100);
        if (shares.hasBoth() && shares.more().isPresent()) {
            double difference =
                    shares.with().get().value() - shares.without().get().value();
            double given = shares.more().get().value();
            if (Math.abs(difference - given) > ROUNDING) {
                problems.add(
                        where,
                        "more is " + given + ", but with minus without is " + difference + "; correct one of them.");
            }
        }
    }

    private void within(String where, String key, Optional<Figure> figure, double least) {
        figure.ifPresent(each -> {
            double low = each.low().orElse(each.value());
            double high = each.high().orElse(each.value());
            if (low < least || high > 100) {
                problems.add(
                        where,
                        key + " reaches from " + low + " to " + high + "; it counts people of 100, so it must lie in "
                                + (int) least + " to 100.");
            }
        });
    }
}
