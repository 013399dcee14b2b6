package org.lumbar.catalogue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;
import org.lumbar.knowledge.Setting;

/// In whom a figure was measured.
///
/// @param people how many; empty where the source or the record does not say
/// @param diseased how many of them had the condition
/// @param population identifier of the population, or words for the people of a trial or cohort; empty where a figure
///     has none
/// @param settings settings it was measured in
/// @param block block of the evidence, empty for other figures
/// @param reference reference standard, may be empty
public record Study(
        OptionalInt people,
        OptionalInt diseased,
        String population,
        List<String> settings,
        String block,
        String reference) {

    /// A figure of which none of this is recorded.
    public static final Study NONE = new Study(OptionalInt.empty(), OptionalInt.empty(), "", List.of(), "", "");

    /// A figure of which only the number of people and the settings are recorded.
    static Study of(OptionalInt people, Set<Setting> settings) {
        return new Study(people, OptionalInt.empty(), "", ids(settings), "", "");
    }

    /// A figure of a trial or cohort, whose people are told in words.
    static Study of(OptionalInt people, String whom) {
        return new Study(people, OptionalInt.empty(), whom, List.of(), "", "");
    }

    /// Identifiers in the order of the settings.
    static List<String> ids(Set<Setting> settings) {
        return settings.stream().sorted().map(Setting::id).toList();
    }

    /// `n 334 (25 with the condition); emergency-department; against MRI`; empty where nothing is recorded.
    String words() {
        var parts = new StringJoiner("; ");
        if (people.isPresent()) {
            String ill = diseased.isPresent() ? " (" + diseased.getAsInt() + " with the condition)" : "";
            parts.add("n " + people.getAsInt() + ill);
        }
        if (!population.isEmpty()) {
            parts.add("population " + population);
        }
        if (!settings.isEmpty()) {
            parts.add(settings.size() == Setting.values().length ? "all settings" : String.join(", ", settings));
        }
        if (!reference.isEmpty()) {
            parts.add("against " + reference);
        }
        return parts.toString();
    }
}
