package org.lumbar.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.TestContent;

/// Which single findings, if present, would make a predicate true. Here p is present, a is absent, u, v and w are not
/// known; the presence of the sign is the presence of u.
class SinglePresenceTest {

    private final Engine engine = TestContent.of("{}")
            .asked("p", "a", "u", "v", "w")
            .file("findings: [{id: sign, label: sign, obtained: examined, implies: [u]}]")
            .engine();

    private static Predicate is(String finding) {
        return new Predicate.Present(finding);
    }

    private static Predicate all(Predicate... parts) {
        return new Predicate.All(List.of(parts));
    }

    private static Predicate any(Predicate... parts) {
        return new Predicate.Any(List.of(parts));
    }

    private static Predicate atLeast(int count, Predicate... parts) {
        return new Predicate.AtLeast(count, List.of(parts));
    }

    /// Of the findings that are not known.
    private List<String> trueIf(Predicate predicate) {
        var answers = new Answers(engine.index().size());
        answers.set(engine.index().require("p"), FindingStatus.PRESENT);
        answers.set(engine.index().require("a"), FindingStatus.ABSENT);
        Term term = Term.of(predicate, engine.index(), Map.of());
        var found = BitSet.valueOf(new SinglePresence(answers, Setting.PRIMARY_CARE, engine.index()).trueIf(term));
        return Stream.of("u", "v", "w", "sign")
                .filter(each -> found.get(engine.index().require(each)))
                .toList();
    }

    @Test
    void aFindingIsMadePresentByItselfAndByWhatImpliesIt() {
        assertThat(trueIf(is("u"))).containsExactly("u", "sign");
        assertThat(trueIf(is("p"))).containsExactly("u", "v", "w", "sign");
        assertThat(trueIf(is("a"))).isEmpty();
    }

    @Test
    void oneAnswerCompletesAConjunctionOnlyWhereItAloneIsMissing() {
        assertThat(trueIf(all(is("p"), is("v")))).containsExactly("v");
        assertThat(trueIf(all(is("u"), is("v")))).isEmpty();
        assertThat(trueIf(all(is("p"), any(is("u"), is("v"))))).containsExactly("u", "v", "sign");
        assertThat(trueIf(all(is("v"), any(is("p"), is("u"))))).containsExactly("v");
        assertThat(trueIf(all(is("v"), any(is("a"), is("u"))))).isEmpty();
        assertThat(trueIf(all(is("v"), new Predicate.Absent("a")))).containsExactly("v");
        assertThat(trueIf(all(is("v"), new Predicate.Absent("w")))).isEmpty();
    }

    @Test
    void oneAnswerCompletesADisjunctionThroughAnyOfItsParts() {
        assertThat(trueIf(any(is("w"), all(is("p"), is("v"))))).containsExactly("v", "w");
        assertThat(trueIf(any(is("w"), all(is("a"), is("v"))))).containsExactly("w");
        assertThat(trueIf(any(is("w"), all(is("p"), any(is("p"), is("v")))))).containsExactly("u", "v", "w", "sign");
        assertThat(trueIf(any(is("w"), new Predicate.Absent("a")))).containsExactly("u", "v", "w", "sign");
    }

    @Test
    void theLastOfANumberOfPartsCompletesIt() {
        assertThat(trueIf(atLeast(2, is("p"), is("u"), is("v")))).containsExactly("u", "v", "sign");
        assertThat(trueIf(atLeast(2, is("a"), is("u"), is("v")))).isEmpty();
        assertThat(trueIf(atLeast(2, new Predicate.Absent("a"), is("u"), is("v"))))
                .containsExactly("u", "v", "sign");
        assertThat(trueIf(atLeast(2, new Predicate.Absent("p"), is("u"), is("v"))))
                .isEmpty();
        // u and v only together, each of which is a different answer
        assertThat(trueIf(atLeast(2, is("u"), any(is("sign"), is("v"))))).containsExactly("sign");
    }

    @Test
    void aPredicateOfAnyDepthIsWalked() {
        Predicate deep = is("u");
        for (int level = 0; level < 60; level++) {
            deep = atLeast(1, deep, all(is("a"), is("v")));
        }
        assertThat(trueIf(deep)).containsExactly("u", "sign");
    }
}
