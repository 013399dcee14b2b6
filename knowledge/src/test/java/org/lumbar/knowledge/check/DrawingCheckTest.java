package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.SmallContent;
import org.lumbar.knowledge.movement.Drawing;
import org.lumbar.knowledge.movement.Posture.Limb;
import org.lumbar.knowledge.movement.Posture.LimbPose;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Binder.BindingException;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.ContentFile;
import org.lumbar.knowledge.source.MovementBinder;
import org.lumbar.knowledge.tree.YamlTree;

class DrawingCheckTest {

    private static final String BODY = """
            figureBody:
              segments:
                - {id: thigh, length: 0.245, radius: 0.05, endRadius: 0.03, source: study, basis: design}
              limits:
                - {angle: knee, from: 0, upTo: 155, source: study, basis: design}
            """;

    private static final String FIGURE = """
            figure:
              exercise: squat
              source: study
              basis: design
              views: [side]
              frames:
                - caption: Stand
                  hold: 3
                  place: {part: pelvis, x: 0, y: 0.5}
                  trunk: {pelvis: 90, lumbar: 0, thorax: 0, neck: 0, thoraxTurn: 10}
                  rightArm: {shoulder: 0, elbow: 5, wrist: 0}
                  leftArm: {hand: [left-knee, 0, 0.05, 0]}
                  rightLeg: {hip: 0, knee: 20, ankle: 0}
                  leftLeg: {heel: [0, 0, -0.05]}
                  floor: [left-heel]
            """;

    private static Content content(String body, String figure) {
        Content small = SmallContent.valid().content();
        List<ContentFile> files = new ArrayList<>(small.files());
        files.add(new ContentFile("body.yaml", YamlTree.parse(body, "body.yaml")));
        files.add(new ContentFile("figure.yaml", YamlTree.parse(figure, "figure.yaml")));
        return new Content(small.version(), small.sha256(), List.of(), files);
    }

    private static List<String> problems(String body, String figure) {
        Content content = content(body, figure);
        return MovementCheck.problems(Binder.bind(content), MovementBinder.bind(content));
    }

    @Test
    void aSoundFigureHasNoProblemsAndIsReadAsWritten() {
        assertThat(problems(BODY, FIGURE)).isEmpty();
        Drawing drawing =
                MovementBinder.bind(content(BODY, FIGURE)).figures().drawings().get("squat");
        assertThat(drawing).isNotNull();
        Drawing.Frame frame = drawing.frames().getFirst();
        assertThat(frame.holdSeconds()).contains(3.0);
        assertThat(frame.limbs().get(Limb.RIGHT_LEG)).isEqualTo(new LimbPose.Bent(0, 0, 0, 20, 0));
        assertThat(frame.limbs().get(Limb.LEFT_ARM)).isInstanceOf(LimbPose.Reaching.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    knee: 20   | knee: 160        | rightLeg, knee is 160.0 degrees, outside 0.0 to 155.0
                    left-knee, | left-tail,       | leftArm names the part left-tail, which is not declared
                    [left-heel]| [left-heels]     | its floor names the part left-heels
                    caption: Stand | caption: " " | its caption is empty
                    hold: 3    | hold: -3         | its hold is below 0
                    views: [side] | views: []     | it has no view
                    """)
    void whatIsWrongIsNamed(String right, String wrong, String problem) {
        assertThat(problems(BODY, FIGURE.replace(right.strip(), wrong.strip())))
                .anyMatch(each -> each.contains(problem.strip()));
    }

    @Test
    void aSegmentWithoutLengthIsAProblem() {
        assertThat(problems(BODY.replace("length: 0.245", "length: 0"), FIGURE))
                .anyMatch(each -> each.contains("segment thigh of the figure: its length and both radii"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    , ankle: 0}      | }                    | the key ankle is missing
                    pelvis: 90,      | ''                   | the key pelvis is missing
                    views: [side]    | views: [below]       | the view below is not known
                    heel: [0, 0, -0.05] | heel: [0, 0]      | heel must be [x, y, z], a part, or [part, x, y, z]
                    heel: [0, 0, -0.05] | heel: [0, 0, 0], toes: [0, 0, 0] | leftLeg reaches with one end at a time
                    basis: design    | notDrawn: Because.   | a figure has frames, or says in notDrawn why
                    """)
    void whatCannotBeReadIsRefused(String right, String wrong, String message) {
        String figure = wrong.strip().startsWith("notDrawn")
                ? FIGURE.replace("  basis: design\n", "  basis: design\n  " + wrong.strip() + "\n")
                : FIGURE.replace(right.strip(), wrong.strip());
        assertThatThrownBy(() -> MovementBinder.bind(content(BODY, figure)))
                .isInstanceOf(BindingException.class)
                .hasMessageContaining(message.strip());
    }
}
