package org.lumbar.formats;

import java.util.List;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Labels;
import org.lumbar.assess.NerveRoots;
import org.lumbar.assess.NextQuestion;
import org.lumbar.assess.ResidualRiskEntry;
import org.lumbar.assess.SeenWithoutPain;
import org.lumbar.assess.Stop;
import org.lumbar.presentation.NotUsed;

/// The end of a report: what remains possible, the nerve root, what to ask next, and what was not used.
final class FollowUpSection {

    private final Page page;
    private final Names names;
    private final Footnotes notes;

    private FollowUpSection(Page page, Names names, Footnotes notes) {
        this.page = page;
        this.names = names;
        this.notes = notes;
    }

    static void write(Page page, Assessment assessment, Names names, Footnotes notes) {
        var section = new FollowUpSection(page, names, notes);
        section.residualRisk(assessment.residualRisk());
        assessment.roots().ifPresent(roots -> section.roots(roots, assessment.labels()));
        section.seenWithoutPain(assessment.seenWithoutPain());
        LabelSection.write(page, assessment.labels(), names, notes);
        section.next(assessment);
        section.notUsed(assessment.notUsed());
    }

    private void residualRisk(List<ResidualRiskEntry> all) {
        if (all.isEmpty()) {
            return;
        }
        page.heading("WHAT REMAINS AFTER EVERY \"NO\": no question rules it out");
        for (ResidualRiskEntry entry : all) {
            page.item(1, "-", FollowUpWords.residual(entry) + notes.mark(entry.citation()));
        }
    }

    private void roots(NerveRoots roots, Labels labels) {
        page.heading("NERVE ROOT");
        LabelWords.elsewhere(labels).ifPresent(words -> page.paragraph(1, words));
        page.paragraph(1, roots.statement());
        for (NerveRoots.Root root : roots.roots()) {
            page.item(1, "-", FollowUpWords.hypothesis(root));
        }
        String signs = FollowUpWords.signs(roots, names);
        if (!signs.isEmpty()) {
            page.paragraph(1, signs);
        }
        String side = FollowUpWords.side(roots);
        if (!side.isEmpty()) {
            page.paragraph(1, side);
        }
    }

    private void seenWithoutPain(List<SeenWithoutPain> all) {
        if (all.isEmpty()) {
            return;
        }
        page.heading("ON IMAGES: seen in people without back pain too");
        for (SeenWithoutPain seen : all) {
            page.item(1, "-", FollowUpWords.seen(seen, names) + notes.mark(seen.citation()));
        }
    }

    private void next(Assessment assessment) {
        page.heading("NEXT");
        int number = 1;
        if (!assessment.notCleared().isEmpty()) {
            page.item(1, number++ + ".", FollowUpWords.GATES_FIRST);
        }
        for (NextQuestion question : FollowUpWords.notAbove(assessment)) {
            page.item(1, number++ + ".", FollowUpWords.question(question));
            page.paragraph(2, "why: " + question.why());
        }
        stop(assessment.stop());
    }

    private void stop(Stop stop) {
        page.paragraph(1, FollowUpWords.stop(stop));
        FollowUpWords.changes(stop.asked(), names).forEach(line -> page.item(1, "-", line));
        if (!stop.examined().isEmpty()) {
            page.paragraph(1, FollowUpWords.EXAMINE);
            FollowUpWords.changes(stop.examined(), names).forEach(line -> page.item(1, "-", line));
        }
    }

    private void notUsed(List<NotUsed> all) {
        if (all.isEmpty()) {
            return;
        }
        page.heading("NOT USED");
        all.forEach(each -> page.item(1, "-", FollowUpWords.notUsed(each)));
    }
}
