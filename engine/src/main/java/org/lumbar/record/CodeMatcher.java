package org.lumbar.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lumbar.knowledge.CodeSystem;
import org.lumbar.knowledge.Coding;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.record.AnswerCode;
import org.lumbar.knowledge.record.CodeFamily;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.Side;

/// What codes mean. A code counts by system and code alone, whatever words stand beside it: records carry wrong
/// ones. Immutable, so that threads may share it.
public final class CodeMatcher {

    /// The same systems under their object identifiers, as older systems write them.
    private static final Map<String, CodeSystem> BY_OBJECT_IDENTIFIER = Map.of(
            "urn:oid:2.16.840.1.113883.6.96", CodeSystem.SNOMED_CT,
            "urn:oid:2.16.840.1.113883.6.1", CodeSystem.LOINC,
            "urn:oid:2.16.840.1.113883.6.90", CodeSystem.ICD_10_CM,
            "urn:oid:2.16.840.1.113883.6.88", CodeSystem.RXNORM);

    private final FindingIndex index;
    private final List<List<Match>> own = new ArrayList<>();
    private final Map<String, SystemCodes> systems = new HashMap<>();
    private final Map<String, Map<String, Boolean>> answers = new HashMap<>();
    private final Map<String, Finding> ofRelatives = new HashMap<>();

    CodeMatcher(Knowledge knowledge, FindingIndex index, RecordMapping mapping) {
        this.index = index;
        var codes = new SystemCodes[CodeSystem.values().length];
        for (CodeSystem each : CodeSystem.values()) {
            codes[each.ordinal()] = new SystemCodes();
            systems.put(each.uri(), codes[each.ordinal()]);
        }
        BY_OBJECT_IDENTIFIER.forEach((uri, system) -> systems.put(uri, codes[system.ordinal()]));
        for (CodeFamily each : mapping.families().values()) {
            Side side = Side.ofId(each.side()).orElse(Side.UNSTATED);
            codes[each.system().ordinal()].add(each, new Match(finding(each.finding()), side));
        }
        for (Finding finding : knowledge.findings()) {
            var match = new Match(finding, Side.UNSTATED);
            own.add(List.of(match));
            for (Coding code : finding.codes()) {
                codes[code.system().ordinal()].pin(code.code(), match);
            }
        }
        for (AnswerCode each : mapping.answers()) {
            answers.computeIfAbsent(each.system(), _ -> new HashMap<>()).put(each.code(), each.present());
        }
        mapping.familyHistories().forEach((ofRelative, ofPerson) -> ofRelatives.put(ofRelative, finding(ofPerson)));
    }

    private Finding finding(String name) {
        return index.finding(index.require(name));
    }

    /// The names under which records carry each code system.
    public static Map<CodeSystem, List<String>> systemNames() {
        Map<CodeSystem, List<String>> names = new EnumMap<>(CodeSystem.class);
        for (CodeSystem each : CodeSystem.values()) {
            List<String> ofSystem = new ArrayList<>(List.of(each.uri()));
            BY_OBJECT_IDENTIFIER.forEach((uri, system) -> {
                if (system == each) {
                    ofSystem.add(uri);
                }
            });
            names.put(each, ofSystem);
        }
        return names;
    }

    /// The findings that a concept means, each once, in the order of its codings. Where Lumbar's own code
    /// stands it alone says what is meant.
    public List<Match> matches(Concept concept) {
        boolean isOwn = false;
        for (Code each : concept.codes()) {
            isOwn |= each.isOwn();
        }
        List<Match> matches = List.of();
        for (Code each : concept.codes()) {
            if (!isOwn || each.isOwn()) {
                matches = joined(matches, matches(each.system(), each.code()));
            }
        }
        return matches;
    }

    /// Whether any finding comes from a code: Lumbar's own, one that is pinned at a finding, or one of a
    /// family. Codes that only answer yes or no are not among them.
    ///
    /// @param system the code system as the record names it
    public boolean knows(String system, String code) {
        return !matches(system, code).isEmpty();
    }

    private List<Match> matches(String system, String code) {
        SystemCodes ofSystem = systems.get(system);
        if (ofSystem != null) {
            return ofSystem.matches(code);
        }
        OptionalInt number = system.equals(Code.OWN_SYSTEM) ? index.number(code) : OptionalInt.empty();
        return number.isPresent() ? own.get(number.getAsInt()) : List.of();
    }

    /// Both lists, a finding that stands in both as in the first.
    static List<Match> joined(List<Match> first, List<Match> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<Match> joined = new ArrayList<>(first);
        for (Match each : second) {
            if (!holds(first, each.finding())) {
                joined.add(each);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean holds(List<Match> matches, Finding finding) {
        for (Match each : matches) {
            if (each.finding().id().equals(finding.id())) {
                return true;
            }
        }
        return false;
    }

    /// Whether a concept says yes or no, by its first coding that says either; empty when none does.
    public Optional<Boolean> answer(Concept concept) {
        for (Code each : concept.codes()) {
            Map<String, Boolean> ofSystem = answers.get(each.system());
            Boolean answer = ofSystem == null ? null : ofSystem.get(each.code());
            if (answer != null) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    /// What a disease of a relative says of the person.
    Optional<Finding> ofRelative(Finding disease) {
        return Optional.ofNullable(ofRelatives.get(disease.id()));
    }
}
