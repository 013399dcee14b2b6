package org.lumbar.formats;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lumbar.knowledge.Sex;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Place;
import org.lumbar.knowledge.tree.Words;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.Person;

/// Reads the person and the episode of a case, and notes where each value stands under the finding that it becomes.
final class PersonReader {

    private static final String ONSET = "onset-";
    private static final List<String> SEXES =
            Arrays.stream(Sex.values()).map(Sex::id).toList();

    private PersonReader() {}

    /// The person as old as on `date`.
    static Person person(Node node, LocalDate date, Map<String, Place> places) {
        Fields fields = Fields.of(node, "person");
        OptionalInt age = fields.optionalInteger("age");
        Optional<LocalDate> birthDate = Values.day(fields, "birthDate");
        Sex sex = Values.word(fields, "sex", Sex::ofId, SEXES).orElse(Sex.UNKNOWN);
        fields.optional("age")
                .or(() -> fields.optional("birthDate"))
                .ifPresent(each -> places.put(FindingIndex.AGE, each.place()));
        fields.optional("sex").ifPresent(each -> {
            places.put(FindingIndex.FEMALE, each.place());
            places.put(FindingIndex.MALE, each.place());
        });
        fields.done();
        if (birthDate.isEmpty()) {
            return new Person(age, sex);
        }
        int years = Period.between(birthDate.get(), date).getYears();
        Place place = fields.required("birthDate").place();
        if (birthDate.get().isAfter(date)) {
            throw new ContentException(
                    place,
                    "birthDate " + birthDate.get() + " lies after the assessment of " + date
                            + "; correct one of them.");
        }
        if (age.isPresent() && age.getAsInt() != years) {
            throw new ContentException(
                    place,
                    "birthDate " + birthDate.get() + " makes the person " + years + " on " + date + ", and age is "
                            + age.getAsInt() + "; keep one of them.");
        }
        return new Person(OptionalInt.of(years), sex);
    }

    /// The episode; the onset is kept as the identifier of a finding.
    static Episode episode(Node node, Map<String, Place> places, FindingIndex index, Strictness strictness) {
        Fields fields = Fields.of(node, "episode");
        OptionalInt durationDays = fields.optionalInteger("durationDays");
        fields.optional("durationDays").ifPresent(each -> places.put(FindingIndex.EPISODE_DURATION, each.place()));
        Optional<String> onset = onset(fields, index, strictness);
        onset.ifPresent(finding -> places.put(finding, fields.required("onset").place()));
        fields.done();
        return new Episode(durationDays, onset);
    }

    /// The finding that tells how it began, empty where nothing is said.
    static Optional<String> onset(Fields episode, FindingIndex index, Strictness strictness) {
        return Values.text(episode, "onset").map(word -> onset(word, episode.required("onset"), index, strictness));
    }

    /// The finding of a word such as `lifting`; a word for which there is none is kept when the reader is lenient.
    private static String onset(String word, Node node, FindingIndex index, Strictness strictness) {
        if (index.number(ONSET + word).isPresent()) {
            return ONSET + word;
        }
        if (index.number(word).isPresent() || strictness == Strictness.LENIENT) {
            return word;
        }
        List<String> words = index.names().stream()
                .filter(name -> name.startsWith(ONSET))
                .map(name -> name.substring(ONSET.length()))
                .sorted()
                .toList();
        throw new ContentException(
                node.place(),
                "onset must be " + Values.alternatives(words) + ", or another finding that tells how it began, not "
                        + node.description() + "." + Words.maybe(word, words));
    }
}
