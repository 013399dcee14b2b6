package org.lumbar.formats;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lumbar.care.EarlyImagingResult;
import org.lumbar.care.InvestigationAdvice;
import org.lumbar.care.InvestigationAdvice.Decision;
import org.lumbar.care.InvestigationAdvice.PainFreeShare;
import org.lumbar.care.Investigations;
import org.lumbar.knowledge.Investigation.Kind;

/// Investigations in a report: what is asked for now, what would be on which day, and what would change nothing.
final class InvestigationSection {

    private final Page page;
    private final Names names;
    private final Footnotes notes;

    private InvestigationSection(Page page, Names names, Footnotes notes) {
        this.page = page;
        this.names = names;
        this.notes = notes;
    }

    static void write(Page page, Investigations investigations, Names names, Footnotes notes) {
        if (investigations.advice().isEmpty()) {
            return;
        }
        var section = new InvestigationSection(page, names, notes);
        page.heading("INVESTIGATIONS");
        for (Map.Entry<Decision, List<InvestigationAdvice>> each :
                InvestigationWords.said(investigations.advice()).entrySet()) {
            page.paragraph(1, InvestigationWords.heading(each.getKey()).toUpperCase(Locale.ROOT));
            if (each.getKey() == Decision.NOT_INDICATED) {
                section.notIndicated(each.getValue());
            } else {
                each.getValue().forEach(section::wanted);
            }
        }
        section.shares(investigations.advice());
        investigations
                .earlyImaging()
                .filter(result -> result.status() != EarlyImagingResult.Status.NO_IMAGE)
                .ifPresent(result -> page.paragraph(
                        1,
                        InvestigationWords.early(result)
                                + notes.mark(result.indicator().citation())));
    }

    private void wanted(InvestigationAdvice advice) {
        page.item(2, "-", advice.investigation().label());
        advice.reasons()
                .forEach(reason -> page.paragraph(
                        4,
                        InvestigationWords.reason(reason)
                                + notes.mark(reason.indication().citation())));
        InvestigationWords.laterBeside(advice)
                .forEach(later -> page.paragraph(4, InvestigationWords.later(later) + notes.mark(later.citation())));
        details(advice);
    }

    private void details(InvestigationAdvice advice) {
        advice.notFor().forEach(each -> page.paragraph(4, each.words() + notes.mark(each.citation())));
        advice.cautions()
                .forEach(each -> page.paragraph(
                        4,
                        InvestigationWords.warning(each, names)
                                + notes.mark(each.caution().citation())));
        advice.facts().forEach(fact -> page.paragraph(4, fact.words() + notes.mark(fact.citation())));
    }

    /// Images one by one with the reason; tests of blood by name, so that the list stays short.
    private void notIndicated(List<InvestigationAdvice> all) {
        for (InvestigationAdvice advice : all) {
            if (advice.investigation().kind() == Kind.IMAGE) {
                page.item(
                        2,
                        "-",
                        advice.investigation().label() + ": " + InvestigationWords.otherwise(advice)
                                + notes.mark(advice.investigation().otherwise().citation()));
                InvestigationWords.declined(advice).forEach(this::line);
                details(advice);
            }
        }
        String blood = all.stream()
                .filter(advice -> advice.investigation().kind() == Kind.BLOOD)
                .map(advice -> advice.investigation().label())
                .collect(Collectors.joining("; "));
        if (!blood.isEmpty()) {
            page.item(2, "-", "tests of blood, which would change nothing either: " + blood);
        }
    }

    private void shares(List<InvestigationAdvice> all) {
        List<PainFreeShare> shares = InvestigationWords.shares(InvestigationWords.imagesNotNow(all));
        if (!shares.isEmpty()) {
            page.paragraph(1, InvestigationWords.painFree(shares));
            shares.forEach(share ->
                    page.item(2, "-", InvestigationWords.painFree(share, names) + notes.mark(share.citation())));
        }
    }

    private void line(String words) {
        if (!words.isEmpty()) {
            page.paragraph(4, words);
        }
    }
}
