package org.lumbar.knowledge.source;

import java.util.Locale;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Derivation;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Finding.Obtained;
import org.lumbar.knowledge.Finding.UnitConversion;
import org.lumbar.knowledge.Frequency;
import org.lumbar.knowledge.NamedPredicate;
import org.lumbar.knowledge.Source;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads findings, their frequencies, sources and named predicates.
final class FindingReader {

    private FindingReader() {}

    static Finding finding(Node node) {
        Fields fields = Fields.of(node, "a finding");
        Kind kind = fields.has("kind")
                ? CommonReader.constant(
                        fields.required("kind"),
                        Kind.values(),
                        value -> value.name().toLowerCase(Locale.ROOT),
                        "kind")
                : Kind.BOOLEAN;
        Finding finding = new Finding(
                fields.text("id"),
                fields.text("label"),
                fields.text("question", ""),
                kind,
                CommonReader.constant(
                        fields.required("obtained"), Obtained.values(), Obtained::id, "way it is obtained"),
                fields.text("unit", ""),
                fields.list("units", FindingReader::conversion),
                fields.optional("possible").map(range -> CommonReader.range(range, "possible")),
                fields.flag("sided", false),
                fields.texts("aliases"),
                fields.texts("implies"),
                fields.texts("absentImplies"),
                fields.optional("derived").map(FindingReader::derivation),
                fields.flag("redFlag", false),
                fields.flag("mayBeLongStanding", false),
                fields.flag("changesWithinHours", false),
                fields.list("codes", CodeReader::coding));
        fields.done();
        if ((kind == Kind.QUANTITY) == finding.unit().isEmpty()) {
            throw new ContentException(
                    node.place(), "a quantity has a unit and a boolean has none: " + finding.id() + ".");
        }
        return finding;
    }

    private static UnitConversion conversion(Node node) {
        Fields fields = Fields.of(node, "a unit");
        var conversion = new UnitConversion(
                fields.text("unit"),
                fields.number("factor"),
                fields.optionalNumber("offset").orElse(0));
        fields.done();
        return conversion;
    }

    private static Derivation derivation(Node node) {
        Fields fields = Fields.of(node, "derived");
        Derivation derivation;
        if (fields.has("bothSides")) {
            derivation = new Derivation.FromBothSides(fields.text("bothSides"));
        } else {
            derivation = new Derivation.FromQuantity(
                    fields.text("quantity"),
                    CommonReader.range(fields.required("present"), "present"),
                    fields.optional("absent").map(range -> CommonReader.range(range, "absent")));
        }
        fields.done();
        return derivation;
    }

    static Frequency frequency(Node node) {
        Fields fields = Fields.of(node, "a frequency");
        var frequency = new Frequency(fields.text("finding"), fields.number("share"), CommonReader.citation(fields));
        fields.text("note", "");
        fields.done();
        if (!(frequency.share() > 0 && frequency.share() <= 1)) {
            throw new ContentException(
                    node.place(), "share must lie above 0 and be at most 1, not " + frequency.share() + ".");
        }
        return frequency;
    }

    static Source source(Node node) {
        Fields fields = Fields.of(node, "a source");
        var source = new Source(
                fields.text("key"),
                fields.text("authors"),
                fields.optionalInteger("year").orElse(0),
                fields.text("title", ""),
                fields.text("publication", ""),
                fields.text("doi", ""),
                fields.text("pmid", ""),
                fields.text("note", ""));
        fields.done();
        return source;
    }

    static NamedPredicate predicate(Node node) {
        Fields fields = Fields.of(node, "a named predicate");
        var predicate = new NamedPredicate(
                fields.text("id"), fields.text("label"), PredicateReader.read(fields.required("when")));
        fields.done();
        return predicate;
    }
}
