package org.lumbar.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Side;

/// One resource of a patient's record, as far as anything is read from it. Dates are the text of the record (a
/// year, a month, a day, or a day with a time), and empty where it gives none; statuses are FHIR's codes, and
/// empty where there is none. Who makes entries: the `fhir` module from its object model, `population` straight
/// from the bytes.
public sealed interface Entry {

    /// How the resource is named to a reader, such as `Condition/17`.
    String reference();

    /// A problem or diagnosis (Condition).
    ///
    /// @param verification code of the first coding of its verification status
    /// @param clinical code of the first coding of its clinical status
    /// @param onset when it began: a date, else the start of a period
    /// @param onsetIsPoint whether that is a date rather than the start of a period
    /// @param abatedOn the date of its end
    /// @param abated whether it has an end of another form than a date
    /// @param recorded when it was written down
    record Problem(
            String reference,
            Concept code,
            String verification,
            String clinical,
            String onset,
            boolean onsetIsPoint,
            String abatedOn,
            boolean abated,
            String recorded)
            implements Entry {

        private static final Set<String> OVER = Set.of("inactive", "remission", "resolved");
        private static final Set<String> SUSPECTED = Set.of("unconfirmed", "provisional", "differential");

        /// Whether it says that the person does not have it.
        public boolean isRefuted() {
            return verification.equals("refuted");
        }

        /// Whether it is only thought of.
        public boolean isSuspected() {
            return SUSPECTED.contains(verification);
        }

        /// Whether the person has or had it, as far as the record goes.
        public boolean isConfirmed() {
            return !verification.equals("entered-in-error") && !isRefuted() && !isSuspected();
        }

        /// Whether it is over on a day.
        public boolean isOver(LocalDate day) {
            return OVER.contains(clinical) || hasEnded(day);
        }

        private boolean hasEnded(LocalDate day) {
            if (abatedOn.isEmpty()) {
                return abated;
            }
            Optional<LocalDate> end = Days.of(abatedOn, day);
            return end.isPresent() && !end.get().isAfter(day);
        }
    }

    /// Diseases of a relative (FamilyMemberHistory).
    record Relative(String reference, String status, String date, List<Concept> diseases) implements Entry {
        public Relative {
            diseases = List.copyOf(diseases);
        }
    }

    /// A question with its answer (Observation), its components beside it.
    ///
    /// @param day when: the date, the end of a period or else its start, or when it was issued
    /// @param dayRequired whether an unreadable day makes it useless: it gives a date and no period
    /// @param side the side of its body site
    /// @param parts the observation itself first, then its components
    /// @param since when what it says began, where an extension of Lumbar's own tells it
    /// @param course how it has gone since, where such an extension tells it
    record Observed(
            String reference,
            String status,
            String day,
            boolean dayRequired,
            Side side,
            List<Part> parts,
            Optional<LocalDate> since,
            Course course)
            implements Entry {
        public Observed {
            parts = List.copyOf(parts);
        }

        /// Whether it was made at all, and not entered in error. One without a status was.
        public boolean wasMade() {
            return !status.equals("entered-in-error") && !status.equals("cancelled") && !status.equals("registered");
        }

        /// One that no extension tells more of.
        public Observed(String reference, String status, String day, boolean dayRequired, Side side, List<Part> parts) {
            this(reference, status, day, dayRequired, side, parts, Optional.empty(), Course.UNSTATED);
        }
    }

    /// A code with its value.
    ///
    /// @param absent whether the record gives a reason why there is no value
    record Part(Concept code, Value value, boolean absent) {}

    /// A prescription (MedicationRequest).
    ///
    /// @param medicine the medicine, followed through a reference where that can be
    /// @param supplyEnd until when it may be dispensed
    record Prescription(
            String reference, String status, boolean doNotPerform, Concept medicine, String written, String supplyEnd)
            implements Entry {

        private static final Set<String> NEVER = Set.of("entered-in-error", "cancelled", "draft");

        /// Whether it was written at all, and asks for the medicine rather than against it.
        public boolean wasWritten() {
            return !doNotPerform && !NEVER.contains(status);
        }
    }

    /// A medicine said to be taken (MedicationStatement).
    ///
    /// @param at a date at which it is taken
    /// @param start since when
    /// @param end until when
    /// @param asserted when it was said
    record Intake(
            String reference, String status, Concept medicine, String at, String start, String end, String asserted)
            implements Entry {}

    /// What was done (Procedure), or imaged and reported (DiagnosticReport).
    ///
    /// @param kind which of the two
    /// @param day its date, the end of its period, or else its start
    record Done(String reference, Kind kind, String status, Concept code, String day) implements Entry {

        private static final Set<String> CARRIED_OUT = Set.of("completed", "in-progress");
        private static final Set<String> NEVER = Set.of("entered-in-error", "cancelled", "registered");

        /// Whether it was done, as far as the record goes.
        public boolean wasDone() {
            return switch (kind) {
                case PROCEDURE -> CARRIED_OUT.contains(status);
                case REPORT -> !NEVER.contains(status);
            };
        }

        /// Which resource tells it.
        public enum Kind {
            PROCEDURE,
            REPORT
        }
    }

    /// Images that were taken (ImagingStudy).
    record Imaged(String reference, String status, List<Concept> procedures, String started) implements Entry {
        public Imaged {
            procedures = List.copyOf(procedures);
        }
    }

    /// A contact with a clinician (Encounter).
    ///
    /// @param setting code of its class, such as `EMER`
    /// @param reasons why
    record Visit(String reference, String status, String setting, List<Concept> reasons, String start, String end)
            implements Entry {
        public Visit {
            reasons = List.copyOf(reasons);
        }
    }

    /// An answer that was already read as a finding, such as one of an intake questionnaire.
    ///
    /// @param recorded the day it speaks of; empty when the record does not say
    record Answered(String reference, Observation answer, Optional<LocalDate> recorded) implements Entry {}

    /// Something of which it is known already why it is not used, such as a resource of another person.
    record NotRead(Unused unused) implements Entry {
        @Override
        public String reference() {
            return unused.resource();
        }
    }

    /// A resource from which nothing is read.
    ///
    /// @param kind its kind, as FHIR names it
    record Other(String reference, String kind) implements Entry {}
}
