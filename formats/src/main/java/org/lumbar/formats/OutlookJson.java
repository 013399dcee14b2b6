package org.lumbar.formats;

import org.lumbar.care.Outlook;

/// What is looked into, what to expect and what to watch for, as JSON: `investigations`, `earlyImaging`, `prognosis`,
/// `safetyNet` and `comeBack`.
final class OutlookJson {

    private OutlookJson() {}

    static void write(JsonOut out, Outlook outlook) {
        InvestigationJson.write(out, outlook.investigations());
        out.object("prognosis", outlook.prognosis(), PrognosisJson::write);
        SafetyNetJson.write(out, outlook.safetyNet());
    }
}
