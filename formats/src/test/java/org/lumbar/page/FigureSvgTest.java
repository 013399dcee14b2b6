package org.lumbar.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.figure.ExerciseFigures;
import org.lumbar.figure.Figure;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class FigureSvgTest {

    private static final MovementContent MOVEMENT = KnowledgeResource.movement();
    private static final ExerciseFigures FIGURES = ExerciseFigures.of(MOVEMENT);
    private static final Pattern ANIMATE = Pattern.compile("keyTimes=\"([^\"]*)\" values=\"([^\"]*)\"");

    static Stream<Figure> figures() {
        return MOVEMENT.figures().drawings().keySet().stream().flatMap(exercise -> FIGURES.figure(exercise).stream());
    }

    private static Figure figure(String exercise) {
        return FIGURES.figure(exercise).orElseThrow();
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void everyFigureIsWellFormedAndSaysWhatItShows() {
        assertThat(figures().toList()).hasSizeGreaterThan(70).allSatisfy(figure -> {
            Document svg = parsed(FigureSvg.strip(figure, "Name & <sign>"));
            assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo("Name & <sign>");
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .startsWith("Seen from")
                    .contains(figure.frames().getFirst().caption());
            parsed(FigureSvg.animated(figure, "Name"));
        });
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aBrowserCanMoveEachShapeFromPostureToPosture(Figure figure) {
        Matcher animate = ANIMATE.matcher(FigureSvg.animated(figure, "Name"));
        List<String> wrong = new ArrayList<>();
        while (animate.find()) {
            List<Double> times = Arrays.stream(animate.group(1).split(";"))
                    .map(Double::valueOf)
                    .toList();
            List<String> paths = List.of(animate.group(2).split(";"));
            if (paths.size() != times.size()
                    || times.getFirst() != 0
                    || times.getLast() != 1
                    || !times.stream().sorted().toList().equals(times)) {
                wrong.add("times " + times);
            }
            if (paths.stream()
                            .map(path -> path.replaceAll("-?[0-9]+", "0"))
                            .distinct()
                            .count()
                    != 1) {
                wrong.add("other commands in " + paths.getFirst());
            }
            if (!paths.getFirst().equals(paths.getLast())) {
                wrong.add("it does not end where it began: " + paths.getLast());
            }
        }
        assertThat(wrong).as(figure.exercise()).isEmpty();
    }

    @Test
    void noNumberIsMissingOrBroken() {
        assertThat(figures())
                .allSatisfy(
                        figure -> assertThat(FigureSvg.animated(figure, "Name").replaceAll("<style>.*?</style>", ""))
                                .doesNotContain("NaN")
                                .doesNotContain("Infinity"));
    }

    @Test
    void noLocaleChangesAByte() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            List<String> plain =
                    figures().map(figure -> FigureSvg.animated(figure, "Name")).toList();
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(figures()
                            .map(figure -> FigureSvg.animated(figure, "Name"))
                            .toList())
                    .isEqualTo(plain);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theOtherSideSwapsTheLettersOfTheSides() throws Exception {
        Figure figure = figure("standing-quadriceps-stretch");
        assertThat(letters(FigureSvg.frame(figure, "Name", 0))).containsExactly("R", "L");
        assertThat(letters(FigureSvg.frame(figure.mirrored(), "Name", 0))).containsExactly("L", "R");
        assertThat(FigureSvg.frame(figure.mirrored(), "Name", 0)).contains("done on the other side");
    }

    private static List<String> letters(String svg) throws Exception {
        var texts = parsed(svg).getElementsByTagName("text");
        return java.util.stream.IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .filter(text -> !text.matches("[0-9]+"))
                .toList();
    }

    @Test
    void theMovingFigureBringsItsFramesForThoseThatWantNoMovement() {
        Figure figure = figure("bird-dog");
        String html = FigureHtml.moving(figure, "Bird dog");
        assertThat(html)
                .contains("prefers-reduced-motion")
                .contains("figure-moving")
                .contains("figure-still");
        assertThat(html).contains("Reach one leg back and then the opposite arm.");
        assertThat(FigureHtml.still(figure, "Bird dog")).doesNotContain("<animate");
    }

    @Test
    void theLibraryShowsEveryExerciseOnceUnderItsKind() {
        String page = ExercisePage.of(KnowledgeResource.knowledge(), MOVEMENT)
                .page(List.copyOf(MOVEMENT.exercises().values()));
        assertThat(MOVEMENT.exercises().keySet())
                .allSatisfy(exercise -> assertThat(page).containsOnlyOnce("id=\"" + exercise + "\""));
        assertThat(page).contains("taught in person by a certified therapist; a general picture");
    }
}
