package org.lumbar.formats;

import java.time.LocalDate;
import java.util.List;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.ContentFile;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.YamlTree;
import org.lumbar.presentation.Interpreter;

/// A content of a few findings, so that these tests do not change with the built-in one.
final class SmallContent {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final String YAML = """
            findings:
              - {id: age, label: Age, kind: quantity, obtained: asked, unit: a, possible: {from: 0, upTo: 120}}
              - {id: episode-duration, label: Duration, kind: quantity, obtained: asked, unit: d, possible: {from: 0}}
              - {id: female, label: Female, obtained: asked}
              - {id: male, label: Male, obtained: asked}
              - {id: lbp, label: Low back pain, obtained: asked}
              - {id: night-pain, label: Night pain, obtained: asked}
              - {id: onset-lifting, label: Onset with lifting, obtained: asked}
              - {id: onset-sudden, label: Sudden onset, obtained: asked}
              - {id: fall-height, label: Fall from height, obtained: asked}
              - {id: saddle-anaesthesia, label: Saddle anaesthesia, obtained: asked, aliases: [saddle-numbness]}
              - id: temperature
                label: Temperature
                kind: quantity
                obtained: examined
                unit: Cel
                units: [{unit: "[degF]", factor: 0.5555555555555556, offset: -17.77777777777778}]
                possible: {from: 25, upTo: 45}
              - {id: fever, label: Fever, obtained: examined, derived: {quantity: temperature, present: {from: 38.0}}}
              - {id: big-toe-extension, label: Strength, kind: quantity, obtained: examined, unit: mrc, sided: true}
            design:
              constants:
                - {name: long-standing-days, value: 183, reason: test}
                - {name: gate-days-neurological, value: 1, reason: test}
                - {name: gate-days-other, value: 7, reason: test}
            """;

    private static final Interpreter INTERPRETER = Interpreter.of(Binder.bind(new Content(
            "test", "0", List.of(), List.of(new ContentFile("test.yaml", YamlTree.parse(YAML, "test.yaml"))))));

    private SmallContent() {}

    static CaseReader strict() {
        return CaseReader.of(INTERPRETER, CaseReader.Defaults.on(TODAY), Strictness.STRICT);
    }

    static CaseReader lenient() {
        return CaseReader.of(INTERPRETER, CaseReader.Defaults.on(TODAY), Strictness.LENIENT);
    }

    static Interpreter interpreter() {
        return INTERPRETER;
    }

    static Node yaml(String text) {
        return YamlTree.parse(text, "case.yaml");
    }
}
