package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.cli.OwnCases.Assessed;

/// The cases of the project's own hold: level, time, reasons, and whatever else each of them says. What is
/// right was written down from the guidelines; an expectation is never bent to the output.
class OwnCasesTest {

    private static final List<Assessed> CASES = OwnCases.read();

    /// Causes that ought to be in view and are not. Each is a known shortcoming; one that is mended must leave
    /// this list.
    private static final Set<String> NOT_YET_IN_VIEW = Set.of(
            // the sixth of the causes shown, behind the families of likelier ones; the level is right
            "cord-infarction",
            // the patterns of such a fracture are weak and the age's prior is below 5 %; the rules raise the level
            "fracture-from-a-cough",
            // too rare a class for the label to appear beside non-specific pain; the level is right
            "fear-of-a-tumour");

    static List<Assessed> cases() {
        return CASES;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theLevelIsOneOfThoseThatAreRight(Assessed each) {
        assertThat(each.written().expected().orElseThrow().accepted())
                .contains(each.assessment().urgency().urgency().level());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatElseTheCaseDemandsIsMet(Assessed each) {
        assertThat(each.verdict().unmet()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCauseIsInViewUnlessItIsKnownNotToBe(Assessed each) {
        Verdict verdict = each.verdict();
        if (verdict.namesCondition()) {
            assertThat(verdict.inView()).isEqualTo(!NOT_YET_IN_VIEW.contains(each.id()));
        }
    }

    @Test
    void noTwoCasesShareAName() {
        assertThat(CASES).extracting(Assessed::id).doesNotHaveDuplicates().containsAll(NOT_YET_IN_VIEW);
    }
}
