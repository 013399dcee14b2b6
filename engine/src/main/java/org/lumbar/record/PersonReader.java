package org.lumbar.record;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.Person;

/// Reads age and sex of the person, and notes what a reader should know of them.
public final class PersonReader {

    private PersonReader() {}

    static Person read(PatientEntry patient, LocalDate date, List<String> notes) {
        if (isDead(patient, date)) {
            notes.add("the patient is recorded as dead; what follows describes the record and advises nobody");
        }
        Sex sex = switch (patient.gender()) {
            case "female" -> Sex.FEMALE;
            case "male" -> Sex.MALE;
            default -> Sex.UNKNOWN;
        };
        if (sex == Sex.UNKNOWN) {
            notes.add("sex is not recorded as female or male; it is unknown here");
        }
        return new Person(age(patient.birthDate(), date, notes), sex);
    }

    /// Whether a person is recorded as dead on a day.
    public static boolean isDead(PatientEntry patient, LocalDate date) {
        Optional<LocalDate> died = Days.of(patient.died(), date);
        return patient.dead() || (died.isPresent() && !died.get().isAfter(date));
    }

    /// The age of a person on a day, in years; empty when the birth date is not known, or lies after it.
    public static OptionalInt age(PatientEntry patient, LocalDate day) {
        return age(patient.birthDate(), day, new ArrayList<>());
    }

    private static OptionalInt age(String birthDate, LocalDate date, List<String> notes) {
        if (birthDate.isEmpty()) {
            notes.add("the birth date is not recorded; the age is unknown");
            return OptionalInt.empty();
        }
        // of a month or a year the first day counts: the older age is the more careful one
        Optional<LocalDate> born = Days.first(birthDate);
        if (born.isEmpty()) {
            notes.add("the birth date " + birthDate + " is not possible; the age is unknown");
            return OptionalInt.empty();
        }
        if (born.get().isAfter(date)) {
            notes.add("the birth date " + birthDate + " lies after the assessment; the age is unknown");
            return OptionalInt.empty();
        }
        if (!Days.isExact(birthDate)) {
            notes.add("of the birth date only " + birthDate + " is recorded; the age may be a year less");
        }
        return OptionalInt.of(Period.between(born.get(), date).getYears());
    }
}
