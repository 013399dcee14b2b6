package org.lumbar.fhir;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.lumbar.fhir.Unused.Reason;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;

/// Reads medicines, procedures and reports.
final class TreatmentReader {

    private final Matcher matcher;
    private final Items items;

    TreatmentReader(Matcher matcher, Items items) {
        this.matcher = matcher;
        this.items = items;
    }

    void read(MedicationRequest request, Item item, Sink sink) {
        CodeableConcept medicine = medicine(request.getMedication(), item);
        String what = Matcher.words(medicine);
        MedicationRequestStatus status = request.getStatus();
        if (request.getDoNotPerform()
                || status == MedicationRequestStatus.ENTEREDINERROR
                || status == MedicationRequestStatus.CANCELLED
                || status == MedicationRequestStatus.DRAFT) {
            sink.skip(item, what, Reason.ERROR);
        } else if (status == MedicationRequestStatus.STOPPED || status == MedicationRequestStatus.COMPLETED) {
            sink.skip(item, what, Reason.OVER, status.toCode());
        } else {
            Period supply = request.getDispenseRequest().getValidityPeriod();
            Optional<LocalDate> written = day(request.getAuthoredOnElement(), sink);
            take(medicine, FindingStatus.PRESENT, item, written, goesOn(supply, sink), sink);
        }
    }

    void read(MedicationStatement statement, Item item, Sink sink) {
        CodeableConcept medicine = medicine(statement.getMedication(), item);
        String what = Matcher.words(medicine);
        MedicationStatementStatus status = statement.getStatus();
        Period taken = statement.hasEffectivePeriod() ? statement.getEffectivePeriod() : new Period();
        boolean ended = taken.hasEnd()
                && Days.of(taken.getEndElement(), sink.date())
                        .filter(day -> day.isBefore(sink.date()))
                        .isPresent();
        if (status == MedicationStatementStatus.ENTEREDINERROR) {
            sink.skip(item, what, Reason.ERROR);
        } else if (ended
                || status == MedicationStatementStatus.COMPLETED
                || status == MedicationStatementStatus.STOPPED) {
            sink.skip(item, what, Reason.OVER, status == null ? "" : status.toCode());
        } else if (status == MedicationStatementStatus.INTENDED) {
            sink.skip(item, what, Reason.NOT_CONFIRMED, "intended");
        } else {
            boolean not = status == MedicationStatementStatus.NOTTAKEN;
            Optional<LocalDate> said = day(statement.getDateAssertedElement(), sink)
                    .or(() -> statement.hasEffectiveDateTimeType()
                            ? day(statement.getEffectiveDateTimeType(), sink)
                            : day(taken.getStartElement(), sink));
            boolean goesOn = !not && status == MedicationStatementStatus.ACTIVE && goesOn(taken, sink);
            take(medicine, not ? FindingStatus.ABSENT : FindingStatus.PRESENT, item, said, goesOn, sink);
        }
    }

    void read(Procedure procedure, Item item, Sink sink) {
        String what = Matcher.words(procedure.getCode());
        if (procedure.getStatus() == ProcedureStatus.COMPLETED || procedure.getStatus() == ProcedureStatus.INPROGRESS) {
            take(procedure.getCode(), FindingStatus.PRESENT, item, day(procedure.getPerformed(), sink), false, sink);
        } else {
            sink.skip(
                    item,
                    what,
                    Reason.ERROR,
                    procedure.hasStatus() ? procedure.getStatus().toCode() : "no status");
        }
    }

    void read(DiagnosticReport report, Item item, Sink sink) {
        String what = Matcher.words(report.getCode());
        DiagnosticReportStatus status = report.getStatus();
        if (status == DiagnosticReportStatus.ENTEREDINERROR
                || status == DiagnosticReportStatus.CANCELLED
                || status == DiagnosticReportStatus.REGISTERED) {
            sink.skip(item, what, Reason.ERROR);
        } else {
            take(report.getCode(), FindingStatus.PRESENT, item, day(report.getEffective(), sink), false, sink);
        }
    }

    private void take(
            CodeableConcept concept,
            FindingStatus status,
            Item item,
            Optional<LocalDate> day,
            boolean goesOn,
            Sink sink) {
        List<Match> matches = matcher.matches(concept).stream()
                .filter(match -> match.finding().kind() == Kind.BOOLEAN)
                .toList();
        if (matches.isEmpty()) {
            sink.skip(item, Matcher.words(concept), concept.hasCoding() ? Reason.NO_FINDING : Reason.NO_CODE);
        }
        matches.forEach(match -> sink.take(item, Observation.of(match.finding().id(), status), day, goesOn));
    }

    /// The code of a medicine, that may stand in a resource of its own.
    private CodeableConcept medicine(@Nullable Type medication, Item item) {
        return switch (medication) {
            case CodeableConcept concept -> concept;
            case Reference reference ->
                items.resolve(item, reference)
                        .filter(Medication.class::isInstance)
                        .map(each -> ((Medication) each).getCode())
                        .orElseGet(() -> new CodeableConcept().setText(reference.getDisplay()));
            case null, default -> new CodeableConcept();
        };
    }

    private static boolean goesOn(Period period, Sink sink) {
        return period.hasEnd()
                && Days.of(period.getEndElement(), sink.date())
                        .filter(day -> !day.isBefore(sink.date()))
                        .isPresent();
    }

    private static Optional<LocalDate> day(@Nullable Type when, Sink sink) {
        return switch (when) {
            case DateTimeType each -> day((BaseDateTimeType) each, sink);
            case Period period when period.hasEnd() -> day(period.getEndElement(), sink);
            case Period period -> day(period.getStartElement(), sink);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(@Nullable BaseDateTimeType when, Sink sink) {
        return when == null ? Optional.empty() : Days.of(when, sink.date());
    }
}
