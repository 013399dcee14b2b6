package org.lumbar.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.HandWrittenCases;
import org.lumbar.testkit.TestContent;

class GateKeeperTest {

    private final Engine small = TestContent.of("""
                    findings:
                      - {id: bladder, label: bladder, obtained: asked, absentImplies: [retention, leak], mayBeLongStanding: true}
                      - {id: retention, label: retention, obtained: asked, implies: [bladder], mayBeLongStanding: true}
                      - {id: leak, label: leak, obtained: asked, implies: [bladder], mayBeLongStanding: true}
                      - {id: blood-thinner, label: blood thinner, obtained: asked}
                      - {id: pregnancy, label: pregnancy, obtained: asked}
                    gates:
                      - {finding: bladder, members: [retention, leak], why: w}
                      - {finding: blood-thinner, members: [], why: w}
                      - {finding: pregnancy, members: [], why: w, applies: {all: [female, {quantity: age, below: 56}]}}
                    """).engine();

    private List<String> open(Case person) {
        return open(small, person);
    }

    private static List<String> open(Engine engine, Case person) {
        Situation situation = engine.situation(person.build());
        return engine.gates().open(situation).stream()
                .map(gate -> engine.gates().gates().get(gate).finding())
                .toList();
    }

    @Test
    void withNothingKnownEveryGateIsOpenAlsoWhereItMayNotApply() {
        assertThat(open(Case.primaryCare())).containsExactly("bladder", "blood-thinner", "pregnancy");
    }

    @Test
    void aGateThatDoesNotApplyIsClosed() {
        assertThat(open(Case.primaryCare().male().aged(30))).containsExactly("bladder", "blood-thinner");
        assertThat(open(Case.primaryCare().female().aged(56))).containsExactly("bladder", "blood-thinner");
        assertThat(open(Case.primaryCare().female().aged(55))).containsExactly("bladder", "blood-thinner", "pregnancy");
    }

    @Test
    void noToTheGateDeniesItsMembersAndClosesIt() {
        Case denied = Case.primaryCare().male().absent("bladder", "blood-thinner");
        assertThat(open(denied)).isEmpty();
        Situation situation = small.situation(denied.build());
        assertThat(situation.answers().isAbsent(small.index().require("leak"))).isTrue();
    }

    @Test
    void aPresentMemberAnswersIt() {
        assertThat(open(Case.primaryCare().male().present("leak"))).containsExactly("blood-thinner");
    }

    @Test
    void aPresentMemberAnswersItAlsoWhereItDoesNotImplyTheGateAndOthersAreOpen() {
        Engine engine = loose();
        assertThat(open(engine, Case.primaryCare())).containsExactly("sweep");
        assertThat(open(engine, Case.primaryCare().present("first"))).isEmpty();
        assertThat(open(engine, Case.primaryCare().present("second"))).isEmpty();
        assertThat(open(engine, Case.primaryCare().absent("first"))).containsExactly("sweep");
    }

    /// A gate whose members neither imply it nor are denied with it.
    private static Engine loose() {
        return TestContent.of("""
                        gates:
                          - {finding: sweep, members: [first, second], why: w, applies: {unless: known-already}}
                        """)
                .asked("sweep", "first", "second", "known-already", "beside")
                .engine();
    }

    @Test
    void aGateLooksAtItsFindingItsMembersAndWhatItAppliesTo() {
        Engine engine = loose();
        assertThat(engine.gates().looksAt(0).stream()
                        .mapToObj(finding -> engine.index().finding(finding).id()))
                .containsExactlyInAnyOrder("sweep", "first", "second", "known-already");
    }

    @Test
    void allMembersKnownAnswerIt() {
        assertThat(open(Case.primaryCare().male().absent("leak"))).containsExactly("bladder", "blood-thinner");
        assertThat(open(Case.primaryCare().male().absent("leak", "retention"))).containsExactly("blood-thinner");
    }

    @Test
    void anOldStableMemberKeepsItOpenUntilItsChangeIsAsked() {
        Observation old =
                Observation.of("leak", FindingStatus.PRESENT).since(Case.TODAY.minusYears(3), Course.UNSTATED);
        assertThat(open(Case.primaryCare().male().with(old).absent("retention", "blood-thinner")))
                .containsExactly("bladder");
        assertThat(open(Case.primaryCare().male().with(old).absent("bladder", "blood-thinner")))
                .containsExactly("bladder");
    }

    @Test
    void aStaleDenialOpensItAgain() {
        Observation lastMonth = Observation.of("bladder", FindingStatus.ABSENT).seenOn(Case.TODAY.minusDays(30));
        assertThat(open(Case.primaryCare().male().with(lastMonth).absent("blood-thinner")))
                .containsExactly("bladder");
    }

    @Test
    void theOpenMembersAreNamed() {
        Situation situation = small.situation(Case.primaryCare().absent("leak").build());
        assertThat(small.gates().openMembers(0, situation.answers()))
                .containsExactly(small.index().require("retention"));
    }

    @Test
    void everyGateOfTheRealContentIsClosedByItsOwnNo() {
        Engine real = Engine.real();
        assertThat(open(real, Case.primaryCare().aged(55).female().absent(HandWrittenCases.gates())))
                .isEmpty();
        for (String gate : HandWrittenCases.gates()) {
            if (gate.equals("collapse-or-aneurysm")) {
                // the sweep asks for the same things, so its "no" may answer this one too
                continue;
            }
            Case allButOne = Case.primaryCare().aged(55).female();
            for (String other : HandWrittenCases.gates()) {
                if (!other.equals(gate)) {
                    allButOne.absent(other);
                }
            }
            assertThat(open(real, allButOne)).as(gate).containsExactly(gate);
        }
    }

    @Test
    void theGatesStandInTheOrderInWhichTheyAreAskedAndTheSweepIsLast() {
        List<String> order = Engine.real().gates().gates().stream()
                .map(gate -> gate.finding())
                .toList();
        assertThat(order).containsExactly(HandWrittenCases.gates());
        assertThat(Engine.real().gates().gates().getLast().sweep()).isTrue();
    }
}
