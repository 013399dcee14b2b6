package org.lumbar.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.screening.EventClass;
import org.lumbar.knowledge.screening.EventKind;
import org.lumbar.knowledge.screening.IndexEvent;
import org.lumbar.knowledge.screening.IndexEvent.Pick;
import org.lumbar.knowledge.screening.Indicator;
import org.lumbar.knowledge.screening.ScreeningContent;
import org.lumbar.knowledge.screening.Window;
import org.lumbar.knowledge.screening.Window.Anchor;
import org.lumbar.knowledge.source.KnowledgeResource;

/// How far back contacts of every kind are read: as far as any question may ask for them, and no further.
class HorizonTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 2);
    private static final IndexEvent OF_A_YEAR = new IndexEvent(List.of("pain"), Pick.LAST, OptionalInt.of(365), 0, 0);
    private static final Window PAIN = new Window(List.of("pain"), Anchor.INDEX, OptionalInt.of(-900), 0);

    private static LocalDate of(IndexEvent index, Window lookedFor, Window... exclusions) {
        var any = new EventClass("any", "", Set.of(EventKind.ENCOUNTER), List.of(), List.of(), false, "");
        var pain = new EventClass("pain", "", Set.of(EventKind.ENCOUNTER), List.of("lbp"), List.of(), false, "");
        var indicator = new Indicator(
                "i",
                "",
                OptionalInt.empty(),
                OptionalInt.empty(),
                index,
                lookedFor,
                false,
                List.of(exclusions),
                "",
                "",
                new Citation("lumbar-design", Basis.DESIGN, ""));
        return Horizon.ofVisits(
                new ScreeningContent(Map.of("any", any, "pain", pain), List.of(indicator), List.of("lbp")), DATE);
    }

    private static Window any(Anchor anchor, OptionalInt from) {
        return new Window(List.of("any"), anchor, from, 0);
    }

    @Test
    void contactsThatNoQuestionAsksForAreReadOfTheDayAlone() {
        assertThat(of(OF_A_YEAR, PAIN)).isEqualTo(DATE);
    }

    @Test
    void aWindowBeforeTheScreeningReachesBackAsFarAsItSays() {
        assertThat(of(OF_A_YEAR, any(Anchor.SCREENING, OptionalInt.of(-400)))).isEqualTo(DATE.minusDays(400));
        assertThat(of(OF_A_YEAR, PAIN, any(Anchor.SCREENING, OptionalInt.of(-30))))
                .isEqualTo(DATE.minusDays(30));
    }

    @Test
    void aWindowBeforeTheIndexEventReachesBackFromTheEarliestThatMayBeOne() {
        assertThat(of(OF_A_YEAR, any(Anchor.INDEX, OptionalInt.of(-30)))).isEqualTo(DATE.minusDays(395));
    }

    @Test
    void whatMayLieAnywhereIsReadFromEverOn() {
        assertThat(of(OF_A_YEAR, any(Anchor.SCREENING, OptionalInt.empty()))).isEqualTo(LocalDate.MIN);
        assertThat(of(
                        new IndexEvent(List.of("pain"), Pick.LAST, OptionalInt.empty(), 0, 0),
                        any(Anchor.INDEX, OptionalInt.of(-1))))
                .isEqualTo(LocalDate.MIN);
    }

    @Test
    void anIndexEventOfAnyContactReachesBackWithItsQuietDays() {
        assertThat(of(new IndexEvent(List.of("any"), Pick.FIRST, OptionalInt.of(365), 0, 180), PAIN))
                .isEqualTo(DATE.minusDays(545));
    }

    @Test
    void theBuiltInContentAsksForTheContactsOfAYear() {
        assertThat(Horizon.ofVisits(KnowledgeResource.screening(), DATE)).isEqualTo(DATE.minusDays(365));
    }
}
