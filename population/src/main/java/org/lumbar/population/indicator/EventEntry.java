package org.lumbar.population.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.knowledge.screening.EventKind;
import org.lumbar.record.CodeMatcher;
import org.lumbar.record.Concept;
import org.lumbar.record.Entry;
import org.lumbar.record.Value;

/// An entry of a record that may be an event, since it did happen.
///
/// @param kind the kind of its resource
/// @param reference the resource
/// @param concepts what it says
/// @param day when, as the record writes it; may be empty
/// @param open whether it is no problem, or one that is not over
record EventEntry(EventKind kind, String reference, List<Concept> concepts, String day, boolean open) {

    private static final Set<String> NEVER_TAKEN = Set.of("entered-in-error", "not-taken", "intended");
    private static final Set<String> NEVER_SEEN = Set.of("entered-in-error", "cancelled", "planned");
    private static final Set<String> NEVER_IMAGED = Set.of("entered-in-error", "cancelled", "registered");

    /// What an entry may be; empty when it says nothing that happened.
    ///
    /// @param date day of the screening
    static Optional<EventEntry> of(Entry entry, CodeMatcher matcher, LocalDate date) {
        EventEntry event = switch (entry) {
            case Entry.Problem each
            when each.isConfirmed() ->
                new EventEntry(
                        EventKind.CONDITION,
                        each.reference(),
                        List.of(each.code()),
                        each.onset().isEmpty() ? each.recorded() : each.onset(),
                        !each.isOver(date));
            case Entry.Visit each
            when !NEVER_SEEN.contains(each.status()) ->
                new EventEntry(EventKind.ENCOUNTER, each.reference(), each.reasons(), each.start(), true);
            case Entry.Prescription each
            when each.wasWritten() ->
                new EventEntry(
                        EventKind.MEDICATION_REQUEST, each.reference(), List.of(each.medicine()), each.written(), true);
            case Entry.Intake each
            when !NEVER_TAKEN.contains(each.status()) ->
                new EventEntry(
                        EventKind.MEDICATION_STATEMENT,
                        each.reference(),
                        List.of(each.medicine()),
                        first(each.asserted(), each.at(), each.start()),
                        true);
            case Entry.Done each
            when each.wasDone() ->
                new EventEntry(
                        each.kind() == Entry.Done.Kind.PROCEDURE ? EventKind.PROCEDURE : EventKind.DIAGNOSTIC_REPORT,
                        each.reference(),
                        List.of(each.code()),
                        each.day(),
                        true);
            case Entry.Imaged each
            when !NEVER_IMAGED.contains(each.status()) ->
                new EventEntry(EventKind.IMAGING_STUDY, each.reference(), each.procedures(), each.started(), true);
            case Entry.Observed each
            when each.wasMade() ->
                new EventEntry(EventKind.OBSERVATION, each.reference(), observed(each, matcher), each.day(), true);
            default -> null;
        };
        return Optional.ofNullable(event);
    }

    private static String first(String... days) {
        for (String day : days) {
            if (!day.isEmpty()) {
                return day;
            }
        }
        return "";
    }

    /// What an observation says is there: questions that are answered with yes, and answers that are concepts.
    private static List<Concept> observed(Entry.Observed observation, CodeMatcher matcher) {
        List<Concept> there = new ArrayList<>();
        for (Entry.Part part : observation.parts()) {
            switch (part.value()) {
                case Value.Truth truth when truth.value() -> there.add(part.code());
                case Value.Coded coded -> {
                    Optional<Boolean> answer = matcher.answer(coded.concept());
                    if (answer.isEmpty()) {
                        there.add(coded.concept());
                    } else if (answer.get()) {
                        there.add(part.code());
                    }
                }
                default -> {}
            }
        }
        return there;
    }
}
