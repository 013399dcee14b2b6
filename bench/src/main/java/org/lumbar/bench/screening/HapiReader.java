package org.lumbar.bench.screening;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.ImagingStudy;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.lumbar.bench.screening.Workers.Work;

/// Reads every line with HAPI's parser, and keeps what a rule may ask for, by person.
final class HapiReader {

    private static final int BATCH = 200;

    private final FhirContext context;
    private final EventCodes codes;
    private final Set<String> takenWhole;
    private final Map<String, PersonResources> persons = new ConcurrentHashMap<>();

    /// @param takenWhole kinds of which rules ask for every resource, whatever its code
    HapiReader(FhirContext context, EventCodes codes, Set<String> takenWhole) {
        this.context = context;
        this.codes = codes;
        this.takenWhole = Set.copyOf(takenWhole);
    }

    /// The persons by identifier.
    ///
    /// @param threads how many read at once, 1 or more
    /// @throws IllegalArgumentException when a line is no FHIR resource or names no person
    Map<String, PersonResources> read(List<ExportFile> files, int threads) throws IOException {
        for (ExportFile file : files) {
            try (BufferedReader lines = file.lines()) {
                Workers.run(threads, () -> lines(file, lines));
            }
        }
        return persons;
    }

    private Work lines(ExportFile file, BufferedReader lines) {
        return () -> {
            IParser parser = context.newJsonParser();
            for (List<String> batch = batch(lines); !batch.isEmpty(); batch = batch(lines)) {
                for (String line : batch) {
                    take(parse(parser, line, file), file);
                }
            }
        };
    }

    private static List<String> batch(BufferedReader lines) {
        List<String> batch = new ArrayList<>(BATCH);
        synchronized (lines) {
            try {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.isBlank()) {
                        batch.add(line);
                    }
                    if (batch.size() == BATCH) {
                        break;
                    }
                }
            } catch (IOException error) {
                throw new UncheckedIOException(error);
            }
        }
        return batch;
    }

    private static Resource parse(IParser parser, String line, ExportFile file) {
        if (parser.parseResource(line) instanceof Resource resource) {
            return resource;
        }
        throw new IllegalArgumentException(file.path() + ": a line is no resource of R4");
    }

    private void take(Resource resource, ExportFile file) {
        if (resource instanceof Patient patient) {
            person(patient.getIdElement().getIdPart()).patient(patient);
            return;
        }
        Set<String> classes = new TreeSet<>();
        for (CodeableConcept concept : concepts(resource)) {
            classes.addAll(classes(concept));
        }
        if (!classes.isEmpty() || takenWhole.contains(resource.fhirType())) {
            String id = subject(resource).getReferenceElement().getIdPart();
            if (id == null) {
                throw new IllegalArgumentException(file.path() + ": " + resource.getId() + " is about nobody");
            }
            person(id).add(resource, classes);
        }
    }

    private PersonResources person(String id) {
        return persons.computeIfAbsent(id, _ -> new PersonResources());
    }

    /// Where Lumbar's own code stands, it alone says which finding is meant.
    private Set<String> classes(CodeableConcept concept) {
        Set<String> classes = new TreeSet<>();
        List<Coding> own = concept.getCoding().stream()
                .filter(each -> EventCodes.FINDINGS.equals(each.getSystem()))
                .toList();
        for (Coding coding : own.isEmpty() ? concept.getCoding() : own) {
            if (coding.hasSystem() && coding.hasCode()) {
                classes.addAll(codes.classes(coding.getSystem(), coding.getCode()));
            }
        }
        return classes;
    }

    private static List<CodeableConcept> concepts(Resource resource) {
        return switch (resource) {
            case Condition each -> List.of(each.getCode());
            case Encounter each -> each.getReasonCode();
            case Procedure each -> List.of(each.getCode());
            case ImagingStudy each -> each.getProcedureCode();
            case DiagnosticReport each -> List.of(each.getCode());
            case Observation each -> List.of(each.getCode());
            case MedicationRequest each
            when each.hasMedicationCodeableConcept() -> List.of(each.getMedicationCodeableConcept());
            case MedicationStatement each
            when each.hasMedicationCodeableConcept() -> List.of(each.getMedicationCodeableConcept());
            default -> List.of();
        };
    }

    private static Reference subject(Resource resource) {
        return switch (resource) {
            case Condition each -> each.getSubject();
            case Encounter each -> each.getSubject();
            case Procedure each -> each.getSubject();
            case ImagingStudy each -> each.getSubject();
            case DiagnosticReport each -> each.getSubject();
            case Observation each -> each.getSubject();
            case MedicationRequest each -> each.getSubject();
            case MedicationStatement each -> each.getSubject();
            default -> new Reference();
        };
    }
}
