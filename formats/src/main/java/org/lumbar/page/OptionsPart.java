package org.lumbar.page;

import java.util.List;
import java.util.function.Consumer;
import org.lumbar.care.DecisionAid;
import org.lumbar.care.DecisionAid.Option;
import org.lumbar.care.Recommendation;
import org.lumbar.formats.AidWords;
import org.lumbar.formats.PlanWords;
import org.lumbar.formats.PlanWords.Said;
import org.lumbar.formats.Wording;
import org.lumbar.knowledge.Intervention.Caution;
import org.lumbar.knowledge.Intervention.GuidelineRow;

/// What is said of each option in words, the options beside each other: what it is, the plan, harms, guidelines.
final class OptionsPart {

    private static final int ASKED_SHOWN = 5;

    private final Sheet sheet;
    private final Html html;
    private final DecisionAid aid;

    OptionsPart(Sheet sheet, DecisionAid aid) {
        this.sheet = sheet;
        this.html = sheet.html();
        this.aid = aid;
    }

    /// One cell for each option, under its name.
    static void side(Html html, List<Option> options, Consumer<Option> cell) {
        html.open("div", "class", DecisionAidPage.columns(options));
        for (Option option : options) {
            html.line()
                    .open("div", "class", "cell")
                    .element("h4", option.intervention().label());
            cell.accept(option);
            html.close("div");
        }
        html.close("div");
    }

    /// One band for each option, under its name, with cards as many as fit beside each other.
    static void bands(Html html, List<Option> options, Consumer<Option> cards) {
        for (Option option : options) {
            html.line()
                    .open("div", "class", "option-band")
                    .element("h4", option.intervention().label());
            html.open("div", "class", "cards");
            cards.accept(option);
            html.close("div").close("div");
        }
    }

    void whatEachIs() {
        sheet.openSection("what", "What each is", "");
        side(html, aid.options(), option -> {
            sheet.paragraph(Wording.capital(option.intervention().plain()) + ".");
            String standing = AidWords.standing(option, aid);
            if (!standing.isEmpty()) {
                html.element("p", standing, "class", "standing");
            }
        });
        sheet.closeSection();
    }

    void plan() {
        sheet.openSection("plan", "What the plan says for this person", "");
        side(html, aid.compared(), option -> AidWords.said(option, aid).forEach(this::said));
        sheet.closeSection();
    }

    private void said(Said said) {
        html.element(
                "p",
                AidWords.decision(said, aid),
                "class",
                "decision " + said.one().decision().id());
        html.open("ul");
        AidWords.told(said.one()).forEach(reason -> sheet.item(reason.text(), reason.citation()));
        html.close("ul");
        asked(said.one());
    }

    private void asked(Recommendation recommendation) {
        List<String> ask = AidWords.asked(recommendation);
        if (ask.isEmpty()) {
            return;
        }
        html.element("p", "Must be asked first:", "class", "asked");
        questions(ask.subList(0, Math.min(ASKED_SHOWN, ask.size())));
        if (ask.size() > ASKED_SHOWN) {
            List<String> more = ask.subList(ASKED_SHOWN, ask.size());
            html.element("p", "and " + more.size() + " more, on the screen", "class", "quiet print-only");
            html.open("details").element("summary", "and " + more.size() + " more");
            questions(more);
            html.close("details");
        }
    }

    private void questions(List<String> findings) {
        html.open("ul", "class", "ask");
        findings.forEach(finding -> html.element("li", sheet.names().finding(finding)));
        html.close("ul");
    }

    void harms() {
        sheet.openSection("harms", "Harms", "");
        side(html, aid.compared(), option -> {
            List<Caution> cautions = option.intervention().cautions();
            if (cautions.isEmpty()) {
                sheet.quiet(AidWords.NO_HARM_NAMED);
                return;
            }
            html.open("ul");
            cautions.forEach(caution -> sheet.item(caution.text(), caution.citation()));
            html.close("ul");
        });
        sheet.closeSection();
    }

    void guidelines() {
        sheet.openSection("guidelines", "What guidelines say", "");
        side(html, aid.compared(), option -> AidWords.said(option, aid).forEach(this::guidelines));
        sheet.closeSection();
    }

    private void guidelines(Said said) {
        List<GuidelineRow> rows = said.one().use().guidelines();
        if (rows.isEmpty()) {
            sheet.quiet(AidWords.silent(said.one()));
            return;
        }
        String conflict = PlanWords.conflict(said.one());
        if (!conflict.isEmpty()) {
            html.element("p", Wording.capital(conflict) + ".", "class", "conflict");
        }
        html.open("ul");
        rows.forEach(row -> sheet.item(PlanWords.row(row), row.citation()));
        html.close("ul");
    }

    void mechanisms() {
        sheet.openSection("mechanisms", "How each is thought to act", "What is taught; no evidence of benefit");
        side(
                html,
                aid.compared(),
                option -> option.intervention()
                        .mechanism()
                        .ifPresentOrElse(
                                mechanism -> sheet.marked("p", AidWords.mechanism(mechanism), mechanism.citation()),
                                () -> sheet.quiet("Nobody says.")));
        sheet.closeSection();
    }

    /// Room to write, on paper.
    void notes() {
        html.line().open("section", "class", "part print-only", "aria-label", "Notes");
        for (String line :
                List.of("What matters most to me", "What I want to ask", "What we decided, and when we look again")) {
            html.element("p", line + ":", "class", "write");
        }
        html.close("section");
    }
}
