package org.lumbar.formats;

import org.lumbar.care.Outlook;
import org.lumbar.care.PathwayPlace;

/// What is looked into, what to expect and what to watch for, as JSON: `investigations`, `earlyImaging`, `prognosis`,
/// `pathway`, `safetyNet` and `comeBack`.
final class OutlookJson {

    private OutlookJson() {}

    static void write(JsonOut out, Outlook outlook) {
        InvestigationJson.write(out, outlook.investigations());
        out.object("prognosis", outlook.prognosis(), PrognosisJson::write);
        outlook.pathway()
                .ifPresentOrElse(
                        place -> out.object("pathway", place, OutlookJson::pathway), () -> out.nothing("pathway"));
        SafetyNetJson.write(out, outlook.safetyNet());
    }

    private static void pathway(JsonOut out, PathwayPlace place) {
        out.text("state", place.state().id());
        out.text("code", place.state().code());
        out.text("label", place.state().label());
        out.text("because", place.because().label());
        out.objects("actions", place.actions(), (inner, due) -> {
            inner.text("id", due.action().id());
            inner.text("label", due.action().label());
            inner.text("status", due.status().id());
            inner.textOrNull("by", due.day().map(Object::toString).orElse(""));
            inner.citation(due.action().citation());
        });
        out.citation(place.because().citation());
    }
}
