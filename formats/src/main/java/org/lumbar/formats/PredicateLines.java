package org.lumbar.formats;

import java.util.List;
import java.util.StringJoiner;
import org.lumbar.explanation.PredicatePart;
import org.lumbar.knowledge.Predicate;
import org.lumbar.reasoning.Truth;

/// Writes a predicate as it holds for one person: a line for each part, `+` where it holds, `-` where it does not,
/// `?` where that is not known. Where one part of several is enough, only those that hold are written out.
final class PredicateLines {

    private static final int MOST_PARTS = 6;

    private final Page page;
    private final Names names;

    PredicateLines(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    void write(int depth, PredicatePart part) {
        write(depth, "", part);
    }

    private void write(int depth, String before, PredicatePart part) {
        if (isShort(part)) {
            page.item(depth, mark(part.truth()), before.isEmpty() ? inLine(part) : before + inLine(part));
            return;
        }
        String words = before + phrase(part);
        switch (part.predicate()) {
            case Predicate.Named _
            when part.parts().size() == 1 && isList(part.parts().getFirst()) ->
                write(depth, words + ": ", part.parts().getFirst());
            case Predicate.Unless unless
            when !PredicatePhrase.isAlways(unless) ->
                page.item(depth, mark(part.truth()), words + inner(part.parts().getFirst()));
            case Predicate.Named _ -> {
                page.item(depth, mark(part.truth()), words);
                part.parts().forEach(each -> write(depth + 1, "", each));
            }
            default -> {
                page.item(depth, mark(part.truth()), words);
                parts(depth + 1, part);
            }
        }
    }

    private static boolean isList(PredicatePart part) {
        return part.predicate() instanceof Predicate.Any || part.predicate() instanceof Predicate.All;
    }

    private String inner(PredicatePart part) {
        return phrase(part)
                + switch (part.truth()) {
                    case TRUE -> " (holds)";
                    case FALSE -> " (does not hold)";
                    case UNKNOWN -> " (not known to hold)";
                };
    }

    private void parts(int depth, PredicatePart part) {
        List<PredicatePart> shown = shown(part);
        shown.forEach(each -> write(depth, "", each));
        int left = part.parts().size() - shown.size();
        if (left > 0) {
            page.paragraph(depth, left + (left == 1 ? " other" : " others") + " would also do");
        }
    }

    /// Of parts of which one is enough those that decide; of others all.
    private List<PredicatePart> shown(PredicatePart part) {
        if (!(part.predicate() instanceof Predicate.Any) || part.truth() == Truth.FALSE) {
            return part.parts();
        }
        List<PredicatePart> deciding = part.parts().stream()
                .filter(each -> each.truth() == part.truth())
                .filter(each -> !(each.predicate() instanceof Predicate.Unless))
                .filter(each -> part.parts().stream().noneMatch(other -> implies(other, each)))
                .limit(MOST_PARTS)
                .toList();
        return deciding.isEmpty()
                ? part.parts().stream()
                        .filter(each -> each.truth() == part.truth())
                        .toList()
                : deciding;
    }

    private boolean implies(PredicatePart one, PredicatePart other) {
        return one.truth() == Truth.TRUE
                && one.predicate() instanceof Predicate.Present(String first)
                && other.predicate() instanceof Predicate.Present(String second)
                && names.implies(first, second);
    }

    /// Whether the parts fit into a line: all of them are plain answers, and one is enough.
    private boolean isShort(PredicatePart part) {
        return part.predicate() instanceof Predicate.Any
                && part.truth() == Truth.TRUE
                && shown(part).stream().allMatch(each -> each.parts().isEmpty());
    }

    private String inLine(PredicatePart part) {
        var words = new StringJoiner("; ");
        shown(part).forEach(each -> words.add(phrase(each)));
        int left = part.parts().size() - shown(part).size();
        return words + (left > 0 ? " (" + left + (left == 1 ? " other" : " others") + " would also do)" : "");
    }

    private String phrase(PredicatePart part) {
        return PredicatePhrase.of(part.predicate(), names::finding, names::unit, names::predicate) + answer(part);
    }

    private static String mark(Truth truth) {
        return switch (truth) {
            case TRUE -> "+";
            case FALSE -> "-";
            case UNKNOWN -> "?";
        };
    }

    private String answer(PredicatePart part) {
        return switch (part.predicate()) {
            case Predicate.Measured measured
            when !part.answer().equals("unknown") -> ": " + part.answer() + names.unit(measured.quantity());
            case Predicate.SeenIn _ -> "";
            default -> part.answer().isEmpty() || isPlain(part) ? "" : ": " + part.answer();
        };
    }

    /// Whether the mark says it all: a finding that is asked for is present.
    private static boolean isPlain(PredicatePart part) {
        return part.predicate() instanceof Predicate.Present && part.truth() == Truth.TRUE;
    }
}
