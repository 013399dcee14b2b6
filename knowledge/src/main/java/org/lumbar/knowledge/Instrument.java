package org.lumbar.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A questionnaire or clinical scale that is scored from the numbers of its items. Its wording is no part of it,
/// unless a licence allows it or a pack of the site that holds the licence brings it.
///
/// @param id kebab-case identifier, such as `rmdq-24`
/// @param label name for a clinician
/// @param measures what it measures
/// @param better which way is better
/// @param recall the time the questions speak of
/// @param wording whether the wording is free
/// @param items its items, numbered from 1 without gaps
/// @param scales its scales; the first is the principal one
/// @param groups groups made of several scales, in the order tried; none where the bands of a scale say it all
/// @param codes codes of its scores and items
/// @param citation where scoring and items come from
/// @param note what a reader should know, may be empty
/// @param pack identifier of the content pack that brings it, empty for the built-in content
public record Instrument(
        String id,
        String label,
        String measures,
        Better better,
        String recall,
        Wording wording,
        List<Item> items,
        List<Scale> scales,
        List<Group> groups,
        List<Code> codes,
        Citation citation,
        String note,
        String pack) {

    /// Which way a score is better.
    public enum Better {
        LOWER,
        HIGHER;

        /// The identifier used in content: `lower` or `higher`.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether the wording may be shown by anyone.
    public enum Licence {
        FREE,
        LICENSED;

        /// The identifier used in content: `free` or `licensed`.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The terms of the wording.
    ///
    /// @param licence whether it is free
    /// @param note who holds the rights and how they are obtained
    public record Wording(Licence licence, String note) {}

    /// One item.
    ///
    /// @param number its number on the form, from 1
    /// @param min lowest answer
    /// @param max highest answer
    /// @param reversed whether it counts as `min + max - answer`
    /// @param text its wording, empty where it is not carried
    public record Item(int number, int min, int max, boolean reversed, String text) {

        /// What an answer counts.
        public int counted(int answer) {
            return reversed ? min + max - answer : answer;
        }

        /// Whether an answer can be.
        public boolean takes(int answer) {
            return answer >= min && answer <= max;
        }
    }

    /// A code of a terminology.
    ///
    /// @param system `LOINC`
    /// @param code the code
    /// @param display its name in that terminology
    /// @param of what it codes: `panel`, the identifier of a scale, or `item-N`
    public record Code(String system, String code, String display, String of) {}

    /// A group that people fall into by several scales, such as a risk group.
    ///
    /// @param label words for a clinician
    /// @param when the range of each scale that must hold, by scale
    /// @param citation where it comes from
    public record Group(String label, List<Condition> when, Citation citation) {

        /// A range of a scale.
        public record Condition(String scale, Range range) {}
    }

    /// The item with this number.
    public Optional<Item> item(int number) {
        return items.stream().filter(each -> each.number() == number).findFirst();
    }

    /// The items of a scale, in its order; numbers without an item are left out.
    public List<Item> items(Scale scale) {
        return scale.items().stream().flatMap(number -> item(number).stream()).toList();
    }

    /// The scale with this identifier.
    public Optional<Scale> scale(String id) {
        return scales.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The lowest and highest score of a scale; an index by value set ends at 1 and is open below.
    public Range range(Scale scale) {
        return switch (scale.scoring()) {
            case SUM ->
                closed(
                        items(scale).stream().mapToInt(Item::min).sum(),
                        items(scale).stream().mapToInt(Item::max).sum());
            case MEAN ->
                closed(
                        items(scale).stream().mapToInt(Item::min).min().orElse(0),
                        items(scale).stream().mapToInt(Item::max).max().orElse(0));
            case PERCENTAGE -> closed(0, Scale.WHOLE);
            case VALUE_SET -> new Range(Double.NEGATIVE_INFINITY, false, 1, true);
        };
    }

    private static Range closed(double low, double high) {
        return new Range(low, true, high, true);
    }
}
