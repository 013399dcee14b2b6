package org.lumbar.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Presentation;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.Generator;

class ComparisonTest {

    private static final Engine ENGINE = Engine.real();

    private static Comparison compare(Presentation before, Presentation after) {
        return Comparison.of(ENGINE.assess(before), ENGINE.assess(after));
    }

    @Test
    void anAnswerGivenAgainChangesNothing() {
        Generator generator = Generator.of(ENGINE.knowledge(), "comparison");
        for (int input = 0; input < 200; input++) {
            Presentation presentation = generator.presentation();
            Presentation again = presentation.with(presentation.observations().reversed());
            assertThat(compare(presentation, again).changesNothing())
                    .as(generator.input(input))
                    .isTrue();
        }
    }

    @Test
    void numbSaddleRaisesCaudaEquinaAmongTheLikelyAndTheLevelToAnEmergency() {
        Presentation before = Case.primaryCare()
                .aged(44)
                .female()
                .present("lbp", "leg-pain-below-knee")
                .build();
        Presentation after = Case.primaryCare()
                .aged(44)
                .female()
                .present("lbp", "leg-pain-below-knee", "saddle-anaesthesia")
                .build();
        Comparison comparison = compare(before, after);
        assertThat(comparison.changesUrgency()).isTrue();
        assertThat(comparison.came()).anyMatch(reason -> reason.id().equals("cauda-equina-suspected"));
        assertThat(comparison.gone()).isEmpty();
        Move first = comparison.moves().getFirst();
        assertThat(first.condition()).isEqualTo("cauda-equina");
        assertThat(first.before().isShown()).isFalse();
        assertThat(first.after().place()).isEqualTo(Place.LIKELY);
        double[] logOddsBefore = ENGINE.logOdds(before);
        double[] logOddsAfter = ENGINE.logOdds(after);
        for (Move move : comparison.moves()) {
            int number = ENGINE.condition(move.condition());
            assertThat(move.change())
                    .as(move.condition())
                    .isEqualTo(logOddsAfter[number] - logOddsBefore[number], within(1e-9));
        }
        assertThat(compare(after, before).gone()).isEqualTo(comparison.came());
    }

    @Test
    void becomingAChildTakesAllFiguresAway() {
        Observation leg = Observation.of("leg-pain-below-knee", org.lumbar.presentation.FindingStatus.PRESENT);
        Comparison comparison = compare(
                Case.primaryCare().aged(44).female().with(leg).build(),
                Case.primaryCare().aged(14).female().with(leg).build());
        assertThat(comparison.changesNothing()).isFalse();
        assertThat(comparison.moves()).isNotEmpty().allSatisfy(move -> {
            assertThat(move.change()).isZero();
            assertThat(move.after().place()).isEqualTo(Place.NOT_CONSIDERED);
        });
    }
}
