package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.catalogue.Part.Row;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.formats.Wording;
import org.lumbar.knowledge.EarlyImaging;
import org.lumbar.knowledge.Investigation;
import org.lumbar.knowledge.Investigation.Caution;
import org.lumbar.knowledge.Investigation.Grounds;
import org.lumbar.knowledge.Investigation.LaterIndication;

/// What the content says of an investigation: for whom it is asked for, when, what it does not answer, and what bars
/// it.
final class InvestigationSheet {

    private InvestigationSheet() {}

    static Sheet of(ContentIndex index, Investigation investigation) {
        var figures = new InvestigationRows(investigation);
        return new Sheet(
                new Ref(Kind.INVESTIGATION, investigation.id()),
                investigation.label(),
                new SheetParts()
                        .text("plain", "For the person", investigation.plain())
                        .text("type", "Kind", investigation.kind().id())
                        .rows(
                                "now",
                                "Asked for now",
                                investigation.indications().stream()
                                        .map(each -> reason(each.id(), each.label(), each.within(), each.grounds()))
                                        .toList())
                        .rows(
                                "later",
                                "Asked for later",
                                investigation.later().stream()
                                        .map(InvestigationSheet::later)
                                        .toList())
                        .rows(
                                "notFor",
                                "Does not answer",
                                investigation.notFor().stream()
                                        .map(each -> reason(each.id(), "", "", each.grounds()))
                                        .toList())
                        .rows(
                                "cautions",
                                "Cautions",
                                investigation.cautions().stream()
                                        .map(InvestigationSheet::caution)
                                        .toList())
                        .texts("withoutPain", "Shows, and it is common without pain", investigation.withoutPain())
                        .figures("figures", "Rules and facts, with source", figures.all())
                        .uses("contraindications", "Contraindications", CareUses.ofForbidden(index, investigation.id()))
                        .list());
    }

    private static Row reason(String id, String label, String within, Grounds grounds) {
        List<String> below = new ArrayList<>();
        below.add(grounds.rules().isEmpty() ? "" : "rules: " + String.join(", ", grounds.rules()));
        below.add(grounds.conditions().isEmpty() ? "" : "conditions: " + String.join(", ", grounds.conditions()));
        grounds.when().ifPresent(when -> below.add("when " + PredicateWords.line(when)));
        grounds.only().ifPresent(only -> below.add("only if " + PredicateWords.line(only)));
        SheetParts parts = new SheetParts()
                .text("id", "", id)
                .text("label", "", label)
                .text("within", "", within)
                .texts("rules", "", grounds.rules())
                .texts("conditions", "", grounds.conditions());
        grounds.when().ifPresent(when -> parts.when("when", "", when));
        grounds.only().ifPresent(only -> parts.when("only", "", only));
        String time = within.isEmpty() ? "" : ", " + Wording.within(within);
        return new Row(id + (label.isEmpty() ? "" : ": " + label) + time, below, parts.list());
    }

    private static Row later(LaterIndication each) {
        List<String> below = new ArrayList<>(List.of("when " + PredicateWords.line(each.when())));
        each.needs().ifPresent(needs -> below.add("if " + each.needed() + ": " + PredicateWords.line(needs)));
        each.sooner()
                .ifPresent(sooner -> below.add("from day " + sooner.fromDay() + " when "
                        + PredicateWords.line(sooner.when()) + ": " + sooner.words()));
        SheetParts parts = new SheetParts()
                .text("id", "", each.id())
                .text("label", "", each.label())
                .number("fromDay", "", each.fromDay())
                .text("needed", "", each.needed())
                .when("when", "", each.when());
        each.needs().ifPresent(needs -> parts.when("needs", "", needs));
        each.sooner()
                .ifPresent(sooner ->
                        parts.number("soonerFromDay", "", sooner.fromDay()).when("soonerWhen", "", sooner.when()));
        return new Row(each.id() + ": " + each.label() + ", from day " + each.fromDay(), below, parts.list());
    }

    private static Row caution(Caution each) {
        return new Row(
                each.id() + ", " + each.action().id() + ": " + each.because(),
                List.of(
                        "when " + PredicateWords.line(each.when()),
                        each.instead().isEmpty() ? "" : "instead: " + each.instead()),
                new SheetParts()
                        .text("id", "", each.id())
                        .text("action", "", each.action().id())
                        .text("because", "", each.because())
                        .text("instead", "", each.instead())
                        .when("when", "", each.when())
                        .list());
    }

    /// The indicator of early imaging.
    static Sheet early(ContentIndex index, EarlyImaging early) {
        var ref = new Ref(Kind.EARLY_IMAGING, InvestigationRows.EARLY_IMAGING);
        return new Sheet(
                ref,
                early.label(),
                new SheetParts()
                        .number("days", "Early up to day", early.days())
                        .rows(
                                "images",
                                "Images, with the findings that tell of one",
                                early.images().stream()
                                        .map(each -> new Row(
                                                each.id() + ": " + each.label(),
                                                List.of(String.join(", ", each.findings())),
                                                new SheetParts()
                                                        .text("id", "", each.id())
                                                        .text("label", "", each.label())
                                                        .texts("findings", "", each.findings())
                                                        .list()))
                                        .toList())
                        .rows(
                                "indications",
                                "What is a reason",
                                early.indications().stream()
                                        .map(each -> new Row(
                                                each.id() + ": " + each.label(),
                                                List.of("when " + PredicateWords.line(each.when())),
                                                new SheetParts()
                                                        .text("id", "", each.id())
                                                        .text("label", "", each.label())
                                                        .when("when", "", each.when())
                                                        .list()))
                                        .toList())
                        .figures("source", "Source", index.figuresOf(ref))
                        .list());
    }
}
