package org.lumbar.page;

import java.util.List;
import java.util.Optional;
import org.lumbar.care.DecisionAid;
import org.lumbar.care.DecisionAid.Option;
import org.lumbar.formats.AidPeople;
import org.lumbar.formats.AidPeople.Counted;
import org.lumbar.formats.AidWords;
import org.lumbar.formats.Wording;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Shares;
import org.lumbar.knowledge.Shares.Sense;

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
        OptionsPart.side(html, OptionsPart.compared(aid), this::option);
        sheet.closeSection();
    }

    private void option(Option option) {
        List<Counted> all = AidPeople.of(option);
        if (all.stream().noneMatch(each -> each.effect().isPresent())) {
            sheet.quiet(AidWords.NO_PEOPLE);
        }
        all.forEach(this::counted);
    }

    private void counted(Counted counted) {
        Shares shares = counted.shares();
        html.line().open("div", "class", "counted");
        sheet.marked("p", counted.heading(), counted.citation(), "class", "goal");
        html.open("div", "class", "groups");
        shares.with().ifPresent(figure -> group(figure, "With it", AidWords.count(figure), shares.sense()));
        shares.without()
                .ifPresent(figure -> group(
                        figure, Wording.capital(counted.comparator()), AidWords.count(figure), shares.sense()));
        if (shares.with().isEmpty() && shares.without().isEmpty()) {
            shares.more().ifPresent(figure -> group(figure, "", counted.legend(), shares.sense()));
        }
        html.close("div");
        html.element("p", counted.verdict(), "class", "verdict");
        html.close("div");
    }

    private void group(Figure share, String name, String count, Sense sense) {
        html.open("div", "class", "group");
        PeopleChart.write(html, share, sense);
        html.open("p");
        Optional.of(name)
                .filter(each -> !each.isEmpty())
                .ifPresent(each -> html.element("span", each, "class", "block"));
        html.element("strong", count).close("p").close("div");
    }
}
