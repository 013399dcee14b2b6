package org.lumbar.catalogue;

import java.util.List;
import org.lumbar.catalogue.Part.Naming;
import org.lumbar.catalogue.Part.Use;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Derivation;
import org.lumbar.knowledge.Finding.UnitConversion;
import org.lumbar.knowledge.Numbers;

/// What the content says of a finding: how it is asked, what it goes with, its figures, and where it is used.
final class FindingSheet {

    private FindingSheet() {}

    static Sheet of(ContentIndex index, Finding finding) {
        var ref = new Ref(Kind.FINDING, finding.id());
        boolean quantity = finding.kind() == Finding.Kind.QUANTITY;
        List<FigureRow> figures = index.figures().stream()
                .filter(row -> row.finding().equals(finding.id())
                        && speaksOfFindings(row.owner().kind()))
                .toList();
        List<Use> implied = index.usesOfFinding(finding.id()).stream()
                .filter(use -> use.by().kind() == Kind.FINDING)
                .toList();
        List<Use> uses = index.usesOfFinding(finding.id()).stream()
                .filter(use -> use.by().kind() != Kind.FINDING)
                .toList();
        return new Sheet(
                ref,
                finding.label(),
                new SheetParts()
                        .text("question", "Question", finding.question())
                        .text("answer", "Answer", quantity ? "quantity" : "boolean")
                        .text("unit", "Unit", finding.unit())
                        .texts("units", "Other units", units(finding))
                        .text(
                                "possible",
                                "Possible values",
                                finding.possible().map(Object::toString).orElse(""))
                        .text("obtained", "Obtained", finding.obtained().id())
                        .flag("sided", "May be given for each side", finding.sided())
                        .flag("redFlag", "Red flag", finding.redFlag())
                        .flag(
                                "mayBeLongStanding",
                                "Known and stable for half a year it is no news",
                                finding.mayBeLongStanding())
                        .flag(
                                "changesWithinHours",
                                "Changes within hours, so a \"no\" is good for a day",
                                finding.changesWithinHours())
                        .texts("aliases", "Aliases", finding.aliases())
                        .text(
                                "derived",
                                "Follows from",
                                finding.derivation().map(FindingSheet::words).orElse(""))
                        .texts("implies", "When present, these are present", finding.implies())
                        .texts("absentImplies", "When absent, these are absent", finding.absentImplies())
                        .uses("relatedFindings", "Findings that go with it", implied)
                        .texts("codes", "Codes", CodeSheet.words(index, finding.codes()))
                        .figures("frequencies", "How often it is seen", populations(figures))
                        .figures("figures", "Evidence", Naming.OWNER, others(figures))
                        .uses("usedBy", "Used by", uses)
                        .list());
    }

    private static boolean speaksOfFindings(Kind kind) {
        return kind == Kind.CONDITION || kind == Kind.NERVE_ROOTS || kind == Kind.POPULATION;
    }

    private static List<FigureRow> populations(List<FigureRow> figures) {
        return figures.stream()
                .filter(row -> row.owner().kind() == Kind.POPULATION)
                .map(row -> new FigureRow(
                        row.owner(),
                        row.owner().id(),
                        "",
                        row.figure(),
                        row.measures(),
                        row.study(),
                        row.citation(),
                        row.notUsed()))
                .toList();
    }

    private static List<FigureRow> others(List<FigureRow> figures) {
        return figures.stream()
                .filter(row -> row.owner().kind() != Kind.POPULATION)
                .toList();
    }

    private static List<String> units(Finding finding) {
        return finding.conversions().stream().map(FindingSheet::words).toList();
    }

    private static String words(UnitConversion unit) {
        String offset = unit.offset() == 0 ? "" : " + " + Numbers.plain(unit.offset());
        return unit.unit() + " (times " + Numbers.plain(unit.factor()) + offset + ")";
    }

    private static String words(Derivation derivation) {
        return switch (derivation) {
            case Derivation.FromQuantity(var quantity, var present, var absent) ->
                quantity + ": present " + present
                        + absent.map(range -> ", absent " + range).orElse("");
            case Derivation.FromBothSides(var finding) -> finding + " on both sides";
        };
    }
}
