package org.lumbar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.tree.Words;
import org.lumbar.presentation.FindingIndex;

/// Finds what a person means by a few words: a finding that is there or not, by identifier, alias, or words of
/// its label or question.
final class FindingWords {

    private final FindingIndex index;

    FindingWords(FindingIndex index) {
        this.index = index;
    }

    /// The findings that the words may mean: one where they are clear, none where nothing fits.
    List<Finding> meant(String words) {
        String typed = words.toLowerCase(Locale.ROOT).strip();
        OptionalInt named = index.number(typed.replace(' ', '-'));
        if (named.isPresent()) {
            // a quantity by its own name does not mean that it is raised
            return isSaid(index.finding(named.getAsInt())) ? List.of(index.finding(named.getAsInt())) : List.of();
        }
        List<Finding> found = new ArrayList<>();
        for (int number = 0; number < index.size(); number++) {
            Finding each = index.finding(number);
            if (isSaid(each) && each.label().toLowerCase(Locale.ROOT).equals(typed)) {
                return List.of(each);
            }
            if (isSaid(each) && holdsAll(each, typed)) {
                found.add(each);
            }
        }
        return List.copyOf(found);
    }

    /// Names that are near, ready to follow a sentence; empty where none is.
    String near(String words) {
        return Words.maybe(words.toLowerCase(Locale.ROOT).strip().replace(' ', '-'), index.names());
    }

    private static boolean isSaid(Finding finding) {
        return finding.kind() == Finding.Kind.BOOLEAN && !finding.question().isEmpty();
    }

    private static boolean holdsAll(Finding finding, String typed) {
        String text = (finding.id().replace('-', ' ') + " " + finding.label() + " " + finding.question() + " "
                        + String.join(" ", finding.aliases()).replace('-', ' '))
                .toLowerCase(Locale.ROOT);
        for (String word : typed.split("\\s+", -1)) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return !typed.isEmpty();
    }
}
