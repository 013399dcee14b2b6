package org.lumbar.bench.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lumbar.knowledge.CodeSystem;
import org.lumbar.knowledge.Coding;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.record.CodeFamily;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.knowledge.screening.EventClass;
import org.lumbar.knowledge.screening.ScreeningContent;

/// Which codes of a content belong to which class of events, read from the content a second time. Immutable.
public final class EventCodes {

    /// The system of Lumbar's own codes for findings.
    static final String FINDINGS = "urn:lumbar:finding";

    private static final Map<CodeSystem, List<String>> NAMES = Map.of(
            CodeSystem.SNOMED_CT, List.of("http://snomed.info/sct", "urn:oid:2.16.840.1.113883.6.96"),
            CodeSystem.LOINC, List.of("http://loinc.org", "urn:oid:2.16.840.1.113883.6.1"),
            CodeSystem.ICD_10_CM, List.of("http://hl7.org/fhir/sid/icd-10-cm", "urn:oid:2.16.840.1.113883.6.90"),
            CodeSystem.RXNORM,
                    List.of("http://www.nlm.nih.gov/research/umls/rxnorm", "urn:oid:2.16.840.1.113883.6.88"));

    private final Map<String, Set<String>> findingsByCode = new HashMap<>();
    private final Map<String, Set<String>> classesByFinding = new HashMap<>();
    private final Map<String, Set<String>> classesByCode = new HashMap<>();
    private final Map<String, List<CodeFamily>> families = new HashMap<>();
    private final Map<String, EventClass> classes;

    /// Reads a content.
    public EventCodes(Knowledge knowledge, RecordMapping mapping, ScreeningContent screening) {
        classes = screening.events();
        for (Finding finding : knowledge.findings()) {
            put(findingsByCode, key(FINDINGS, finding.id()), finding.id());
            finding.codes().forEach(code -> keys(code).forEach(key -> put(findingsByCode, key, finding.id())));
        }
        for (CodeFamily family : mapping.families().values()) {
            for (String name : NAMES.getOrDefault(family.system(), List.of())) {
                families.computeIfAbsent(name, _ -> new ArrayList<>()).add(family);
            }
        }
        for (EventClass each : classes.values()) {
            each.findings().forEach(finding -> put(classesByFinding, finding, each.id()));
            each.codes().forEach(code -> keys(code).forEach(key -> put(classesByCode, key, each.id())));
        }
    }

    private static void put(Map<String, Set<String>> to, String key, String value) {
        to.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(value);
    }

    private static String key(String system, String code) {
        return system + "|" + code;
    }

    private static List<String> keys(Coding coding) {
        return NAMES.getOrDefault(coding.system(), List.of()).stream()
                .map(name -> key(name, coding.code()))
                .toList();
    }

    /// The identifiers of the classes to which a code belongs.
    Set<String> classes(String system, String code) {
        String key = key(system, code);
        Set<String> found = new TreeSet<>(classesByCode.getOrDefault(key, Set.of()));
        Set<String> findings = new TreeSet<>(findingsByCode.getOrDefault(key, Set.of()));
        families.getOrDefault(system, List.of()).stream()
                .filter(each -> each.holds(code))
                .findFirst()
                .ifPresent(each -> findings.add(each.finding()));
        findings.forEach(each -> found.addAll(classesByFinding.getOrDefault(each, Set.of())));
        return found;
    }

    /// A class of events.
    ///
    /// @throws IllegalArgumentException when the content has none of the identifier
    EventClass eventClass(String id) {
        EventClass found = classes.get(id);
        if (found == null) {
            throw new IllegalArgumentException(
                    "the content has no class of events " + id + ", for which the rules ask; write the rules anew");
        }
        return found;
    }

    /// Every single code that a finding or a class of events has, by the name of its system.
    Map<String, Set<String>> singleCodes() {
        Map<String, Set<String>> codes = new TreeMap<>();
        for (Map<String, Set<String>> each : List.of(findingsByCode, classesByCode)) {
            each.keySet().forEach(key -> {
                int bar = key.indexOf('|');
                codes.computeIfAbsent(key.substring(0, bar), _ -> new TreeSet<>())
                        .add(key.substring(bar + 1));
            });
        }
        return codes;
    }

    /// The beginnings of the codes that belong to a finding as a family, by the name of their system.
    Map<String, Set<String>> beginnings() {
        Map<String, Set<String>> beginnings = new LinkedHashMap<>();
        families.forEach((system, all) -> all.forEach(
                each -> beginnings.computeIfAbsent(system, _ -> new TreeSet<>()).addAll(each.prefixes())));
        return beginnings;
    }
}
