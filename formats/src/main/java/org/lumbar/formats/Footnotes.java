package org.lumbar.formats;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Source;

/// Numbers the sources in the order in which a report cites them, and remembers which marks it used.
final class Footnotes {

    private final Knowledge knowledge;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Set<Basis> marked = EnumSet.noneOf(Basis.class);

    Footnotes(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// " [4]", " [4~]", " [^]", or empty where there is neither a source nor a mark.
    String mark(Citation citation) {
        return mark(citation.source().isEmpty() ? List.of() : List.of(citation.source()), citation.basis());
    }

    String mark(List<String> sources, Basis basis) {
        var cited = new StringJoiner(",");
        for (String source : sources) {
            Integer number = numbers.get(source);
            if (number == null) {
                number = numbers.size() + 1;
                numbers.put(source, number);
            }
            cited.add(number.toString());
        }
        String inside = cited + sign(basis);
        return inside.isEmpty() ? "" : " [" + inside + "]";
    }

    private String sign(Basis basis) {
        if (!basis.needsMark()) {
            return "";
        }
        marked.add(basis);
        return signOf(basis);
    }

    private static String signOf(Basis basis) {
        return switch (basis) {
            case RECALLED -> "~";
            case DESIGN -> "^";
            case PATTERN -> "*";
            case VERIFIED, VERIFIED_AT_SECOND_HAND, DERIVED -> "";
        };
    }

    /// The sources cited and the legend of the marks used; nothing where there are none.
    void write(Page page) {
        if (numbers.isEmpty() && marked.isEmpty()) {
            return;
        }
        page.heading("SOURCES");
        numbers.forEach((key, number) -> {
            Source source = knowledge.sources().get(key);
            page.item(1, "[" + number + "]", source == null ? key : source.shortForm());
        });
        for (Basis basis : marked) {
            page.item(1, signOf(basis), basis.label());
        }
    }
}
