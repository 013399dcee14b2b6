package org.lumbar.care;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lumbar.care.EarlyImagingResult.Made;
import org.lumbar.care.EarlyImagingResult.Reason;
import org.lumbar.care.EarlyImagingResult.Status;
import org.lumbar.knowledge.EarlyImaging;
import org.lumbar.knowledge.EarlyImaging.Image;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Presentation;
import org.lumbar.reasoning.Terms;
import org.lumbar.triage.Situation;

/// Says whether an image of the low back was made early, and whether a reason is on record. What an image showed is
/// no reason for having made it, so the findings of images stand in no reason of the content.
final class EarlyImagingMaker {

    /// The quantity that tells when the person was first seen for this pain, in days before the assessment.
    private static final String FIRST_CONTACT = "days-since-first-contact";

    private final FindingIndex index;
    private final Optional<EarlyImaging> indicator;
    private final Map<Integer, Image> images = new HashMap<>();
    private final List<BoundPredicate> indications;

    EarlyImagingMaker(Knowledge knowledge, FindingIndex index) {
        this.index = index;
        indicator = knowledge.care().investigations().earlyImaging();
        var terms = new Terms(index, knowledge.predicates());
        indicator.ifPresent(each -> each.images()
                .forEach(image -> image.findings().forEach(finding -> images.put(index.require(finding), image))));
        indications = indicator.stream()
                .flatMap(each -> each.indications().stream())
                .map(each -> new BoundPredicate(terms.of(each.when()), index))
                .toList();
    }

    Optional<EarlyImagingResult> make(Situation situation, Presentation presentation) {
        return indicator.map(each -> {
            Episode episode = episode(situation, presentation.date());
            List<Made> made = made(each, episode, presentation);
            List<Reason> reasons = reasons(each, situation);
            return new EarlyImagingResult(each, status(made, reasons), made, reasons);
        });
    }

    /// When the pain began and was first seen, each empty where it is not known.
    private record Episode(Optional<LocalDate> onset, Optional<LocalDate> contact) {}

    private Episode episode(Situation situation, LocalDate date) {
        return new Episode(
                before(date, situation.answers().value(index.require(FindingIndex.EPISODE_DURATION))),
                index.number(FIRST_CONTACT).isEmpty()
                        ? Optional.empty()
                        : before(date, situation.answers().value(index.require(FIRST_CONTACT))));
    }

    private static Optional<LocalDate> before(LocalDate date, double days) {
        return Double.isNaN(days) ? Optional.empty() : Optional.of(date.minusDays((long) days));
    }

    /// One entry for each kind of image and day. An answer without a date is dated as the assessment.
    private List<Made> made(EarlyImaging content, Episode episode, Presentation presentation) {
        List<Made> all = new ArrayList<>();
        for (Observation each : presentation.observations()) {
            OptionalInt number = index.number(each.finding());
            Image image = number.isPresent() ? images.get(number.getAsInt()) : null;
            if (image != null && each.status() != FindingStatus.UNKNOWN) {
                Made made = made(content, episode, image, each.date().orElse(presentation.date()));
                if (!all.contains(made)) {
                    all.add(made);
                }
            }
        }
        all.sort(Comparator.comparing(Made::date)
                .thenComparing(made -> made.image().id()));
        return List.copyOf(all);
    }

    private static Made made(EarlyImaging content, Episode episode, Image image, LocalDate date) {
        Optional<LocalDate> start = episode.contact().or(episode::onset);
        if (start.isEmpty()) {
            return new Made(image, date, OptionalInt.empty(), false);
        }
        int day = (int) ChronoUnit.DAYS.between(start.get(), date);
        boolean ofThisEpisode = !date.isBefore(episode.onset().orElse(start.get()));
        return new Made(image, date, OptionalInt.of(day), ofThisEpisode && day <= content.days());
    }

    private List<Reason> reasons(EarlyImaging content, Situation situation) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < indications.size(); i++) {
            BoundPredicate when = indications.get(i);
            if (when.holds(situation)) {
                reasons.add(new Reason(content.indications().get(i), when.witnesses(situation)));
            }
        }
        return List.copyOf(reasons);
    }

    private static Status status(List<Made> made, List<Reason> reasons) {
        if (made.isEmpty()) {
            return Status.NO_IMAGE;
        }
        if (made.stream().anyMatch(Made::early)) {
            return reasons.isEmpty() ? Status.COUNTED : Status.REASON_ON_RECORD;
        }
        return made.stream().anyMatch(each -> each.day().isEmpty()) ? Status.DAY_NOT_KNOWN : Status.NOT_EARLY;
    }
}
