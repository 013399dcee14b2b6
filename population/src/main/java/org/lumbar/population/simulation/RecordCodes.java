package org.lumbar.population.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lumbar.knowledge.CodeSystem;
import org.lumbar.knowledge.Coding;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.record.CodeFamily;
import org.lumbar.knowledge.record.RecordMapping;

/// What a code in a record means to whoever reads it: the findings of its family and those that carry it.
final class RecordCodes {

    private final Map<Coding, Set<String>> byCode = new HashMap<>();
    private final RecordMapping mapping;

    RecordCodes(Knowledge knowledge, RecordMapping mapping) {
        this.mapping = mapping;
        for (Finding finding : knowledge.findings()) {
            finding.codes()
                    .forEach(code -> byCode.computeIfAbsent(code, _ -> new LinkedHashSet<>())
                            .add(finding.id()));
        }
    }

    /// The findings that a code means.
    Set<String> meaning(Coding coding) {
        Set<String> meaning = new LinkedHashSet<>(byCode.getOrDefault(coding, Set.of()));
        family(coding).ifPresent(each -> meaning.add(each.finding()));
        return meaning;
    }

    private Optional<CodeFamily> family(Coding coding) {
        return mapping.families().values().stream()
                .filter(each -> each.system() == coding.system() && each.holds(coding.code()))
                .findFirst();
    }

    /// The codes of a finding under which a problem says just that and no side: one a code system.
    List<Coding> problemCodes(Finding finding) {
        List<Coding> codes = new ArrayList<>();
        for (CodeSystem system : List.of(CodeSystem.SNOMED_CT, CodeSystem.ICD_10_CM)) {
            finding.codes().stream()
                    .filter(each -> each.system() == system && saysJust(each, finding))
                    .findFirst()
                    .ifPresent(codes::add);
        }
        return codes;
    }

    private boolean saysJust(Coding coding, Finding finding) {
        return meaning(coding).equals(Set.of(finding.id()))
                && family(coding).map(CodeFamily::side).orElse("").isEmpty();
    }
}
