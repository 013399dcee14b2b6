package org.lumbar.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.NamedPredicate;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.TestContent;

/// Three-valued truth: what is not known is neither true nor false, save under `unless`, which waits for a yes.
/// Here p is present, q too, a and b are absent, u and v are not known, and the age is 60.
class TermTest {

    private final Engine engine =
            TestContent.of("{}").asked("p", "q", "a", "b", "u", "v").engine();
    private final Answers answers = answers();

    private Answers answers() {
        var known = new Answers(engine.index().size());
        for (String id : List.of("p", "q")) {
            known.set(engine.index().require(id), FindingStatus.PRESENT);
        }
        for (String id : List.of("a", "b")) {
            known.set(engine.index().require(id), FindingStatus.ABSENT);
        }
        known.measure(engine.index().require("age"), 60);
        return known;
    }

    private static Predicate all(Object... parts) {
        return new Predicate.All(predicates(parts));
    }

    private static Predicate any(Object... parts) {
        return new Predicate.Any(predicates(parts));
    }

    private static Predicate atLeast(int count, Object... parts) {
        return new Predicate.AtLeast(count, predicates(parts));
    }

    private static Predicate unless(Object part) {
        return new Predicate.Unless(predicates(part).getFirst());
    }

    private static Predicate no(String finding) {
        return new Predicate.Absent(finding);
    }

    private static Predicate aged(double from) {
        return new Predicate.Measured("age", new Range(from, true, 100, true));
    }

    private static List<Predicate> predicates(Object... parts) {
        return java.util.Arrays.stream(parts)
                .map(part -> part instanceof String finding ? new Predicate.Present(finding) : (Predicate) part)
                .toList();
    }

    private Term term(Predicate predicate) {
        return Term.of(predicate, engine.index(), Map.of());
    }

    private void expect(Truth truth, Predicate... predicates) {
        for (Predicate predicate : predicates) {
            assertThat(term(predicate).evaluate(answers, Setting.PRIMARY_CARE))
                    .as("%s", predicate)
                    .isEqualTo(truth);
        }
    }

    @Test
    void aFindingIsPresentAbsentOrNotKnown() {
        expect(Truth.TRUE, new Predicate.Present("p"), no("a"), aged(60));
        expect(Truth.FALSE, new Predicate.Present("a"), no("p"), aged(61));
        expect(Truth.UNKNOWN, new Predicate.Present("u"), no("u"));
        assertThat(term(aged(60)).evaluate(new Answers(engine.index().size()), Setting.PRIMARY_CARE))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aSettingIsAlwaysKnown() {
        Term term = term(new Predicate.SeenIn(java.util.EnumSet.of(Setting.COMMUNITY)));
        assertThat(term.evaluate(answers, Setting.COMMUNITY)).isEqualTo(Truth.TRUE);
        assertThat(term.evaluate(answers, Setting.SPINE_CLINIC)).isEqualTo(Truth.FALSE);
    }

    @Test
    void unlessIsTrueUntilItsPartIs() {
        expect(Truth.TRUE, unless("u"), unless("a"));
        expect(Truth.FALSE, unless("p"));
    }

    @Test
    void allIsFalseByOneNoAndNotKnownByOneUnknown() {
        expect(Truth.TRUE, all("p", "q"), all("p", no("a")), all(), all("p", all("q", unless("u"))));
        expect(Truth.FALSE, all("p", "a"), all("a", "u"), all(no("p"), "u"), all("u", any("a", "b")));
        expect(Truth.UNKNOWN, all("p", "u"), all("p", no("u")), all(any("a", "u"), "p"), all(any("u"), any("p")));
    }

    @Test
    void anyIsTrueByOneYesAndNotKnownByOneUnknown() {
        expect(Truth.TRUE, any("a", "p"), any("u", "p"), any("a", no("b")), any("a", any("b", all("p", "q"))));
        expect(Truth.FALSE, any("a", "b"), any(), any("a", no("p")), any(all("p", "a"), "b"));
        expect(Truth.UNKNOWN, any("a", "u"), any("a", no("u")), any(all("p", "u"), "a"), any(all("u"), all("a")));
    }

    @Test
    void atLeastCountsWhatIsSureAndWhatMayBe() {
        expect(Truth.TRUE, atLeast(2, "p", "q", "u"), atLeast(2, "p", no("a"), "b"), atLeast(0, "a"));
        expect(Truth.UNKNOWN, atLeast(2, "p", "u", "a"), atLeast(3, "p", "q", "u"), atLeast(1, "u"));
        expect(Truth.FALSE, atLeast(2, "p", "a", "b"), atLeast(3, "p", "u", "a"), atLeast(1, "a", no("p")));
    }

    private List<String> witnesses(Predicate predicate) {
        var found = new BitSet();
        term(predicate).witnesses(answers, Setting.PRIMARY_CARE, found);
        return ids(found);
    }

    private List<String> ids(BitSet findings) {
        return findings.stream()
                .mapToObj(finding -> engine.index().finding(finding).id())
                .sorted()
                .toList();
    }

    @Test
    void onlyWhatIsPresentOrMeasuredBearsWitness() {
        assertThat(witnesses(new Predicate.Present("p"))).containsExactly("p");
        assertThat(witnesses(new Predicate.Present("a"))).isEmpty();
        assertThat(witnesses(no("a"))).isEmpty();
        assertThat(witnesses(unless("u"))).isEmpty();
        assertThat(witnesses(aged(50))).containsExactly("age");
        assertThat(witnesses(aged(61))).isEmpty();
        assertThat(witnesses(all("p", aged(50), any("q", "u")))).containsExactly("age", "p", "q");
        assertThat(witnesses(any("a", "p", all("q", no("a"))))).containsExactly("p", "q");
        assertThat(witnesses(atLeast(2, "p", "q", "u", all("p", "a")))).containsExactly("p", "q");
        // a part that is not true says nothing, though a finding of it is present
        assertThat(witnesses(any("p", all(any("q"), "a")))).containsExactly("p");
    }

    @Test
    void whatATermLooksAtAndWhoseAbsenceItAsksFor() {
        Predicate predicate = all("p", no("a"), any("q", no("b")), atLeast(1, "u", no("v")), unless(aged(50)));
        var looked = new BitSet();
        term(predicate).collect(looked);
        assertThat(ids(looked)).containsExactly("a", "age", "b", "p", "q", "u", "v");
        var denied = new BitSet();
        term(predicate).collectDenied(denied);
        assertThat(ids(denied)).containsExactly("a", "b", "v");
        var underUnless = new BitSet();
        term(unless(no("a"))).collectDenied(underUnless);
        assertThat(ids(underUnless)).containsExactly("a");
    }

    @Test
    void aNameIsBoundAndOneThatLeadsToItselfOrIsNotDeclaredIsRefused() {
        Map<String, NamedPredicate> names = Map.of(
                "both", named("both", all("p", "q")),
                "twice", named("twice", all(new Predicate.Named("both"), new Predicate.Named("both"))),
                "circle", named("circle", any("a", new Predicate.Named("circle"))));
        var terms = new Terms(engine.index(), names);
        Term both = terms.of(new Predicate.Named("twice"));
        assertThat(both.evaluate(answers, Setting.PRIMARY_CARE)).isEqualTo(Truth.TRUE);
        assertThatThrownBy(() -> terms.of(new Predicate.Named("circle")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("circle leads to itself");
        assertThatThrownBy(() -> terms.of(new Predicate.Named("elsewhere")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("elsewhere");
    }

    private static NamedPredicate named(String id, Predicate when) {
        return new NamedPredicate(id, id, when);
    }
}
