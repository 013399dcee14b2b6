package org.lumbar.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.lumbar.knowledge.CodeSystem;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.record.AnswerCode;
import org.lumbar.knowledge.record.CodeFamily;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.Side;

/// What codes mean. A code counts by system and code alone, whatever words stand beside it: records carry wrong ones.
final class Matcher {

    /// The same systems under their object identifiers, as older systems write them.
    private static final Map<String, CodeSystem> BY_OBJECT_IDENTIFIER = Map.of(
            "urn:oid:2.16.840.1.113883.6.96", CodeSystem.SNOMED_CT,
            "urn:oid:2.16.840.1.113883.6.1", CodeSystem.LOINC,
            "urn:oid:2.16.840.1.113883.6.90", CodeSystem.ICD_10_CM,
            "urn:oid:2.16.840.1.113883.6.88", CodeSystem.RXNORM);

    private final FindingIndex index;
    private final RecordMapping mapping;
    private final Map<org.lumbar.knowledge.Coding, List<Finding>> byCode = new HashMap<>();
    private final Map<String, Boolean> answers = new HashMap<>();

    Matcher(Knowledge knowledge, FindingIndex index, RecordMapping mapping) {
        this.index = index;
        this.mapping = mapping;
        for (Finding finding : knowledge.findings()) {
            finding.codes()
                    .forEach(code ->
                            byCode.computeIfAbsent(code, _ -> new ArrayList<>()).add(finding));
        }
        for (AnswerCode answer : mapping.answers()) {
            answers.put(answer.system() + "|" + answer.code(), answer.present());
        }
    }

    /// The findings that a concept means, each once. Where Lumbar's own code stands it alone says what is meant.
    List<Match> matches(CodeableConcept concept) {
        List<Match> matches = new ArrayList<>();
        List<Coding> own = concept.getCoding().stream()
                .filter(each -> Systems.FINDING.equals(each.getSystem()))
                .toList();
        for (Coding coding : own.isEmpty() ? concept.getCoding() : own) {
            for (Match match : matches(coding)) {
                boolean known = matches.stream()
                        .anyMatch(each ->
                                each.finding().id().equals(match.finding().id()));
                if (!known) {
                    matches.add(match);
                }
            }
        }
        return matches;
    }

    private List<Match> matches(Coding coding) {
        String code = coding.getCode();
        if (code == null || coding.getSystem() == null) {
            return List.of();
        }
        if (coding.getSystem().equals(Systems.FINDING)) {
            return index.number(code).stream()
                    .mapToObj(number -> new Match(index.finding(number), Side.UNSTATED))
                    .toList();
        }
        Optional<CodeSystem> system = system(coding.getSystem());
        if (system.isEmpty()) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        Optional<CodeFamily> family = mapping.families().values().stream()
                .filter(each -> each.system() == system.get() && each.holds(code))
                .findFirst();
        family.ifPresent(each -> matches.add(new Match(
                index.finding(index.require(each.finding())),
                Side.ofId(each.side()).orElse(Side.UNSTATED))));
        for (Finding finding : byCode.getOrDefault(new org.lumbar.knowledge.Coding(system.get(), code), List.of())) {
            if (family.filter(each -> each.finding().equals(finding.id())).isEmpty()) {
                matches.add(new Match(finding, Side.UNSTATED));
            }
        }
        return matches;
    }

    private static Optional<CodeSystem> system(String uri) {
        CodeSystem byIdentifier = BY_OBJECT_IDENTIFIER.get(uri);
        if (byIdentifier != null) {
            return Optional.of(byIdentifier);
        }
        for (CodeSystem each : CodeSystem.values()) {
            if (each.uri().equals(uri)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// Whether a concept says yes or no; empty when it says neither.
    Optional<Boolean> answer(CodeableConcept concept) {
        return concept.getCoding().stream()
                .flatMap(each -> Optional.ofNullable(answers.get(each.getSystem() + "|" + each.getCode())).stream())
                .findFirst();
    }

    /// What a disease of a relative says of the person.
    Optional<Finding> ofRelative(Finding disease) {
        return Optional.ofNullable(mapping.familyHistories().get(disease.id()))
                .map(id -> index.finding(index.require(id)));
    }

    /// What a concept says, for a reader: its text, else words or code of its first coding; may be empty.
    static String words(CodeableConcept concept) {
        if (concept.hasText()) {
            return concept.getText();
        }
        return concept.getCoding().stream()
                .map(each -> each.hasDisplay() ? each.getDisplay() : String.valueOf(each.getCode()))
                .findFirst()
                .orElse("");
    }
}
