package org.lumbar.formats;

import java.time.LocalDate;
import org.lumbar.care.SafetyNet;

/// The written safety net as JSON: `safetyNet`, the lines, and `comeBack`. `owner` and `given` are for people to fill
/// in,
/// so they are always null here.
final class SafetyNetJson {

    private SafetyNetJson() {}

    static void write(JsonOut out, SafetyNet net) {
        out.objects("safetyNet", net.lines(), (inner, line) -> {
            inner.text("id", line.line().id());
            inner.flag("always", line.line().always());
            inner.text("watch", line.line().watch());
            inner.text("go", line.line().go());
            inner.text("soon", line.line().soon());
            inner.text("within", line.line().within());
            inner.texts("conditions", line.conditions());
            inner.texts("findings", line.findings());
            inner.citation(line.line().citation());
        });
        out.object("comeBack", net, SafetyNetJson::comeBack);
    }

    private static void comeBack(JsonOut out, SafetyNet net) {
        out.textOrNull("seenBy", net.seenBy().map(LocalDate::toString).orElse(""));
        out.objects("reviews", net.reviews(), (inner, review) -> {
            inner.text("id", review.review().id());
            inner.integer("days", review.review().days());
            inner.text("date", review.date().toString());
            inner.text("words", review.review().words());
            inner.citation(review.review().citation());
        });
        out.nothing("owner");
        out.nothing("given");
    }
}
