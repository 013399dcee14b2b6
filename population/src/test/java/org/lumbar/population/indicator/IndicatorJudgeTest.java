package org.lumbar.population.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.screening.IndexEvent;
import org.lumbar.knowledge.screening.IndexEvent.Pick;
import org.lumbar.knowledge.screening.Indicator;
import org.lumbar.knowledge.screening.Window;
import org.lumbar.knowledge.screening.Window.Anchor;
import org.lumbar.population.indicator.IndicatorResult.Standing;

/// Where a person stands, to the day, at an indicator of its own: a contact, and then an image in 28 days.
class IndicatorJudgeTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 2);
    private static final IndexEvent CONTACT =
            new IndexEvent(List.of("contact"), Pick.FIRST, OptionalInt.of(365), 28, 180);
    private static final Window IMAGE = new Window(List.of("image"), Anchor.INDEX, OptionalInt.of(0), 28);
    private static final Window CANCER_EVER = new Window(List.of("cancer"), Anchor.INDEX, OptionalInt.empty(), 28);
    private static final Window INJURY = new Window(List.of("injury"), Anchor.INDEX, OptionalInt.of(-90), 0);

    private static Indicator indicator(
            IndexEvent index, Window lookedFor, boolean flaggedWhenMissing, Window... exclusions) {
        return new Indicator(
                "some",
                "Some",
                OptionalInt.of(18),
                OptionalInt.of(64),
                index,
                lookedFor,
                flaggedWhenMissing,
                List.of(exclusions),
                "",
                "",
                new Citation("lumbar-design", Basis.DESIGN, ""));
    }

    private static final Indicator EARLY_IMAGE = indicator(CONTACT, IMAGE, false, CANCER_EVER, INJURY);

    /// An event so many days before the screening.
    private static Event event(String id, int daysAgo) {
        return new Event(id, DATE.minusDays(daysAgo), id + "/" + daysAgo);
    }

    private static IndicatorResult judge(Indicator indicator, int age, Event... events) {
        Map<String, List<Event>> byId = new HashMap<>();
        Arrays.stream(events)
                .sorted(Event.BY_DAY)
                .forEach(each ->
                        byId.computeIfAbsent(each.id(), _ -> new ArrayList<>()).add(each));
        return new IndicatorJudge(List.of(indicator), DATE)
                .judge(byId, _ -> age < 0 ? OptionalInt.empty() : OptionalInt.of(age))
                .getFirst();
    }

    private static Standing standing(Event... events) {
        return judge(EARLY_IMAGE, 40, events).standing();
    }

    @Test
    void whoHasNothingOfWhatPeopleMustHaveIsOutsideEvenWhereAReasonWouldExclude() {
        var pain = new Window(List.of("pain"), Anchor.INDEX, OptionalInt.of(-30), 0);
        var problem = new Window(List.of("problem"), Anchor.SCREENING, OptionalInt.empty(), 0);
        var among = new Indicator(
                "some",
                "Some",
                OptionalInt.of(18),
                OptionalInt.of(64),
                CONTACT,
                List.of(pain, problem),
                IMAGE,
                false,
                List.of(CANCER_EVER),
                "",
                "",
                "",
                new Citation("lumbar-design", Basis.DESIGN, ""));
        Event contact = event("contact", 100);

        assertThat(judge(among, 40, contact, event("image", 90)).standing()).isEqualTo(Standing.OUTSIDE);
        assertThat(judge(among, 40, contact, event("cancer", 90)).standing()).isEqualTo(Standing.OUTSIDE);
        assertThat(judge(among, 40, contact, event("pain", 131)).standing()).isEqualTo(Standing.OUTSIDE);
        assertThat(judge(among, 40, contact, event("pain", 130)).standing()).isEqualTo(Standing.NOT_FLAGGED);
        assertThat(judge(among, 40, contact, event("pain", 99)).standing()).isEqualTo(Standing.OUTSIDE);
        assertThat(judge(among, 40, contact, event("problem", 1), event("image", 90))
                        .standing())
                .isEqualTo(Standing.FLAGGED);
        assertThat(judge(among, 40, contact, event("pain", 110), event("cancer", 90))
                        .standing())
                .isEqualTo(Standing.EXCLUDED);
    }

    @Test
    void whoWasNeverSeenIsOutside() {
        assertThat(standing()).isEqualTo(Standing.OUTSIDE);
        assertThat(standing(event("image", 100))).isEqualTo(Standing.OUTSIDE);
    }

    @Test
    void whoWasSeenAndNotScannedIsClear() {
        IndicatorResult result = judge(EARLY_IMAGE, 40, event("contact", 100));

        assertThat(result)
                .isEqualTo(
                        new IndicatorResult("some", Standing.NOT_FLAGGED, List.of(event("contact", 100)), List.of()));
        assertThat(result.counts()).isTrue();
        assertThat(result.isFlagged()).isFalse();
    }

    @Test
    void whoWasScannedIsFlaggedWithTheContactAndTheImage() {
        assertThat(judge(EARLY_IMAGE, 40, event("contact", 100), event("image", 90)))
                .isEqualTo(new IndicatorResult(
                        "some", Standing.FLAGGED, List.of(event("contact", 100)), List.of(event("image", 90))));
    }

    @Test
    void anImageCountsFromTheDayOfTheContactToThe28thDayAfter() {
        assertThat(standing(event("contact", 100), event("image", 101))).isEqualTo(Standing.NOT_FLAGGED);
        assertThat(standing(event("contact", 100), event("image", 100))).isEqualTo(Standing.FLAGGED);
        assertThat(standing(event("contact", 100), event("image", 72))).isEqualTo(Standing.FLAGGED);
        assertThat(standing(event("contact", 100), event("image", 71))).isEqualTo(Standing.NOT_FLAGGED);
    }

    @Test
    void aContactCountsFromAYearAgoUntil28DaysAgo() {
        assertThat(standing(event("contact", 366))).isEqualTo(Standing.OUTSIDE);
        assertThat(standing(event("contact", 365))).isEqualTo(Standing.NOT_FLAGGED);
        assertThat(standing(event("contact", 28))).isEqualTo(Standing.NOT_FLAGGED);
        assertThat(standing(event("contact", 27))).isEqualTo(Standing.OUTSIDE);
    }

    @Test
    void anEpisodeIsNewOnlyAfter180DaysWithoutAContact() {
        // 180 days before lies within the quiet days, 181 before does not
        assertThat(standing(event("contact", 300), event("contact", 120), event("image", 110)))
                .isEqualTo(Standing.NOT_FLAGGED);
        assertThat(judge(EARLY_IMAGE, 40, event("contact", 280), event("contact", 100))
                        .index())
                .containsExactly(event("contact", 280));
        assertThat(judge(EARLY_IMAGE, 40, event("contact", 400), event("contact", 220))
                        .standing())
                .isEqualTo(Standing.OUTSIDE);
        assertThat(judge(EARLY_IMAGE, 40, event("contact", 401), event("contact", 220))
                        .index())
                .containsExactly(event("contact", 220));
    }

    @Test
    void severalContactsOnOneDayDoNotDisturbEachOthersQuiet() {
        Event other = new Event("contact", DATE.minusDays(100), "contact/other");
        assertThat(standing(event("contact", 100), other, event("image", 100))).isEqualTo(Standing.FLAGGED);
        assertThat(standing(event("contact", 200), event("contact", 100), other, event("image", 100)))
                .isEqualTo(Standing.NOT_FLAGGED);
    }

    @Test
    void aReasonOnRecordExcludesWheneverItsWindowHoldsIt() {
        assertThat(standing(event("contact", 100), event("image", 90), event("cancer", 9_000)))
                .isEqualTo(Standing.EXCLUDED);
        assertThat(standing(event("contact", 100), event("image", 90), event("cancer", 72)))
                .isEqualTo(Standing.EXCLUDED);
        assertThat(standing(event("contact", 100), event("image", 90), event("cancer", 71)))
                .isEqualTo(Standing.FLAGGED);
        assertThat(standing(event("contact", 100), event("image", 90), event("injury", 191)))
                .isEqualTo(Standing.FLAGGED);
        assertThat(standing(event("contact", 100), event("image", 90), event("injury", 190)))
                .isEqualTo(Standing.EXCLUDED);
        assertThat(standing(event("contact", 100), event("image", 90), event("injury", 100)))
                .isEqualTo(Standing.EXCLUDED);
        assertThat(standing(event("contact", 100), event("image", 90), event("injury", 99)))
                .isEqualTo(Standing.FLAGGED);
        assertThat(judge(EARLY_IMAGE, 40, event("contact", 100), event("cancer", 400)))
                .isEqualTo(new IndicatorResult(
                        "some", Standing.EXCLUDED, List.of(event("contact", 100)), List.of(event("cancer", 400))));
    }

    @Test
    void agesCountAtTheContactBothEndsIncluded() {
        for (int age : List.of(18, 64)) {
            assertThat(judge(EARLY_IMAGE, age, event("contact", 100)).standing())
                    .isEqualTo(Standing.NOT_FLAGGED);
        }
        for (int age : List.of(17, 65, -1)) {
            assertThat(judge(EARLY_IMAGE, age, event("contact", 100)).standing())
                    .isEqualTo(Standing.OUTSIDE);
        }
        List<LocalDate> asked = new ArrayList<>();
        new IndicatorJudge(List.of(EARLY_IMAGE), DATE).judge(Map.of("contact", List.of(event("contact", 100))), day -> {
            asked.add(day);
            return OptionalInt.of(40);
        });
        assertThat(asked).containsExactly(DATE.minusDays(100));
    }

    @Test
    void theLastContactIsTheNewestThatIsOldEnough() {
        var last = new IndexEvent(List.of("contact"), Pick.LAST, OptionalInt.empty(), 28, 0);
        IndicatorResult result = judge(
                indicator(last, IMAGE, false),
                40,
                event("contact", 9_000),
                event("contact", 100),
                event("contact", 10));

        assertThat(result.index()).containsExactly(event("contact", 100));
    }

    @Test
    void whereTheLackFlagsWhoHasNoneIsFlaggedAndNamesNoEvent() {
        Indicator review = indicator(
                new IndexEvent(List.of("contact"), Pick.LAST, OptionalInt.empty(), 84, 0),
                new Window(List.of("image"), Anchor.SCREENING, OptionalInt.of(-365), 0),
                true);

        assertThat(judge(review, 40, event("contact", 84)))
                .isEqualTo(new IndicatorResult("some", Standing.FLAGGED, List.of(event("contact", 84)), List.of()));
        assertThat(judge(review, 40, event("contact", 84), event("image", 366)).standing())
                .isEqualTo(Standing.FLAGGED);
        assertThat(judge(review, 40, event("contact", 84), event("image", 365)).standing())
                .isEqualTo(Standing.NOT_FLAGGED);
        assertThat(judge(review, 40, event("contact", 84), event("image", 0)).standing())
                .isEqualTo(Standing.NOT_FLAGGED);
        assertThat(judge(review, 40, event("contact", 83)).standing()).isEqualTo(Standing.OUTSIDE);
    }

    @Test
    void theIndexEventIsNotTheEventThatIsLookedFor() {
        Indicator again = indicator(
                new IndexEvent(List.of("image"), Pick.LAST, OptionalInt.of(365), 0, 0),
                new Window(List.of("image"), Anchor.INDEX, OptionalInt.of(-365), 0),
                false);

        assertThat(judge(again, 40, event("image", 100)).standing()).isEqualTo(Standing.NOT_FLAGGED);
        assertThat(judge(again, 40, event("image", 100), event("image", 107)).because())
                .containsExactly(event("image", 107));
    }

    @Test
    void aResourceThatBelongsToTwoClassesCountsOnce() {
        Indicator either =
                indicator(CONTACT, new Window(List.of("image", "scan"), Anchor.INDEX, OptionalInt.of(0), 28), false);
        Event image = new Event("image", DATE.minusDays(90), "ImagingStudy/1");
        Event scan = new Event("scan", DATE.minusDays(90), "ImagingStudy/1");
        Event later = new Event("scan", DATE.minusDays(80), "ImagingStudy/2");

        assertThat(judge(either, 40, event("contact", 100), scan, image, later).because())
                .containsExactly(image, later);
    }
}
