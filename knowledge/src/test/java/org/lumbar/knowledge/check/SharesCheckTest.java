package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Shares;
import org.lumbar.knowledge.Shares.Sense;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.ContentFolder;

/// The people that a decision aid draws.
class SharesCheckTest {

    private static final Knowledge KNOWLEDGE = Binder.bind(ContentFolder.read(Path.of("content")));
    private static final Map<String, Effect> EFFECTS = KNOWLEDGE.care().interventions().values().stream()
            .flatMap(intervention -> intervention.effects().stream())
            .collect(Collectors.toMap(Effect::id, Function.identity()));

    private static List<String> problems(@Nullable Figure with, @Nullable Figure without, @Nullable Figure more) {
        var problems = new Problems();
        new SharesCheck(new References(new Catalogue(KNOWLEDGE), problems), problems)
                .check(
                        "effect x",
                        new Shares(
                                "had recovered",
                                Sense.GAIN,
                                Optional.ofNullable(with),
                                Optional.ofNullable(without),
                                Optional.ofNullable(more),
                                Optional.empty()));
        return problems.lines();
    }

    @Test
    void aCountOfNobodyIsRefused() {
        assertThat(problems(null, null, null)).singleElement().asString().contains("nobody is counted; give with");
    }

    @Test
    void moreThanAllOfAHundredPeopleAreRefused() {
        assertThat(problems(Figure.of(101), null, null))
                .singleElement()
                .asString()
                .contains("with reaches from 101");
        assertThat(problems(null, Figure.of(-1), null))
                .singleElement()
                .asString()
                .contains("must lie in 0 to 100");
        assertThat(problems(null, null, Figure.of(5, -3, 120)))
                .singleElement()
                .asString()
                .contains("-100 to 100");
        assertThat(problems(Figure.of(0), Figure.of(100), null)).isEmpty();
    }

    @Test
    void aDifferenceThatIsNotThatOfItsGroupsIsRefused() {
        assertThat(problems(Figure.of(60), Figure.of(40), Figure.of(-20)))
                .singleElement()
                .asString()
                .contains("more is -20.0, but with minus without is 20.0");
        assertThat(problems(Figure.of(60), Figure.of(40), Figure.of(20.4))).isEmpty();
    }

    /// The counts as the studies give them.
    @ParameterizedTest(name = "{0}: {2} against {3}")
    @CsvSource({
        "t039, 0, 60.5, 44.1, ",
        "t040, 0, 57.7, 44.1, ",
        "t042, 0, 60, 33, ",
        "t055, 0, 84.7, 84.3, ",
        "t059, 0, 7.5, 3.5, ",
        "t060, 0, 20, 10, ",
        "t082, 0, , , 24.0",
        "t083, 0, , , 16.0",
        "t084, 0, , , 26.2",
        "t091, 0, 95, 95, ",
        "t091, 1, , 39, ",
        "t092, 0, 20, 20, ",
        "t092, 1, 89, 44, ",
        "t093, 0, , 34, ",
        "t101, 0, 84.4, 78.4, ",
        "t123, 0, 14, 34, ",
        "t125, 0, 63, 63, -0.4",
        "t131, 0, 63, 29, ",
        "t134, 0, 22, 12, ",
        "t134, 1, 40, 12, ",
        "sport-idh-crossover, 0, 60, 45, ",
        "sport-idh-crossover, 1, 60, 48, ",
        "sport-sps-crossover, 0, 67, 43, ",
        "sport-sps-crossover, 1, 70, 52, ",
        "sport-ds-crossover, 0, 66, 54, ",
        "sport-ds-crossover, 1, 72, 54, ",
    })
    void asManyPeopleAreCountedAsTheStudyCounted(
            String id, int number, @Nullable Double with, @Nullable Double without, @Nullable Double more) {
        Shares shares = EFFECTS.get(id).shares().get(number);
        assertThat(shares.with().map(Figure::value)).isEqualTo(Optional.ofNullable(with));
        assertThat(shares.without().map(Figure::value)).isEqualTo(Optional.ofNullable(without));
        assertThat(shares.more().map(Figure::value)).isEqualTo(Optional.ofNullable(more));
    }
}
