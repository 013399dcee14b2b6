package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.lumbar.formats.PredicatePhrase;
import org.lumbar.knowledge.NamedPredicate;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.Predicate.Absent;
import org.lumbar.knowledge.Predicate.All;
import org.lumbar.knowledge.Predicate.Any;
import org.lumbar.knowledge.Predicate.AtLeast;
import org.lumbar.knowledge.Predicate.Measured;
import org.lumbar.knowledge.Predicate.Named;
import org.lumbar.knowledge.Predicate.Present;
import org.lumbar.knowledge.Predicate.SeenIn;
import org.lumbar.knowledge.Predicate.Unless;

/// Predicates in words: in one line by identifiers, or as a tree with labels and the named predicates written out.
final class PredicateWords {

    /// One line of the tree.
    ///
    /// @param depth steps below the first line, from 0
    /// @param words what stands there
    record Line(int depth, String words) {}

    private final ContentIndex index;
    private final Set<String> writtenOut = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();

    PredicateWords(ContentIndex index) {
        this.index = index;
    }

    /// The tree; a named predicate is written out where it stands first, in this tree or one before.
    List<Line> tree(Predicate predicate) {
        lines.clear();
        add(0, "", predicate);
        return List.copyOf(lines);
    }

    private void add(int depth, String before, Predicate predicate) {
        switch (predicate) {
            case All all -> list(depth, before + phrase(all), all.of());
            case Any any -> list(depth, before + phrase(any), any.of());
            case AtLeast atLeast -> list(depth, before + phrase(atLeast), atLeast.of());
            case Unless unless when !isAlways(unless) -> add(depth, before + phrase(unless), unless.of());
            case Named named -> named(depth, before, named.id());
            case Present _, Absent _, Measured _, SeenIn _, Unless _ -> line(depth, before + phrase(predicate));
        }
    }

    private String phrase(Predicate predicate) {
        return PredicatePhrase.of(predicate, this::finding, index::unit, id -> id);
    }

    private void named(int depth, String before, String id) {
        NamedPredicate known = index.knowledge().predicates().get(id);
        String words = before + (known == null ? id : known.label() + " (" + id + ")");
        if (known == null) {
            line(depth, words + ", which is not declared");
            return;
        }
        if (!writtenOut.add(id)) {
            line(depth, words + ", as above");
            return;
        }
        add(depth, words + ", which is ", known.when());
    }

    private void list(int depth, String words, List<Predicate> of) {
        line(depth, words);
        of.forEach(part -> add(depth + 1, "", part));
    }

    private void line(int depth, String words) {
        lines.add(new Line(depth, words));
    }

    private String finding(String id) {
        return index.label(id).isEmpty() ? id : index.label(id) + " (" + id + ")";
    }

    /// Whether a predicate holds for everyone.
    static boolean isAlways(Predicate predicate) {
        return PredicatePhrase.isAlways(predicate);
    }

    /// Whether a predicate holds for nobody: it asks for any of nothing.
    static boolean isNever(Predicate predicate) {
        return predicate instanceof Any any && any.of().isEmpty();
    }

    /// The predicate in one line, findings and named predicates by identifier.
    static String line(Predicate predicate) {
        return switch (predicate) {
            case Present present -> present.finding();
            case Absent absent -> absent.finding() + " absent";
            case Measured measured -> measured.quantity() + " " + measured.range();
            case SeenIn seen -> "seen in " + String.join(" or ", Study.ids(seen.settings()));
            case All all -> joined(all.of(), " and ");
            case Any any -> isNever(any) ? "never" : joined(any.of(), " or ");
            case AtLeast atLeast -> "at least " + atLeast.count() + " of (" + joined(atLeast.of(), ", ") + ")";
            case Unless unless when isAlways(unless) -> "always";
            case Unless unless -> "unless " + nested(unless.of());
            case Named named -> named.id();
        };
    }

    private static String joined(List<Predicate> of, String between) {
        var words = new StringJoiner(between);
        of.forEach(part -> words.add(nested(part)));
        return words.toString();
    }

    private static String nested(Predicate predicate) {
        return switch (predicate) {
            case All _, Any _ -> "(" + line(predicate) + ")";
            case Present _, Absent _, Measured _, SeenIn _, AtLeast _, Unless _, Named _ -> line(predicate);
        };
    }
}
