package org.lumbar.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Urgency.Level;

class UrgencyTest {

    @Test
    void moreUrgentIsGreaterFirstByLevelThenByTheShorterTime() {
        var ascending = List.of(
                new Urgency(Level.SELF_CARE, ""),
                new Urgency(Level.ROUTINE, ""),
                new Urgency(Level.URGENT, "P14D"),
                new Urgency(Level.URGENT, "P7D"),
                new Urgency(Level.EMERGENCY, "P1D"),
                new Urgency(Level.EMERGENCY, "PT4H"),
                new Urgency(Level.EMERGENCY, "PT0S"));
        assertThat(ascending).isSorted().isSortedAccordingTo(Urgency::compareTo);
        assertThat(ascending.getFirst()).isLessThan(ascending.getLast());
        assertThat(new Urgency(Level.EMERGENCY, "P1D")).isEqualByComparingTo(new Urgency(Level.EMERGENCY, "PT24H"));
    }

    @Test
    void levelsAreNamedAsInContent() {
        assertThat(Level.SELF_CARE.id()).isEqualTo("self-care");
        assertThat(Level.EMERGENCY.id()).isEqualTo("emergency");
    }
}
