package org.lumbar.knowledge.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.SmallContent;
import org.lumbar.knowledge.source.Binder.BindingException;

class BinderTest {

    @Test
    void compiledAndReadBackAContentEqualsTheParsedYaml() {
        Content content = SmallContent.valid().content();
        Knowledge parsed = Binder.bind(content);
        assertThat(Binder.bind(KnowledgeResource.decode(KnowledgeResource.encode(content))))
                .isEqualTo(parsed);
    }

    @Test
    void bytesOfAnotherFormatAreRefused() {
        byte[] bytes = KnowledgeResource.encode(SmallContent.valid().content());
        bytes[7]++;
        assertThatThrownBy(() -> KnowledgeResource.decode(bytes))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the compiled content has another format; build it again");
    }

    @Test
    void anIdentifierThatStandsTwiceIsRefusedWithItsPlace() {
        var content = SmallContent.valid()
                .after("- {id: night-pain", "  - {id: lbp, label: Again, question: \"Again?\", obtained: asked}");
        assertThatThrownBy(content::knowledge)
                .isInstanceOf(BindingException.class)
                .hasMessage("file0.yaml:10:5: the finding lbp stands twice; keep one, or rename one.");
    }

    @Test
    void everyProblemIsNamedAtOnce() {
        var content = SmallContent.valid()
                .with("obtained: blood", "obtained: bood")
                .with("value: 0.1, low: 0.05", "value: 0.1, low: 0.5");
        assertThatThrownBy(content::knowledge)
                .isInstanceOf(BindingException.class)
                .extracting(error -> ((BindingException) error).problems(), LIST)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .asString()
                                .contains("bood is not known")
                                .endsWith("Maybe you mean blood."),
                        line -> assertThat(line).asString().contains("low 0.5 lies above the value 0.1"));
    }

    @Test
    void aRowWithoutAnyFigureIsRefused() {
        var content = SmallContent.valid().with("lrPositive: [3, 2, 4.5], lrNegative: [0.5, 0.3, 0.8], ", "");
        assertThatThrownBy(content::knowledge)
                .hasMessageContaining("the row on night-pain has neither sensitivity and specificity nor a likelihood");
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearestOne() {
        assertThatThrownBy(() -> SmallContent.valid()
                        .with("redFlag: true}\n  - {id: weight", "redflag: true}\n  - {id: weight")
                        .knowledge())
                .hasMessageContaining("the key 'redflag' is not known here. Maybe you mean redFlag.");
    }
}
