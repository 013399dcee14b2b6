package org.lumbar.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.Side;

/// Records written by hand, and how they are read on one day with the built-in content.
final class Records {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Knowledge KNOWLEDGE = KnowledgeResource.knowledge();
    static final RecordInterpreter INTERPRETER =
            RecordInterpreter.of(KNOWLEDGE, FindingIndex.of(KNOWLEDGE), KnowledgeResource.recordMapping());
    private static final PatientEntry WOMAN = new PatientEntry("Patient/7", "female", "1980-06-15", false, "");

    private Records() {}

    static RecordReading read(Entry... entries) {
        return INTERPRETER.read("Patient/7", Optional.of(WOMAN), List.of(entries), TODAY, Setting.PRIMARY_CARE);
    }

    /// Each answer that counts, as finding and answer.
    static List<String> answers(Entry... entries) {
        return read(entries).used().stream()
                .map(each -> each.finding() + " " + each.answer())
                .toList();
    }

    /// Why each entry, or part of one, is not used.
    static List<Unused.Reason> reasons(Entry... entries) {
        return read(entries).unused().stream().map(Unused::reason).toList();
    }

    /// A finding under Lumbar's own code.
    static Concept finding(String id) {
        return coded(Code.OWN_SYSTEM, id);
    }

    static Concept coded(String system, String code) {
        return new Concept(List.of(new Code(system, code, "")), "");
    }

    static Concept words(String text) {
        return new Concept(List.of(), text);
    }

    static Entry.Problem problem(String finding, String verification, String clinical) {
        return problem(finding, verification, clinical, "", "2026-02-20");
    }

    static Entry.Problem problem(
            String finding, String verification, String clinical, String abatedOn, String recorded) {
        return new Entry.Problem(
                "Condition/" + finding, finding(finding), verification, clinical, "", false, abatedOn, false, recorded);
    }

    /// An open problem of which the day of its begin is told.
    static Entry.Problem begun(String finding, String onset) {
        return new Entry.Problem(
                "Condition/" + onset, finding(finding), "confirmed", "active", onset, true, "", false, "");
    }

    static Entry.Observed observed(String finding, Value value, String day) {
        return observed("final", finding(finding), value, day);
    }

    static Entry.Observed observed(String status, Concept code, Value value, String day) {
        return new Entry.Observed(
                "Observation/" + code.words() + "@" + day,
                status,
                day,
                !day.isEmpty(),
                Side.UNSTATED,
                List.of(new Entry.Part(code, value, false)));
    }

    static Entry.Prescription prescription(String status, String written, String supplyEnd) {
        return new Entry.Prescription("MedicationRequest/1", status, false, finding("nsaid-use"), written, supplyEnd);
    }

    static Entry.Intake intake(String status, String start, String end) {
        return new Entry.Intake("MedicationStatement/1", status, finding("opioid-use"), "", start, end, "");
    }

    static Entry.Done done(Entry.Done.Kind kind, String status, String finding) {
        return new Entry.Done(kind + "/1", kind, status, finding(finding), "2026-02-20");
    }
}
