package org.lumbar.knowledge.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private static Fields of(String text) {
        return Fields.of(YamlTree.parse(text, "a.yaml"), "a thing");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(ContentException.class).hasMessage(message);
    }

    @Test
    void valuesAreReadByKey() {
        Fields fields = of("{text: a, number: 1.5, whole: 3, yes: true, list: [a, b], one: a, none: null}");
        assertThat(fields.text("text")).isEqualTo("a");
        assertThat(fields.number("number")).isEqualTo(1.5);
        assertThat(fields.integer("whole")).isEqualTo(3);
        assertThat(fields.flag("yes", false)).isTrue();
        assertThat(fields.texts("list")).containsExactly("a", "b");
        assertThat(fields.texts("one")).containsExactly("a");
        assertThat(fields.has("none")).isFalse();
        assertThat(fields.text("missing", "default")).isEqualTo("default");
        assertThat(fields.optionalNumber("missing")).isEmpty();
        fields.done();
    }

    @Test
    void anUnknownKeyNamesTheNearestThatIsNotUsedYet() {
        Fields fields = of("{label: a, qestion: b}");
        fields.text("label");
        fields.text("question", "");
        refused(
                fields::done,
                "a.yaml:1:12: the key 'qestion' is not known here. Maybe you mean question. Further keys here are"
                        + " [question].");
    }

    @Test
    void aMissingKeyNamesTheKeysThatAreThere() {
        Fields fields = of("{a: 1, b: 2}");
        refused(() -> fields.text("c"), "a.yaml:1:1: the key c is missing; the keys here are [a, b].");
    }

    @Test
    void aValueOfAnotherKindIsShown() {
        Fields fields = of("{a: x, b: [1], c: 1.5, d: yes, e: 0x1F, f: .inf}");
        refused(() -> fields.number("a"), "a.yaml:1:5: a must be a finite decimal number, not the text 'x'.");
        refused(() -> fields.text("b"), "a.yaml:1:11: b must be a text, not a list.");
        refused(() -> fields.integer("c"), "a.yaml:1:19: c must be a whole number, not the number 1.5.");
        refused(() -> fields.flag("d", true), "a.yaml:1:27: d must be true or false, not the text 'yes'.");
        refused(() -> fields.number("e"), "a.yaml:1:35: e must be a finite decimal number, not the text '0x1F'.");
        refused(() -> fields.number("f"), "a.yaml:1:44: f must be a finite decimal number, not the number .inf.");
        refused(() -> fields.fields("a"), "a.yaml:1:5: a must be a mapping of keys to values, not the text 'x'.");
        refused(() -> fields.list("a"), "a.yaml:1:5: a must be a list, not the text 'x'.");
    }
}
