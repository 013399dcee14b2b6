package org.lumbar.population.resource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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

/// The codes of which a screening reads anything; all others are passed over. Each has a number, the same on
/// every machine for the same content and plan, and is always the same object, so that millions of records
/// share it. Immutable.
public final class WantedCodes {

    /// The number of a code that has none.
    public static final int NONE = -1;

    private final Keys systems;
    private final List<OfSystem> bySystem = new ArrayList<>();
    private final List<Code> codes = new ArrayList<>();
    private final IdentityHashMap<Code, Integer> numbers = new IdentityHashMap<>();

    /// The codes of one code system.
    ///
    /// @param first number of its first code
    /// @param beginnings what the codes of its families begin with
    private record OfSystem(String name, Keys codes, int first, List<byte[]> beginnings) {}

    private WantedCodes(SortedMap<String, SortedSet<String>> exact, Map<String, Set<String>> prefixes) {
        systems = Keys.of(List.copyOf(exact.keySet()));
        exact.forEach((name, ofSystem) -> {
            List<byte[]> beginnings = prefixes.getOrDefault(name, Set.of()).stream()
                    .map(each -> each.getBytes(StandardCharsets.UTF_8))
                    .toList();
            bySystem.add(new OfSystem(name, Keys.of(List.copyOf(ofSystem)), codes.size(), beginnings));
            ofSystem.forEach(each -> codes.add(new Code(name, each, "")));
        });
        for (int i = 0; i < codes.size(); i++) {
            numbers.put(codes.get(i), i);
        }
    }

    /// The codes of a content: of its findings, of the families of the mapping and of the events that are
    /// looked for.
    ///
    /// @param further codes that are asked for beside, by the name of their system
    public static WantedCodes of(
            Knowledge knowledge, RecordMapping mapping, ScreeningContent screening, Map<String, Set<String>> further) {
        SortedMap<String, SortedSet<String>> exact = new TreeMap<>();
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
                exact.computeIfAbsent(name, _ -> new TreeSet<>());
                prefixes.computeIfAbsent(name, _ -> new TreeSet<>()).addAll(family.prefixes());
            }
        }
        further.forEach((system, each) -> each.forEach(code -> add(exact, system, code)));
        return new WantedCodes(exact, prefixes);
    }

    private static void add(
            SortedMap<String, SortedSet<String>> exact, Map<CodeSystem, List<String>> names, Coding code) {
        Collection<String> systems = names.getOrDefault(code.system(), List.of());
        systems.forEach(name -> add(exact, name, code.code()));
    }

    private static void add(SortedMap<String, SortedSet<String>> exact, String system, String code) {
        exact.computeIfAbsent(system, _ -> new TreeSet<>()).add(code);
    }

    /// The code of a number.
    public Code code(int number) {
        return codes.get(number);
    }

    /// The number of one of these very objects; [#NONE] of any other.
    public int number(Code code) {
        return numbers.getOrDefault(code, NONE);
    }

    /// The number of the code system whose name stands in a part of a buffer; [#NONE] for one of which nothing
    /// is wanted.
    int system(byte[] bytes, int from, int to) {
        return systems.find(bytes, from, to);
    }

    /// The name of a code system by its number.
    String name(int system) {
        return bySystem.get(system).name();
    }

    /// The number of the code in a part of a buffer; [#NONE] when it is not wanted by itself.
    ///
    /// @param system number of its system
    int number(int system, byte[] bytes, int from, int to) {
        OfSystem ofSystem = bySystem.get(system);
        int place = ofSystem.codes().find(bytes, from, to);
        return place < 0 ? NONE : ofSystem.first() + place;
    }

    /// Whether the code in a part of a buffer is wanted, by itself or as one of a family.
    ///
    /// @param system number of its system
    boolean isWanted(int system, byte[] bytes, int from, int to) {
        if (number(system, bytes, from, to) != NONE) {
            return true;
        }
        for (byte[] beginning : bySystem.get(system).beginnings()) {
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
