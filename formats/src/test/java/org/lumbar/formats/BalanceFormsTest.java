package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.balance.Deficit;
import org.lumbar.page.BalancePage;

/// Movement files in, balances out as text, JSON and page; the examples are worked cases.
class BalanceFormsTest {

    private static List<String> examples() {
        return BalanceForms.examples();
    }

    private static String text(BalanceReport report) {
        return BalanceText.of(BalanceForms.KNOWLEDGE, TextStyle.PLAIN).report(report);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyAnswerFitsItsSchema(String example) throws IOException {
        try (InputStream in = BalanceJson.class.getResourceAsStream("lumbar-balance-1.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(Optional.ofNullable(in).orElseThrow())
                            .validate(BalanceJson.line(BalanceForms.example(example)), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noAnswerCallsAnImbalanceTheCauseOfPain(String example) {
        BalanceReport report = BalanceForms.example(example);
        String words = flat(text(report)).toLowerCase(Locale.ROOT);

        assertThat(words)
                .doesNotContain("is the cause of your pain")
                .doesNotContain("causes your pain")
                .doesNotContain("risk of injury")
                .contains("no measurement here changes a probability");
        if (!report.balance().deficits().isEmpty()) {
            assertThat(words).contains("worth training if it matters to you").contains("certainty");
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theTextFitsItsColumnsAndTheNarrowestToo(String example) {
        BalanceReport report = BalanceForms.example(example);
        String narrow = BalanceText.of(BalanceForms.KNOWLEDGE, new TextStyle(false, false, TextStyle.NARROWEST))
                .report(report);

        assertThat(text(report).lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(narrow.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void thePageSaysInWordsWhatItColours(String example) {
        String page = BalancePage.of(BalanceForms.KNOWLEDGE).page(BalanceForms.example(example));

        assertThat(page).doesNotContain("<script").contains("default-src &#39;none&#39;");
        assertThat(page.split("<svg class=\"balance\"", -1)).hasSize(3);
        assertThat(page).contains("not measured").contains("marked").contains("<desc id=");
    }

    @Test
    void theRunnerIsShortInFrontAndBehindAndToldWhatRestsOnWhat() {
        BalanceReport runner = BalanceForms.example("runner-with-stiff-hips.yaml");

        assertThat(runner.balance().testsWorthTraining())
                .containsExactlyInAnyOrder("active-knee-extension", "thomas-test", "modified-thomas-test-knee-angle");
        assertThat(runner.exposure().orElseThrow().held())
                .containsExactlyInAnyOrder("long-sitting", "weekend-warrior", "load-spike", "sport:running");
        // load 585 of this week, 200 of the week before; 36 degrees are 2 SD over 17.8
        assertThat(flat(text(runner)))
                .contains("Active knee extension, right: shorter than the reference")
                .contains("2 SD worse than the mean of students, men")
                .contains("a load of 585 (effort times minutes) after 200 the week before, 2.92 times as much")
                .contains("imbalance (1.73 SD apart)")
                .contains("Standing quadriceps stretch")
                .contains("No acute-to-chronic workload ratio is shown");
    }

    @Test
    void theOfficeWorkerIsWithinReferenceInEnduranceAndHasNoNormForTheRest() {
        BalanceReport worker = BalanceForms.example("office-worker-on-the-weekend.yaml");

        assertThat(worker.balance().testsWorthTraining()).containsExactly("sit-and-reach");
        assertThat(flat(text(worker)))
                .contains("40 s, no reference")
                .contains("college students: for 18 to 25 years")
                .contains("Less lateral flexion predicts low back pain")
                .contains("the weekend-warrior pattern. Spread it")
                .contains("The sessions do not reach back over two weeks");
    }

    @Test
    void theFootballersWeakSideIsRaisedAndTheRatioIsNot() {
        BalanceReport footballer = BalanceForms.example("footballer-with-weak-side.yaml");

        assertThat(footballer.balance().deficits())
                .extracting(Deficit::test)
                .containsExactly("hip-abduction-strength", "hip-extension-strength", "trendelenburg-test");
        assertThat(flat(text(footballer)))
                .contains("the weaker is 63 % of the stronger; markedly uneven")
                .contains("perhaps beyond the error of the test (0.46 Nm/kg)")
                .contains("now 95 Nm; better, beyond the error of the test (14.8 Nm)")
                .contains("A low ratio goes with groin strain, not with low back pain");
    }

    @Test
    void theStudentsRatiosAreInformationAndTheTimesAreJudged() {
        BalanceReport student = BalanceForms.example("student-with-trunk-battery.yaml");

        assertThat(student.balance().testsWorthTraining())
                .containsExactlyInAnyOrder("side-bridge-endurance", "limb-symmetry-index", "biering-sorensen-test");
        assertThat(flat(text(student)))
                .contains("2.5, information")
                .contains("96 % likely real")
                .contains("30 s on 2026-01-02, now 50 s; better");
    }

    @Test
    void withKnownStenosisItIsSaidThatNothingMeasuredIsKnown() {
        BalanceReport older = BalanceForms.example("older-person-with-stenosis.yaml");

        assertThat(flat(text(older)))
                .contains("Nothing measured is known of what an imbalance adds")
                .contains("beyond the cut-off below 10 reps: below average (older adults, women, 70 to 74 years")
                .contains("is of the mean, not a range of people");
    }

    @Test
    void thePelvisThatWasNotHeldIsSaidAndKeepsLittleWeight() {
        BalanceReport tape = BalanceForms.example("stiff-hip-by-tape.yaml");

        assertThat(flat(text(tape)))
                .contains("Modified Thomas test, hip angle, right: shorter than the reference; measured without the"
                        + " pelvis held, so it keeps little weight")
                .contains("no better than chance")
                .contains("-10 deg on 2026-01-02, now -12 deg; within the error of the test");
    }

    /// The example with and without what was measured.
    @ParameterizedTest
    @MethodSource("examples")
    void measurementsAndExposureNeverChangeAProbability(String example) {
        BalanceReport measured = BalanceForms.example(example);
        BalanceReport unmeasured = BalanceForms.unmeasured(example);

        assertThat(measured.balance().measurements()).isNotEmpty();
        assertThat(unmeasured.balance().measurements()).isEmpty();
        assertThat(AssessmentJson.line(measured.assessment())).isEqualTo(AssessmentJson.line(unmeasured.assessment()));
    }

    @Test
    void aFileWithoutMeasurementsSaysSo() {
        String text = text(BalanceForms.of("", ""));

        assertThat(text).contains("Nothing was measured.").contains("Sitting on a weekday: not known");
    }
}
