package org.lumbar.contenttest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lumbar.care.InvestigationAdvice;
import org.lumbar.care.Investigations;
import org.lumbar.care.Outlook;
import org.lumbar.care.Prognosis;
import org.lumbar.care.Prognosis.Outcome;
import org.lumbar.care.SafetyNet;
import org.lumbar.formats.Wording;
import org.lumbar.knowledge.PrognosticFigure;
import org.lumbar.knowledge.PrognosticOutcome.Factor;
import org.lumbar.knowledge.RecoveryCourse;
import org.lumbar.knowledge.tree.Fields;

/// What a test may expect of investigations, prognosis and safety net: `investigations`, `reasons`, `notFor`,
/// `earlyImaging`, `courses`, `factors`, `tools`, `toolsDisagree`, `figures`, `notFigures`, `safetyNet`,
/// `notSafetyNet`, `reviews`.
final class OutlookExpectations {

    private final Fields expected;
    private final Mismatches mismatches;

    private OutlookExpectations(Fields expected, Mismatches mismatches) {
        this.expected = expected;
        this.mismatches = mismatches;
    }

    static void check(Outlook outlook, Fields expected, Mismatches mismatches) {
        var expectations = new OutlookExpectations(expected, mismatches);
        expectations.investigations(outlook.investigations());
        expectations.prognosis(outlook.prognosis());
        expectations.safetyNet(outlook.safetyNet());
    }

    /// `investigations: {mri-lumbar: now}`, `reasons: {mri-lumbar: [radicular]}`, `notFor: {x-ray-lumbar: [cord]}`.
    private void investigations(Investigations investigations) {
        for (String id : keys("investigations")) {
            mismatches.equal(
                    "the advice on " + id,
                    advice(investigations, id).map(each -> Wording.id(each.decision())),
                    expected.fields("investigations").text(id));
        }
        for (String id : keys("reasons")) {
            mismatches.holds(
                    "the reasons for " + id,
                    advice(investigations, id).map(OutlookExpectations::reasons).orElse(List.of()),
                    expected.fields("reasons").texts(id),
                    List.of());
        }
        for (String id : keys("notFor")) {
            mismatches.holds(
                    "what " + id + " does not answer",
                    advice(investigations, id).stream()
                            .flatMap(each -> each.notFor().stream())
                            .map(each -> each.id())
                            .toList(),
                    expected.fields("notFor").texts(id),
                    List.of());
        }
        if (expected.has("earlyImaging")) {
            mismatches.equal(
                    "early imaging",
                    investigations.earlyImaging().map(each -> Wording.id(each.status())),
                    expected.text("earlyImaging"));
        }
    }

    private static Optional<InvestigationAdvice> advice(Investigations investigations, String id) {
        return investigations.advice().stream()
                .filter(each -> each.investigation().id().equals(id))
                .findFirst();
    }

    private static List<String> reasons(InvestigationAdvice advice) {
        var now = advice.reasons().stream().map(each -> each.indication().id());
        var later = advice.later().stream().map(each -> each.indication().id());
        return Stream.concat(now, later).toList();
    }

    /// `tools: {start-back: medium}`; where a tool gives no group, how much it says: `open`, `impossible`, `not-known`.
    private void prognosis(Prognosis prognosis) {
        mismatches.holds(
                "the courses",
                prognosis.courses().stream().map(RecoveryCourse::id).toList(),
                expected.texts("courses"),
                List.of());
        mismatches.holds(
                "the factors",
                prognosis.outcomes().stream()
                        .flatMap(each -> each.present().stream())
                        .map(Factor::id)
                        .toList(),
                expected.texts("factors"),
                expected.texts("notFactors"));
        for (String id : keys("tools")) {
            mismatches.equal(
                    "the tool " + id,
                    prognosis.tools().stream()
                            .filter(each -> each.tool().id().equals(id))
                            .map(each -> each.outcome() == Outcome.GROUP
                                    ? each.strata().getFirst().id()
                                    : Wording.id(each.outcome()))
                            .findFirst(),
                    expected.fields("tools").text(id));
        }
        if (expected.has("toolsDisagree")) {
            mismatches.equal(
                    "whether the tools disagree", prognosis.toolsDisagree(), expected.flag("toolsDisagree", false));
        }
        mismatches.holds(
                "the figures",
                prognosis.figures().stream().map(PrognosticFigure::id).toList(),
                expected.texts("figures"),
                expected.texts("notFigures"));
    }

    private void safetyNet(SafetyNet net) {
        mismatches.holds(
                "the lines of the safety net",
                net.lines().stream().map(each -> each.line().id()).toList(),
                expected.texts("safetyNet"),
                expected.texts("notSafetyNet"));
        mismatches.holds(
                "the reviews",
                net.reviews().stream().map(each -> each.date().toString()).toList(),
                expected.texts("reviews"),
                List.of());
        if (expected.has("seenBy")) {
            mismatches.equal("the last day to be seen", net.seenBy().map(Object::toString), expected.text("seenBy"));
        }
    }

    private List<String> keys(String key) {
        return expected.has(key) ? expected.fields(key).keys() : List.of();
    }
}
