package org.lumbar.page;

import java.util.List;
import java.util.stream.Collectors;
import org.lumbar.care.EarlyImagingResult;
import org.lumbar.care.InvestigationAdvice;
import org.lumbar.care.InvestigationAdvice.Decision;
import org.lumbar.care.InvestigationAdvice.PainFreeShare;
import org.lumbar.care.Investigations;
import org.lumbar.formats.InvestigationWords;
import org.lumbar.formats.Wording;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Investigation.Kind;

/// Investigations on the page: what is asked for now, what would be on which day, and what would change nothing.
final class InvestigationPart {

    private final Sheet sheet;
    private final Html html;

    private InvestigationPart(Sheet sheet) {
        this.sheet = sheet;
        this.html = sheet.html();
    }

    static void write(Sheet sheet, Investigations investigations) {
        if (investigations.advice().isEmpty()) {
            return;
        }
        var part = new InvestigationPart(sheet);
        sheet.openSection("investigations", "Investigations", "for the reason entered");
        InvestigationWords.said(investigations.advice()).forEach(part::said);
        part.shares(investigations.advice());
        investigations
                .earlyImaging()
                .filter(result -> result.status() != EarlyImagingResult.Status.NO_IMAGE)
                .ifPresent(result -> sheet.marked(
                        "p",
                        InvestigationWords.early(result),
                        result.indicator().citation(),
                        "class",
                        "early-imaging"));
        sheet.closeSection();
    }

    private void said(Decision decision, List<InvestigationAdvice> all) {
        html.element("h4", Wording.capital(InvestigationWords.heading(decision)));
        html.open("ul");
        for (InvestigationAdvice advice : all) {
            if (decision != Decision.NOT_INDICATED || advice.investigation().kind() == Kind.IMAGE) {
                html.open("li").element("strong", advice.investigation().label());
                reasons(advice, decision);
                html.close("li");
            }
        }
        String blood = all.stream()
                .filter(advice -> decision == Decision.NOT_INDICATED
                        && advice.investigation().kind() == Kind.BLOOD)
                .map(advice -> advice.investigation().label())
                .collect(Collectors.joining("; "));
        if (!blood.isEmpty()) {
            html.element("li", "Tests of blood, which would change nothing either: " + blood, "class", "quiet");
        }
        html.close("ul");
    }

    private void reasons(InvestigationAdvice advice, Decision decision) {
        advice.reasons()
                .forEach(reason -> block(
                        InvestigationWords.reason(reason), reason.indication().citation()));
        InvestigationWords.laterBeside(advice).forEach(later -> block(InvestigationWords.later(later), later.citation()));
        if (decision == Decision.NOT_INDICATED) {
            var otherwise = advice.investigation().otherwise();
            block(otherwise.words(), otherwise.citation());
        }
        InvestigationWords.declined(advice).forEach(words -> html.element("span", words, "class", "quiet block"));
        advice.notFor().forEach(each -> block(each.words(), each.citation()));
        advice.cautions()
                .forEach(each -> block(
                        InvestigationWords.warning(each, sheet.names()),
                        each.caution().citation()));
        advice.facts().forEach(fact -> sheet.marked("span", fact.words(), fact.citation(), "class", "quiet block"));
    }

    private void block(String words, Citation citation) {
        sheet.marked("span", words, citation, "class", "block");
    }

    private void shares(List<InvestigationAdvice> all) {
        List<PainFreeShare> shares = InvestigationWords.shares(InvestigationWords.imagesNotNow(all));
        if (shares.isEmpty()) {
            return;
        }
        html.element("h4", InvestigationWords.painFree(shares));
        html.open("ul", "class", "pain-free");
        for (PainFreeShare share : shares) {
            html.open("li").element("span", sheet.names().finding(share.finding()));
            html.open("svg", "class", "share", "aria-hidden", "true", "focusable", "false");
            html.empty("rect", "class", "track", "width", "100%", "height", "100%", "rx", "2");
            html.empty(
                    "rect", "class", "fill", "width", Scale.length(share.share() * 100), "height", "100%", "rx", "2");
            html.close("svg");
            sheet.marked("span", Wording.percent(share.share()) + " %", share.citation(), "class", "figure");
            html.close("li");
        }
        html.close("ul");
    }
}
