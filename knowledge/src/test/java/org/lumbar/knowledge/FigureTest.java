package org.lumbar.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void anIntervalHoldsItsPoint() {
        assertThat(Figure.of(0.3, 0.1, 0.5).hasInterval()).isTrue();
        assertThat(Figure.of(0.3).hasInterval()).isFalse();
        assertThat(new Figure(0.3, OptionalDouble.of(0.1), OptionalDouble.empty()).hasInterval())
                .isFalse();
    }

    @Test
    void anIntervalThatMissesItsPointIsRefused() {
        assertThatThrownBy(() -> Figure.of(0.3, 0.4, 0.5)).hasMessage("low 0.4 lies above the value 0.3");
        assertThatThrownBy(() -> Figure.of(0.3, 0.1, 0.2)).hasMessage("high 0.2 lies below the value 0.3");
    }

    @Test
    void aNumberThatIsNotFiniteIsRefused() {
        assertThatThrownBy(() -> Figure.of(Double.NaN)).hasMessage("value NaN is not a finite number");
        assertThatThrownBy(() -> Figure.of(1, Double.NaN, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Figure.of(1, 0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
