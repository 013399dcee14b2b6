package org.lumbar.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RangeTest {

    private static final double OPEN = Double.POSITIVE_INFINITY;

    @Test
    void anEndBelongsToItOnlyWhereItIsIncluded() {
        var range = new Range(20, true, 50, false);
        assertThat(range.contains(20)).isTrue();
        assertThat(range.contains(50)).isFalse();
        assertThat(new Range(20, false, 50, true).contains(20)).isFalse();
        assertThat(new Range(20, false, 50, true).contains(50)).isTrue();
    }

    @Test
    void anOpenEndHoldsEverythingAndNotANumberNothing() {
        var range = new Range(-OPEN, true, OPEN, true);
        assertThat(range.contains(1e300)).isTrue();
        assertThat(range.contains(Double.NaN)).isFalse();
    }

    @Test
    void aReversedRangeIsRefused() {
        assertThatThrownBy(() -> new Range(5, true, 4, true)).hasMessage("the range from 5.0 to 4.0 is empty");
        assertThatThrownBy(() -> new Range(Double.NaN, true, 4, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itReadsLikeAClinicianWritesIt() {
        assertThat(new Range(50, true, OPEN, true)).hasToString(">= 50");
        assertThat(new Range(50, false, OPEN, true)).hasToString("> 50");
        assertThat(new Range(-OPEN, true, 20, false)).hasToString("< 20");
        assertThat(new Range(-OPEN, true, 20, true)).hasToString("<= 20");
        assertThat(new Range(20, true, 50, false)).hasToString("20 to below 50");
        assertThat(new Range(20, false, 50, true)).hasToString("above 20 to 50");
        assertThat(new Range(3, true, 3, true)).hasToString("3");
    }
}
