package org.lumbar.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;
import org.lumbar.record.Days;

/// Puts a presentation together again that [PresentationResources] wrote.
final class OwnPresentation {

    private OwnPresentation() {}

    /// The setting that an encounter of such a presentation tells; empty for every other encounter.
    static Optional<Setting> setting(Encounter encounter) {
        return encounter.getType().stream()
                .flatMap(type -> type.getCoding().stream())
                .filter(each -> OwnSystems.SETTING.equals(each.getSystem()))
                .flatMap(each -> Setting.ofId(each.getCode()).stream())
                .findFirst();
    }

    static Presentation of(
            Encounter encounter, Optional<Patient> patient, List<Item> items, List<Observation> answers) {
        LocalDate date = Days.of(Concepts.text(encounter.getPeriod().getStartElement()), LocalDate.MAX)
                .orElseThrow(() -> new RecordException("Encounter/" + Item.id(encounter)
                        + ": the encounter of an assessment has no begin that can be read; give its day in"
                        + " period.start."));
        List<Observation> rest = new ArrayList<>();
        OptionalInt age = OptionalInt.empty();
        OptionalInt duration = OptionalInt.empty();
        for (Observation each : answers) {
            switch (each.finding()) {
                case FindingIndex.AGE -> age = whole(each);
                case FindingIndex.EPISODE_DURATION -> duration = whole(each);
                default -> rest.add(each);
            }
        }
        return new Presentation(
                patient.stream()
                        .flatMap(each -> each.getIdentifier().stream())
                        .filter(each -> OwnSystems.CASE.equals(each.getSystem()) && each.hasValue())
                        .map(Identifier::getValue)
                        .findFirst()
                        .orElse(""),
                date,
                setting(encounter).orElseThrow(),
                new Person(age, sex(patient)),
                new Episode(duration, onset(items)),
                rest);
    }

    private static OptionalInt whole(Observation measured) {
        return measured.value().isPresent()
                ? OptionalInt.of((int) measured.value().getAsDouble())
                : OptionalInt.empty();
    }

    private static Sex sex(Optional<Patient> patient) {
        AdministrativeGender gender = patient.map(Patient::getGender).orElse(AdministrativeGender.UNKNOWN);
        return gender == AdministrativeGender.FEMALE
                ? Sex.FEMALE
                : gender == AdministrativeGender.MALE ? Sex.MALE : Sex.UNKNOWN;
    }

    private static Optional<String> onset(List<Item> items) {
        return items.stream()
                .filter(item -> item.resource() instanceof org.hl7.fhir.r4.model.Observation)
                .map(item -> (org.hl7.fhir.r4.model.Observation) item.resource())
                .filter(each -> Systems.extension(each, Extensions.ONSET).isPresent())
                .flatMap(each -> each.getCode().getCoding().stream())
                .filter(each -> Systems.FINDING.equals(each.getSystem()) && each.hasCode())
                .map(each -> each.getCode())
                .findFirst();
    }
}
