package org.lumbar.page;

import java.util.List;
import org.lumbar.care.DecisionAid;
import org.lumbar.care.DecisionAid.Option;
import org.lumbar.formats.AidPeople;
import org.lumbar.formats.AidPeople.Counted;
import org.lumbar.formats.AidPeople.Group;
import org.lumbar.formats.AidWords;
import org.lumbar.formats.Wording;

/// Drawings of 100 people, only where a study counted people.
final class PeoplePart {

    private final Sheet sheet;
    private final Html html;
    private final DecisionAid aid;

    PeoplePart(Sheet sheet, DecisionAid aid) {
        this.sheet = sheet;
        this.html = sheet.html();
        this.aid = aid;
    }

    void write() {
        sheet.openSection("people", "Of 100 people", "");
        sheet.quiet(AidWords.PEOPLE);
        PeopleChart.legend(html);
        OptionsPart.bands(html, aid.compared(), this::option);
        sheet.closeSection();
    }

    private void option(Option option) {
        List<Counted> all = AidPeople.of(option);
        if (all.stream().noneMatch(each -> each.effect().isPresent())) {
            sheet.quiet(AidWords.NO_PEOPLE);
        }
        all.stream().filter(each -> !each.isCrossover()).forEach(each -> counted(sheet, each));
    }

    /// One count.
    static void counted(Sheet sheet, Counted counted) {
        Html html = sheet.html();
        html.line().open("div", "class", "counted");
        sheet.marked("p", counted.heading(), counted.citation(), "class", "goal");
        html.open("div", "class", "groups");
        for (Group group : counted.groups()) {
            html.open("div", "class", "group");
            PeopleChart.write(html, group, counted);
            html.open("p").element("strong", group.count()).text(" " + Wording.capital(group.name()));
            html.close("p").close("div");
        }
        html.close("div");
        if (!counted.verdict().isEmpty()) {
            html.element("p", counted.verdict(), "class", "verdict");
        }
        html.close("div");
    }
}
