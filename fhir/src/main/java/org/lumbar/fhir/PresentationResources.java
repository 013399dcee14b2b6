package org.lumbar.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Side;

/// Writes a presentation as a Bundle: a Patient, the Encounter of the assessment, and an Observation for each
/// answer. The age stands as an Observation, since a presentation holds no birth date. [RecordReader] reads it
/// back whole.
public final class PresentationResources {

    private static final String ABSENT_REASON = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    private static final String CLASSES = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
    private static final String PATIENT = "Patient/person";
    private static final String SUBJECT = Systems.BASE + ":Patient:person";

    private final Knowledge knowledge;
    private final FindingIndex index;

    private PresentationResources(Knowledge knowledge) {
        this.knowledge = knowledge;
        index = FindingIndex.of(knowledge);
    }

    /// A writer for a content, whose pinned codes stand beside Lumbar's own.
    public static PresentationResources of(Knowledge knowledge) {
        return new PresentationResources(knowledge);
    }

    /// The Bundle (collection) of a presentation.
    public Bundle bundle(Presentation presentation) {
        List<Resource> resources = new ArrayList<>();
        resources.add(patient(presentation));
        resources.add(encounter(presentation));
        presentation.person().age().ifPresent(age -> resources.add(measured(FindingIndex.AGE, age)));
        presentation
                .episode()
                .durationDays()
                .ifPresent(days -> resources.add(measured(FindingIndex.EPISODE_DURATION, days)));
        presentation.episode().onset().ifPresent(onset -> resources.add(onset(onset)));
        presentation.observations().forEach(each -> resources.add(observation(each)));
        var bundle = new Bundle().setType(BundleType.COLLECTION);
        int number = 0;
        for (Resource each : resources) {
            if (each instanceof org.hl7.fhir.r4.model.Observation) {
                number++;
                each.setId("Observation/answer-" + number);
            }
            bundle.addEntry()
                    .setFullUrl(Systems.BASE + ":" + each.getId().replace('/', ':'))
                    .setResource(each);
        }
        return bundle;
    }

    private static Patient patient(Presentation presentation) {
        var patient = new Patient();
        patient.setId(PATIENT);
        patient.setGender(
                switch (presentation.person().sex()) {
                    case FEMALE -> AdministrativeGender.FEMALE;
                    case MALE -> AdministrativeGender.MALE;
                    case UNKNOWN -> AdministrativeGender.UNKNOWN;
                });
        if (!presentation.id().isEmpty()) {
            patient.addIdentifier().setSystem(OwnSystems.CASE).setValue(presentation.id());
        }
        return patient;
    }

    private static Encounter encounter(Presentation presentation) {
        var encounter = new Encounter();
        encounter.setId("Encounter/assessment");
        encounter.setStatus(EncounterStatus.FINISHED);
        String code = switch (presentation.setting()) {
            case EMERGENCY_DEPARTMENT -> "EMER";
            case COMMUNITY -> "VR";
            case PRIMARY_CARE, SPINE_CLINIC -> "AMB";
        };
        encounter.setClass_(new Coding().setSystem(CLASSES).setCode(code));
        encounter
                .addType()
                .addCoding()
                .setSystem(OwnSystems.SETTING)
                .setCode(presentation.setting().id());
        encounter.setSubject(new Reference(SUBJECT));
        encounter.setPeriod(new Period().setStartElement(day(presentation.date())));
        return encounter;
    }

    private static DateTimeType day(LocalDate date) {
        return new DateTimeType(date.toString());
    }

    private org.hl7.fhir.r4.model.Observation measured(String finding, int value) {
        return observation(Observation.measured(finding, value, ""));
    }

    /// How the pain began is an answer to an own question, told by the finding that it names.
    private org.hl7.fhir.r4.model.Observation onset(String finding) {
        org.hl7.fhir.r4.model.Observation onset = observation(Observation.of(finding, FindingStatus.PRESENT));
        onset.addExtension(Extensions.ONSET, new BooleanType(true));
        return onset;
    }

    private org.hl7.fhir.r4.model.Observation observation(Observation answer) {
        var observation = new org.hl7.fhir.r4.model.Observation();
        observation.setStatus(ObservationStatus.FINAL);
        observation.setSubject(new Reference(SUBJECT));
        // what the content does not know goes out under its name alone, and is told when it comes back
        Optional<Finding> finding =
                index.number(answer.finding()).stream().mapToObj(index::finding).findFirst();
        observation.setCode(finding.map(each -> code(each, answer.finding()))
                .orElseGet(() -> new CodeableConcept().setText(answer.finding())));
        answer.date().ifPresent(date -> observation.setEffective(day(date)));
        answer.since().ifPresent(since -> observation.addExtension(Extensions.SINCE, new DateType(since.toString())));
        if (answer.course() != Course.UNSTATED) {
            observation.addExtension(
                    Extensions.COURSE, new CodeType(answer.course().id()));
        }
        if (answer.side() != Side.UNSTATED) {
            observation.addExtension(Extensions.SIDE, new CodeType(answer.side().id()));
        }
        if (!answer.origin().isEmpty()) {
            observation.addExtension(Extensions.ORIGIN, new StringType(answer.origin()));
        }
        if (answer.status() == FindingStatus.UNKNOWN) {
            observation.setDataAbsentReason(
                    new CodeableConcept(new Coding().setSystem(ABSENT_REASON).setCode("unknown")));
        } else if (answer.value().isPresent()) {
            observation.setValue(quantity(answer, finding.map(Finding::unit).orElse("")));
        } else {
            observation.setValue(new BooleanType(answer.status() == FindingStatus.PRESENT));
        }
        return observation;
    }

    private static Quantity quantity(Observation answer, String usual) {
        String unit = answer.unit().isEmpty() ? usual : answer.unit();
        var quantity = new Quantity();
        quantity.setValue(BigDecimal.valueOf(answer.value().orElseThrow()));
        quantity.setUnit(unit);
        if (unit.equals(usual)) {
            quantity.setSystem(Units.system(unit)).setCode(unit);
        }
        if (answer.unit().isEmpty()) {
            quantity.addExtension(Extensions.UNIT_ASSUMED, new BooleanType(true));
        }
        return quantity;
    }

    private CodeableConcept code(Finding finding, String name) {
        var code = new CodeableConcept().setText(finding.label());
        code.addCoding().setSystem(Systems.FINDING).setCode(name).setDisplay(finding.label());
        if (finding.kind() == Kind.BOOLEAN || finding.codes().size() == 1) {
            // several codes of one system are several concepts, and one of them would say too much
            Set<org.lumbar.knowledge.CodeSystem> once = new LinkedHashSet<>();
            for (org.lumbar.knowledge.Coding each : finding.codes()) {
                boolean only = finding.codes().stream()
                                .filter(other -> other.system() == each.system())
                                .count()
                        == 1;
                var pinned = knowledge.codes().get(each);
                if (only && pinned != null && once.add(each.system())) {
                    code.addCoding()
                            .setSystem(each.system().uri())
                            .setCode(each.code())
                            .setDisplay(pinned.display());
                }
            }
        }
        return code;
    }
}
