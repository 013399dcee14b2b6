package org.lumbar.catalogue;

import java.util.List;
import org.lumbar.catalogue.Part.Row;
import org.lumbar.catalogue.Part.Use;
import org.lumbar.formats.AssessmentJson;
import org.lumbar.formats.JsonOut;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.Predicate.Absent;
import org.lumbar.knowledge.Predicate.All;
import org.lumbar.knowledge.Predicate.Any;
import org.lumbar.knowledge.Predicate.AtLeast;
import org.lumbar.knowledge.Predicate.Measured;
import org.lumbar.knowledge.Predicate.Named;
import org.lumbar.knowledge.Predicate.Present;
import org.lumbar.knowledge.Predicate.SeenIn;
import org.lumbar.knowledge.Predicate.Unless;

/// Sheets and figures as one line of JSON each. Every number has at most six significant digits, and an interval
/// that no source gives is null.
/// source gives is null.
final class SheetJson {

    private static final String SCHEMA = "lumbar-record/1";

    private SheetJson() {}

    /// The line of a sheet, without a line end.
    static String of(Sheet sheet, Knowledge.Identity identity) {
        return JsonOut.object(out -> {
            out.text("schema", SCHEMA);
            out.object("knowledge", identity, AssessmentJson::knowledge);
            out.text("kind", sheet.ref().kind().id());
            out.text("id", sheet.ref().id());
            out.textOrNull("label", sheet.label());
            parts(out, sheet.parts());
        });
    }

    /// The line of a figure, without a line end.
    static String of(FigureRow row) {
        return JsonOut.object(out -> figure(out, row));
    }

    private static void parts(JsonOut out, List<Part> parts) {
        for (Part part : parts) {
            String key = part.key();
            switch (part) {
                case Part.Text text -> out.textOrNull(key, text.value());
                case Part.Texts texts -> out.texts(key, texts.values());
                case Part.Amount number -> out.number(key, number.value());
                case Part.Flag flag -> out.flag(key, flag.value());
                case Part.When when -> out.object(key, when.predicate(), SheetJson::predicate);
                case Part.Figures figures -> out.objects(key, figures.rows(), SheetJson::figure);
                case Part.Uses uses -> out.objects(key, uses.uses(), SheetJson::use);
                case Part.Rows rows -> out.objects(key, rows.rows(), SheetJson::row);
            }
        }
    }

    private static void row(JsonOut out, Row row) {
        parts(out, row.parts());
    }

    private static void use(JsonOut out, Use use) {
        ref(out, use.by());
        out.textOrNull("label", use.label());
        out.text("role", use.role());
        out.textOrNull("through", use.through());
    }

    private static void ref(JsonOut out, Ref ref) {
        out.text("of", ref.kind().id());
        out.text("id", ref.id());
    }

    private static void figure(JsonOut out, FigureRow row) {
        ref(out, row.owner());
        out.text("kind", row.kind());
        out.textOrNull("finding", row.finding());
        out.textOrNull("figure", row.figure());
        out.objects("measures", row.measures(), (inner, measure) -> {
            inner.textOrNull("name", measure.name());
            inner.number("value", measure.value().value());
            inner.numberOrNull("low", measure.value().low());
            inner.numberOrNull("high", measure.value().high());
        });
        study(out, row.study());
        citation(out, row.citation());
        out.flag("used", row.notUsed().isEmpty());
        out.textOrNull("notUsed", row.notUsed());
    }

    private static void study(JsonOut out, Study study) {
        if (study.people().isPresent()) {
            out.integer("n", study.people().getAsInt());
        } else {
            out.nothing("n");
        }
        if (study.diseased().isPresent()) {
            out.integer("diseased", study.diseased().getAsInt());
        } else {
            out.nothing("diseased");
        }
        out.textOrNull("population", study.population());
        out.texts("settings", study.settings());
        out.textOrNull("block", study.block());
        out.textOrNull("reference", study.reference());
    }

    private static void citation(JsonOut out, Citation citation) {
        out.citation(citation);
        out.textOrNull("locator", citation.locator());
    }

    /// The form in which content writes predicates; a finding that is present is `{"present": id}`.
    private static void predicate(JsonOut out, Predicate predicate) {
        switch (predicate) {
            case Present present -> out.text("present", present.finding());
            case Absent absent -> out.text("absent", absent.finding());
            case All all -> out.objects("all", all.of(), SheetJson::predicate);
            case Any any -> out.objects("any", any.of(), SheetJson::predicate);
            case AtLeast atLeast -> {
                out.integer("atLeast", atLeast.count());
                out.objects("of", atLeast.of(), SheetJson::predicate);
            }
            case Unless unless -> out.object("unless", unless.of(), SheetJson::predicate);
            case Measured measured -> {
                out.text("quantity", measured.quantity());
                out.text("range", measured.range().toString());
            }
            case Named named -> out.text("named", named.id());
            case SeenIn seen -> out.texts("setting", Study.ids(seen.settings()));
        }
    }
}
