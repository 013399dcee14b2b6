package org.lumbar.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;

/// The single answers that can be tried on one person: in place of those that were given, and for the findings of
/// which nothing is known.
final class Alternatives {

    private static final String UNKNOWN = FindingStatus.UNKNOWN.id();

    private final FindingIndex index;
    private final QuantityValues values;
    private final Presentation presentation;
    private final Answers answers;

    /// One answer to try.
    ///
    /// @param finding number of the finding
    /// @param given what is known
    /// @param otherwise the answer
    /// @param presentation the same person with it
    record Alternative(int finding, String given, String otherwise, Presentation presentation) {}

    Alternatives(FindingIndex index, QuantityValues values, Presentation presentation, Answers answers) {
        this.index = index;
        this.values = values;
        this.presentation = presentation;
        this.answers = answers;
    }

    /// In place of each answer that was given: the opposite, other values, and nothing.
    List<Alternative> ofGiven() {
        List<Alternative> all = new ArrayList<>();
        person(all);
        for (int number : given()) {
            Finding finding = index.finding(number);
            String now = known(number);
            if (finding.kind() == Kind.QUANTITY) {
                quantity(number, now, all);
            } else {
                for (FindingStatus status : FindingStatus.values()) {
                    if (!status.id().equals(now) && !(status == FindingStatus.UNKNOWN && now.equals(UNKNOWN))) {
                        all.add(with(number, now, Observation.of(finding.id(), status)));
                    }
                }
            }
        }
        return all;
    }

    /// For each finding of which nothing is known: present and absent, or values of a quantity.
    List<Alternative> ofUnknown() {
        List<Alternative> all = new ArrayList<>();
        for (int number = 0; number < index.size(); number++) {
            Finding finding = index.finding(number);
            if (finding.question().isEmpty() || !answers.isUnknown(number) || isOfPerson(finding.id())) {
                continue;
            }
            if (finding.kind() == Kind.QUANTITY) {
                quantity(number, UNKNOWN, all);
            } else {
                all.add(with(number, UNKNOWN, Observation.of(finding.id(), FindingStatus.PRESENT)));
                all.add(with(number, UNKNOWN, Observation.of(finding.id(), FindingStatus.ABSENT)));
            }
        }
        return all;
    }

    /// The answers to one finding, in place of what is known of it.
    List<Alternative> of(int number) {
        List<Alternative> all = new ArrayList<>();
        Finding finding = index.finding(number);
        if (finding.kind() == Kind.QUANTITY) {
            quantity(number, known(number), all);
        } else {
            all.add(with(number, known(number), Observation.of(finding.id(), FindingStatus.PRESENT)));
            all.add(with(number, known(number), Observation.of(finding.id(), FindingStatus.ABSENT)));
        }
        return all;
    }

    private void quantity(int number, String now, List<Alternative> all) {
        Finding finding = index.finding(number);
        for (double value : values.of(finding)) {
            if (!Numbers.plain(value).equals(now)) {
                Alternative tried = with(number, now, Observation.measured(finding.id(), value, ""));
                all.add(new Alternative(number, now, Numbers.plain(value), tried.presentation()));
            }
        }
        if (!now.equals(UNKNOWN)) {
            all.add(with(number, now, Observation.of(finding.id(), FindingStatus.UNKNOWN)));
        }
    }

    private void person(List<Alternative> all) {
        Person person = presentation.person();
        if (person.age().isPresent()) {
            int now = person.age().getAsInt();
            int age = index.require(FindingIndex.AGE);
            for (double value : values.of(index.finding(age))) {
                if ((int) value != now && value >= 0) {
                    all.add(aged(age, now, OptionalInt.of((int) value)));
                }
            }
            all.add(aged(age, now, OptionalInt.empty()));
        }
        for (Sex sex : Sex.values()) {
            if (person.sex() != Sex.UNKNOWN && sex != person.sex()) {
                all.add(new Alternative(
                        index.require(person.sex() == Sex.FEMALE ? FindingIndex.FEMALE : FindingIndex.MALE),
                        person.sex().id(),
                        sex.id(),
                        with(new Person(person.age(), sex))));
            }
        }
        Episode episode = presentation.episode();
        if (episode.durationDays().isPresent()) {
            int now = episode.durationDays().getAsInt();
            int duration = index.require(FindingIndex.EPISODE_DURATION);
            for (double value : values.of(index.finding(duration))) {
                if ((int) value != now && value >= 0) {
                    all.add(lasting(duration, now, OptionalInt.of((int) value)));
                }
            }
            all.add(lasting(duration, now, OptionalInt.empty()));
        }
    }

    private Alternative aged(int age, int now, OptionalInt years) {
        return new Alternative(
                age,
                Integer.toString(now),
                years.isPresent() ? Integer.toString(years.getAsInt()) : UNKNOWN,
                with(new Person(years, presentation.person().sex())));
    }

    private Alternative lasting(int duration, int now, OptionalInt days) {
        return new Alternative(
                duration,
                Integer.toString(now),
                days.isPresent() ? Integer.toString(days.getAsInt()) : UNKNOWN,
                with(new Episode(days, presentation.episode().onset())));
    }

    /// The findings that were answered, each once, in the order in which they were given.
    private Set<Integer> given() {
        Set<Integer> given = new LinkedHashSet<>();
        presentation.episode().onset().ifPresent(onset -> index.number(onset).ifPresent(given::add));
        for (Observation observation : presentation.observations()) {
            OptionalInt number = index.number(observation.finding());
            boolean said = observation.status() != FindingStatus.UNKNOWN;
            if (number.isPresent()
                    && said
                    && !isOfPerson(index.finding(number.getAsInt()).id())) {
                given.add(number.getAsInt());
            }
        }
        return given;
    }

    private static boolean isOfPerson(String finding) {
        return switch (finding) {
            case FindingIndex.AGE, FindingIndex.EPISODE_DURATION, FindingIndex.FEMALE, FindingIndex.MALE -> true;
            default -> false;
        };
    }

    private String known(int number) {
        if (index.finding(number).kind() == Kind.QUANTITY) {
            double value = answers.value(number);
            return Double.isNaN(value) ? UNKNOWN : Numbers.plain(value);
        }
        return answers.status(number).id();
    }

    /// The same person with one answer in place of all that was said of the finding.
    private Alternative with(int number, String now, Observation observation) {
        List<Observation> others = new ArrayList<>();
        for (Observation each : presentation.observations()) {
            OptionalInt spoken = index.number(each.finding());
            if (spoken.isEmpty() || spoken.getAsInt() != number) {
                others.add(each);
            }
        }
        Episode episode = presentation.episode();
        Optional<String> onset = episode.onset()
                .filter(each ->
                        index.number(each).isEmpty() || index.number(each).getAsInt() != number);
        others.add(observation);
        return new Alternative(
                number,
                now,
                observation.status().id(),
                with(new Episode(episode.durationDays(), onset)).with(others));
    }

    private Presentation with(Person person) {
        return new Presentation(
                presentation.id(),
                presentation.date(),
                presentation.setting(),
                person,
                presentation.episode(),
                presentation.observations());
    }

    private Presentation with(Episode episode) {
        return new Presentation(
                presentation.id(),
                presentation.date(),
                presentation.setting(),
                presentation.person(),
                episode,
                presentation.observations());
    }
}
