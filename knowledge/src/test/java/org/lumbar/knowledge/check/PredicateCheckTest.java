package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.SmallContent;

class PredicateCheckTest {

    @Test
    void aPredicateThatLeadsToItselfIsRefusedWithItsWay() {
        assertThat(SmallContent.valid()
                        .with("{any: [both-weak, fever]}", "{any: [both-weak, {named: outer}]}")
                        .problems())
                .contains("predicate suspected: it leads to itself by suspected -> outer -> suspected; take one step"
                        + " away.");
    }

    @Test
    void anUnknownNamedPredicateIsRefused() {
        assertThat(SmallContent.valid()
                        .with("label: outer, when: {named: suspected}", "label: outer, when: {named: suspect}")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("predicate outer: its predicate names the predicate suspect, which is not declared")
                .endsWith("Maybe you mean suspected.");
    }

    @Test
    void unlessWithinUnlessIsRefused() {
        assertThat(SmallContent.valid()
                        .with("shown: leg-weakness", "shown: {unless: {all: [lbp, {unless: leg-weakness}]}}")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("nerve roots: its predicate holds `unless` within `unless`, there or under a name");
    }

    @Test
    void unlessWithinUnlessIsRefusedUnderAName() {
        assertThat(SmallContent.valid()
                        .with("shown: leg-weakness", "shown: {unless: {named: outer}}")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("nerve roots: its predicate holds `unless` within `unless`");
    }

    @Test
    void aQuantityWithoutARangeIsRefused() {
        assertThat(SmallContent.valid()
                        .with("shown: leg-weakness", "shown: esr")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("nerve roots: its predicate names esr, which is a quantity");
    }

    @Test
    void aRangeOfABooleanIsRefused() {
        assertThat(SmallContent.valid()
                        .with("shown: leg-weakness", "shown: {quantity: fever, from: 1}")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("nerve roots: its predicate names fever, which is no quantity");
    }

    @Test
    void moreThanThereAreCannotBeAskedFor() {
        assertThat(SmallContent.valid()
                        .with("shown: leg-weakness", "shown: {atLeast: 3, of: [leg-weakness, lbp]}")
                        .problems())
                .containsExactly("nerve roots: its predicate asks for at least 3 of 2; give a number from 1 to 2.");
    }
}
