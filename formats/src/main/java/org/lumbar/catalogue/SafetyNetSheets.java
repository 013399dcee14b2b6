package org.lumbar.catalogue;

import java.util.List;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.SafetyNetLine;
import org.lumbar.knowledge.SafetyNetReview;

/// What the content says of a line and of a review of the written safety net.
final class SafetyNetSheets {

    private SafetyNetSheets() {}

    static Sheet line(SafetyNetLine line) {
        SheetParts parts = new SheetParts()
                .text("watch", "Watch for", line.watch())
                .text("go", "Where to go", line.go())
                .text("soon", "How soon", line.soon())
                .text("within", "Within", line.within())
                .flag("always", "Given to everyone", line.always())
                .texts("conditions", "Given while one of these remains possible", line.conditions());
        if (!PredicateWords.isNever(line.when())) {
            parts.when("when", "Given when", line.when());
        }
        return new Sheet(
                new Ref(Kind.SAFETY_NET_LINE, line.id()),
                "",
                parts.figures("source", "Source", List.of(CareRows.line(line))).list());
    }

    static Sheet review(SafetyNetReview review) {
        return new Sheet(
                new Ref(Kind.SAFETY_NET_REVIEW, review.id()),
                "",
                new SheetParts()
                        .number("days", "Days after the assessment", review.days())
                        .text("words", "Says", review.words())
                        .when("when", "Given when", review.when())
                        .figures("source", "Source", List.of(CareRows.review(review)))
                        .list());
    }
}
