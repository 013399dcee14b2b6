package org.lumbar.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lumbar.assess.Assessor;
import org.lumbar.formats.Expected;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.Interpretation;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Problem;

/// What is known when an interview begins: nothing, or a case that is taken up again.
///
/// @param presentation what is known, on the day of the interview
/// @param settingKnown whether its setting was said
/// @param expected what the case expects, which stays in it when it is saved
/// @param note what a person should know of it before going on; may be empty
record InterviewCase(Presentation presentation, boolean settingKnown, Optional<Expected> expected, String note) {

    /// @throws InputException when the case cannot be taken
    static InterviewCase read(Given given, Session session, Assessor assessor) {
        LocalDate day = CaseOptions.date(given).orElseGet(session::today);
        InterviewCase begun = given.files().isEmpty()
                ? nothing(day)
                : of(only(given, session, assessor, given.files().getFirst()), day);
        Presentation presentation = InterviewOptions.apply(given, begun.presentation());
        Interpretation read = assessor.interpreter().interpret(presentation);
        if (!read.problems().isEmpty()) {
            throw new InputException(String.join(
                    "\n", read.problems().stream().map(Problem::message).toList()));
        }
        boolean settingKnown =
                begun.settingKnown() || CaseOptions.setting(given).isPresent();
        return new InterviewCase(presentation, settingKnown, begun.expected(), begun.note());
    }

    private static InterviewCase nothing(LocalDate day) {
        return new InterviewCase(
                new Presentation("", day, Setting.PRIMARY_CARE, Person.UNKNOWN, Episode.UNKNOWN, List.of()),
                false,
                Optional.empty(),
                "");
    }

    private static Cases.Read only(Given given, Session session, Assessor assessor, String file) {
        if (file.equals(Cases.STANDARD_INPUT)) {
            throw given.wrong("standard input carries the answers, so the case must be a file");
        }
        List<Cases.Item> items = new ArrayList<>();
        CaseOptions.cases(given, session, assessor).each(List.of(file), new Progress(session, "cases"), items::add);
        if (items.size() != 1) {
            throw new InputException(file + ": an interview is with one person, and this file holds " + items.size()
                    + " cases; give a file with one case.");
        }
        return switch (items.getFirst()) {
            case Cases.Read read -> read;
            case Cases.Refused(String message) -> throw new InputException(message);
        };
    }

    /// The case on the day of the interview. What was answered earlier keeps its day, so that a safety question
    /// whose "no" has become too old is put again.
    private static InterviewCase of(Cases.Read read, LocalDate day) {
        Presentation before = read.presentation();
        if (!before.date().isBefore(day)) {
            return new InterviewCase(before, read.namesSetting(), read.expected(), "");
        }
        int days = (int) ChronoUnit.DAYS.between(before.date(), day);
        OptionalInt duration = before.episode().durationDays();
        var episode = new Episode(
                duration.isPresent() ? OptionalInt.of(duration.getAsInt() + days) : duration,
                before.episode().onset());
        List<Observation> dated = before.observations().stream()
                .map(each -> each.date().isPresent() ? each : each.seenOn(before.date()))
                .toList();
        return new InterviewCase(
                new Presentation(before.id(), day, before.setting(), before.person(), episode, dated),
                read.namesSetting(),
                read.expected(),
                "The case is of " + before.date() + ", " + days + (days == 1 ? " day" : " days")
                        + " ago. Its answers keep that date; a \"no\" that is too old to count is asked again.");
    }
}
