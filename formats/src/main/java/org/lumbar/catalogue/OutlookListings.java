package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Investigation;
import org.lumbar.knowledge.PathwayState;
import org.lumbar.knowledge.PrognosisContent;
import org.lumbar.knowledge.SafetyNetContent;
import org.lumbar.knowledge.SafetyNetLine;

/// The lists of investigations, of prognosis and of the safety net.
final class OutlookListings {

    static final List<Listing> ALL = List.of(
            new Listing(
                    "investigations",
                    "Images and blood tests, with how many reasons ask for them now and later.",
                    List.of("investigation", "kind", "now", "later", "notFor", "cautions", "label"),
                    knowledge -> Listings.each(
                            knowledge.care().investigations().investigations(), OutlookListings::investigation)),
            new Listing(
                    "early-imaging",
                    "What counts as an early image without a reason: its reasons.",
                    List.of("indication", "label", "when"),
                    knowledge -> knowledge.care().investigations().earlyImaging().stream()
                            .flatMap(early -> early.indications().stream())
                            .map(each -> List.of(each.id(), each.label(), PredicateWords.line(each.when())))
                            .toList()),
            new Listing(
                    "prognosis",
                    "Courses, outcomes, tools and single figures on what becomes of people with back pain.",
                    List.of("prognosis", "kind", "n", "figure", "source", "basis", "label"),
                    knowledge -> prognosis(knowledge.care().prognosis())),
            new Listing(
                    "safety-net",
                    "The lines of the written safety net and the days to look again.",
                    List.of("safetyNet", "kind", "always", "within", "conditions", "source", "basis", "words"),
                    knowledge -> safetyNet(knowledge.care().safetyNet())),
            new Listing(
                    "pathway-states",
                    "The states of the care pathway, with how many actions and ways out each has.",
                    List.of("state", "code", "kind", "actions", "exits", "source", "basis", "label", "entry"),
                    knowledge -> knowledge.care().pathway().stream()
                            .flatMap(pathway -> pathway.states().values().stream())
                            .map(OutlookListings::state)
                            .toList()));

    private OutlookListings() {}

    private static List<String> investigation(Investigation each) {
        return List.of(
                each.id(),
                each.kind().id(),
                Listings.number(each.indications()),
                Listings.number(each.later()),
                Listings.number(each.notFor()),
                Listings.number(each.cautions()),
                each.label());
    }

    private static List<List<String>> prognosis(PrognosisContent content) {
        List<List<String>> rows = new ArrayList<>();
        content.courses().forEach(each -> rows.add(prognosis(each.id(), PrognosisRows.course(each), each.label())));
        content.outcomes()
                .forEach(each -> rows.add(
                        prognosis(each.id(), PrognosisRows.outcome(each).getFirst(), each.label())));
        content.tools()
                .forEach(each ->
                        rows.add(prognosis(each.id(), PrognosisRows.tool(each).getFirst(), each.label())));
        content.figures().forEach(each -> rows.add(prognosis(each.id(), PrognosisRows.figure(each), each.label())));
        return rows;
    }

    private static List<String> prognosis(String id, FigureRow row, String label) {
        Citation citation = row.citation();
        return List.of(
                id,
                row.owner().kind().label(),
                row.study().people().isPresent()
                        ? Integer.toString(row.study().people().getAsInt())
                        : "",
                row.figure(),
                citation.source(),
                citation.basis().id(),
                label);
    }

    private static List<List<String>> safetyNet(SafetyNetContent content) {
        List<List<String>> rows = new ArrayList<>();
        content.lines().forEach(each -> rows.add(line(each)));
        content.reviews()
                .forEach(each -> rows.add(List.of(
                        each.id(),
                        "review",
                        "",
                        "P" + each.days() + "D",
                        "",
                        each.citation().source(),
                        each.citation().basis().id(),
                        each.words())));
        return rows;
    }

    private static List<String> state(PathwayState state) {
        return List.of(
                state.id(),
                state.code(),
                state.kind().id(),
                Listings.number(state.actions()),
                Listings.number(state.exits()),
                state.citation().source(),
                state.citation().basis().id(),
                state.label(),
                state.entry());
    }

    private static List<String> line(SafetyNetLine line) {
        return List.of(
                line.id(),
                "line",
                line.always() ? "always" : "",
                line.within(),
                String.join(" ", line.conditions()),
                line.citation().source(),
                line.citation().basis().id(),
                line.watch());
    }
}
