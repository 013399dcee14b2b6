package org.lumbar.population.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.Side;
import org.lumbar.record.Code;
import org.lumbar.record.Concept;
import org.lumbar.record.Entry;
import org.lumbar.record.Entry.Part;
import org.lumbar.record.Value;

/// Packs entries of records. Words, which nothing is decided by, are left out.
final class EntryPacking {

    private static final int PROBLEM = 1;
    private static final int RELATIVE = 2;
    private static final int OBSERVED = 3;
    private static final int PRESCRIPTION = 4;
    private static final int INTAKE = 5;
    private static final int DONE = 6;
    private static final int IMAGED = 7;
    private static final int VISIT = 8;

    private static final int NO_VALUE = 0;
    private static final int TRUTH = 1;
    private static final int CODED = 2;
    private static final int MEASURED = 3;
    private static final int TEXT = 4;

    private static final List<Side> SIDES = List.of(Side.values());
    private static final List<Course> COURSES = List.of(Course.values());
    private static final List<Entry.Done.Kind> DONE_KINDS = List.of(Entry.Done.Kind.values());

    private EntryPacking() {}

    static void pack(Entry entry, Packer to) {
        switch (entry) {
            case Entry.Problem each -> {
                begin(PROBLEM, each, to);
                concept(each.code(), to);
                to.text(each.verification());
                to.text(each.clinical());
                to.text(each.onset());
                to.truth(each.onsetIsPoint());
                to.text(each.abatedOn());
                to.truth(each.abated());
                to.text(each.recorded());
            }
            case Entry.Relative each -> {
                begin(RELATIVE, each, to);
                to.text(each.status());
                to.text(each.date());
                concepts(each.diseases(), to);
            }
            case Entry.Observed each -> {
                begin(OBSERVED, each, to);
                to.text(each.status());
                to.text(each.day());
                to.truth(each.dayRequired());
                to.number(each.side().ordinal());
                to.number(each.parts().size());
                each.parts().forEach(part -> part(part, to));
                to.text(each.since().map(LocalDate::toString).orElse(""));
                to.number(each.course().ordinal());
            }
            case Entry.Prescription each -> {
                begin(PRESCRIPTION, each, to);
                to.text(each.status());
                to.truth(each.doNotPerform());
                concept(each.medicine(), to);
                to.text(each.written());
                to.text(each.supplyEnd());
            }
            case Entry.Intake each -> {
                begin(INTAKE, each, to);
                to.text(each.status());
                concept(each.medicine(), to);
                to.text(each.at());
                to.text(each.start());
                to.text(each.end());
                to.text(each.asserted());
            }
            case Entry.Done each -> {
                begin(DONE, each, to);
                to.number(each.kind().ordinal());
                to.text(each.status());
                concept(each.code(), to);
                to.text(each.day());
            }
            case Entry.Imaged each -> {
                begin(IMAGED, each, to);
                to.text(each.status());
                concepts(each.procedures(), to);
                to.text(each.started());
            }
            case Entry.Visit each -> {
                begin(VISIT, each, to);
                to.text(each.status());
                to.text(each.setting());
                concepts(each.reasons(), to);
                to.text(each.start());
                to.text(each.end());
            }
            case Entry.Answered each ->
                throw new IllegalArgumentException(each.reference() + ": an answer without a resource is not packed");
            case Entry.NotRead each ->
                throw new IllegalArgumentException(each.reference() + ": it is not read, so it is not packed");
            case Entry.Other each ->
                throw new IllegalArgumentException(each.reference() + ": nothing is read from it, so it is not packed");
        }
    }

    private static void begin(int kind, Entry entry, Packer to) {
        to.number(kind);
        to.text(entry.reference());
    }

    private static void concepts(List<Concept> concepts, Packer to) {
        to.number(concepts.size());
        concepts.forEach(each -> concept(each, to));
    }

    static void concept(Concept concept, Packer to) {
        to.number(concept.codes().size());
        for (Code code : concept.codes()) {
            to.code(code);
        }
    }

    private static void part(Part part, Packer to) {
        concept(part.code(), to);
        to.truth(part.absent());
        switch (part.value()) {
            case Value.None _ -> to.number(NO_VALUE);
            case Value.Truth truth -> {
                to.number(TRUTH);
                to.truth(truth.value());
            }
            case Value.Coded coded -> {
                to.number(CODED);
                concept(coded.concept(), to);
            }
            case Value.Measured measured -> {
                to.number(MEASURED);
                to.decimal(measured.value());
                to.text(measured.unit());
            }
            case Value.Text text -> {
                to.number(TEXT);
                to.text(text.text());
            }
        }
    }

    static Entry unpack(Unpacker from) {
        int kind = from.number();
        String reference = from.text();
        return switch (kind) {
            case PROBLEM ->
                new Entry.Problem(
                        reference,
                        concept(from),
                        from.text(),
                        from.text(),
                        from.text(),
                        from.truth(),
                        from.text(),
                        from.truth(),
                        from.text());
            case RELATIVE -> new Entry.Relative(reference, from.text(), from.text(), from.list(EntryPacking::concept));
            case OBSERVED ->
                new Entry.Observed(
                        reference,
                        from.text(),
                        from.text(),
                        from.truth(),
                        SIDES.get(from.number()),
                        from.list(EntryPacking::part),
                        Optional.of(from.text()).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                        COURSES.get(from.number()));
            case PRESCRIPTION ->
                new Entry.Prescription(reference, from.text(), from.truth(), concept(from), from.text(), from.text());
            case INTAKE ->
                new Entry.Intake(
                        reference, from.text(), concept(from), from.text(), from.text(), from.text(), from.text());
            case DONE ->
                new Entry.Done(reference, DONE_KINDS.get(from.number()), from.text(), concept(from), from.text());
            case IMAGED -> new Entry.Imaged(reference, from.text(), from.list(EntryPacking::concept), from.text());
            case VISIT ->
                new Entry.Visit(
                        reference,
                        from.text(),
                        from.text(),
                        from.list(EntryPacking::concept),
                        from.text(),
                        from.text());
            default -> throw new IllegalStateException("packed bytes of an unknown kind " + kind);
        };
    }

    static Concept concept(Unpacker from) {
        return new Concept(from.list(Unpacker::code), "");
    }

    private static Part part(Unpacker from) {
        Concept code = concept(from);
        boolean absent = from.truth();
        Value value = switch (from.number()) {
            case TRUTH -> new Value.Truth(from.truth());
            case CODED -> new Value.Coded(concept(from));
            case MEASURED -> new Value.Measured(from.decimal(), from.text());
            case TEXT -> new Value.Text(from.text());
            default -> Value.NONE;
        };
        return new Part(code, value, absent);
    }
}
