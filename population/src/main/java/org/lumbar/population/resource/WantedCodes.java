package org.lumbar.population.resource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lumbar.knowledge.CodeSystem;
import org.lumbar.knowledge.Coding;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.record.CodeFamily;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.knowledge.screening.EventClass;
import org.lumbar.knowledge.screening.ScreeningContent;
import org.lumbar.population.json.Keys;
import org.lumbar.record.Code;
import org.lumbar.record.CodeMatcher;

/// The codes of which a screening reads anything; all others are passed over. Immutable.
public final class WantedCodes {

    private final Keys systems;
    private final List<Keys> codes = new ArrayList<>();
    private final List<List<byte[]>> beginnings = new ArrayList<>();

    private WantedCodes(Map<String, Set<String>> exact, Map<String, Set<String>> prefixes) {
        List<String> names = List.copyOf(exact.keySet());
        systems = Keys.of(names);
        for (String name : names) {
            codes.add(Keys.of(List.copyOf(exact.get(name))));
            beginnings.add(prefixes.getOrDefault(name, Set.of()).stream()
                    .map(each -> each.getBytes(StandardCharsets.UTF_8))
                    .toList());
        }
    }

    /// The codes of a content: of its findings, of the families of the mapping and of the events that are
    /// looked for.
    ///
    /// @param further codes that are asked for beside, by the name of their system
    public static WantedCodes of(
            Knowledge knowledge, RecordMapping mapping, ScreeningContent screening, Map<String, Set<String>> further) {
        Map<String, Set<String>> exact = new LinkedHashMap<>();
        Map<String, Set<String>> prefixes = new HashMap<>();
        Map<CodeSystem, List<String>> names = CodeMatcher.systemNames();
        knowledge.findings().forEach(finding -> {
            add(exact, Code.OWN_SYSTEM, finding.id());
            finding.codes().forEach(code -> add(exact, names, code));
        });
        for (EventClass event : screening.events().values()) {
            event.codes().forEach(code -> add(exact, names, code));
        }
        for (CodeFamily family : mapping.families().values()) {
            for (String name : names.getOrDefault(family.system(), List.of())) {
                exact.computeIfAbsent(name, _ -> new LinkedHashSet<>());
                prefixes.computeIfAbsent(name, _ -> new LinkedHashSet<>()).addAll(family.prefixes());
            }
        }
        further.forEach((system, each) -> each.forEach(code -> add(exact, system, code)));
        return new WantedCodes(exact, prefixes);
    }

    private static void add(Map<String, Set<String>> exact, Map<CodeSystem, List<String>> names, Coding code) {
        Collection<String> systems = names.getOrDefault(code.system(), List.of());
        systems.forEach(name -> add(exact, name, code.code()));
    }

    private static void add(Map<String, Set<String>> exact, String system, String code) {
        exact.computeIfAbsent(system, _ -> new LinkedHashSet<>()).add(code);
    }

    /// The number of the code system whose name stands in a part of a buffer; -1 for one of which nothing is
    /// wanted.
    int system(byte[] bytes, int from, int to) {
        return systems.find(bytes, from, to);
    }

    /// Whether the code in a part of a buffer is wanted.
    ///
    /// @param system number of its system
    boolean isWanted(int system, byte[] bytes, int from, int to) {
        if (codes.get(system).find(bytes, from, to) >= 0) {
            return true;
        }
        for (byte[] beginning : beginnings.get(system)) {
            if (to - from >= beginning.length && startsWith(bytes, from, beginning)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int from, byte[] beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (bytes[from + i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
