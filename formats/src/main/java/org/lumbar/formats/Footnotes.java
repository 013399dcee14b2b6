package org.lumbar.formats;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Source;

/// Numbers the sources in the order in which a report cites them, and remembers which marks it used.
public final class Footnotes {

    private final Knowledge knowledge;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Set<Basis> marked = EnumSet.noneOf(Basis.class);

    /// What stands beside a figure.
    ///
    /// @param numbers numbers of its sources
    /// @param sign sign of a basis that needs one, or empty
    public record Note(List<Integer> numbers, String sign) {

        /// Whether there is nothing to show.
        public boolean isEmpty() {
            return numbers.isEmpty() && sign.isEmpty();
        }
    }

    /// A source as it is cited.
    ///
    /// @param key its key
    /// @param number its number
    /// @param source itself, empty where the content does not hold it
    public record Cited(String key, int number, Optional<Source> source) {

        /// One line for a reader.
        public String words() {
            return source.map(Source::shortForm).orElse(key);
        }
    }

    /// No source cited yet.
    public Footnotes(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// " [4]", " [4~]", " [^]", or empty where there is neither a source nor a mark.
    String mark(Citation citation) {
        return mark(citation.source().isEmpty() ? List.of() : List.of(citation.source()), citation.basis());
    }

    String mark(List<String> sources, Basis basis) {
        Note note = note(sources, basis);
        var cited = new StringJoiner(",", " [", note.sign() + "]").setEmptyValue("");
        note.numbers().forEach(number -> cited.add(number.toString()));
        if (note.numbers().isEmpty() && !note.sign().isEmpty()) {
            cited.add("");
        }
        return cited.toString();
    }

    /// What stands beside a figure with this source and basis.
    public Note note(Citation citation) {
        return note(citation.source().isEmpty() ? List.of() : List.of(citation.source()), citation.basis());
    }

    /// What stands beside a figure with these sources and this basis.
    public Note note(List<String> sources, Basis basis) {
        List<Integer> cited = new ArrayList<>();
        for (String source : sources) {
            Integer number = numbers.get(source);
            if (number == null) {
                number = numbers.size() + 1;
                numbers.put(source, number);
            }
            cited.add(number);
        }
        if (basis.needsMark()) {
            marked.add(basis);
        }
        return new Note(List.copyOf(cited), signOf(basis));
    }

    /// The sources cited so far, in the order of their numbers.
    public List<Cited> cited() {
        List<Cited> cited = new ArrayList<>();
        numbers.forEach((key, number) -> cited.add(
                new Cited(key, number, Optional.ofNullable(knowledge.sources().get(key)))));
        return List.copyOf(cited);
    }

    /// The bases whose sign was used so far.
    public Set<Basis> marked() {
        return Set.copyOf(marked);
    }

    /// The sign of a basis, empty where it needs none.
    public static String signOf(Basis basis) {
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
        for (Cited cited : cited()) {
            page.item(1, "[" + cited.number() + "]", cited.words());
        }
        for (Basis basis : marked) {
            page.item(1, signOf(basis), basis.label());
        }
    }
}
