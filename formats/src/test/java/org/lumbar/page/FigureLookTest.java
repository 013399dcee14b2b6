package org.lumbar.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.figure.ExerciseFigures;
import org.lumbar.figure.Figure;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.source.KnowledgeResource;

/// How figures look in a real browser, against pictures that somebody has looked at (`-Dlumbar.look=write`
/// writes them anew), and how the library of exercises behaves there.
class FigureLookTest extends InBrowser {

    private static final Path PICTURES = Path.of("src", "test", "resources", "org", "lumbar", "page");
    private static final MovementContent MOVEMENT = KnowledgeResource.movement();

    private static Figure figure(String exercise) {
        return ExerciseFigures.of(MOVEMENT).figure(exercise).orElseThrow();
    }

    private static String page(String svg) {
        var html = new Html();
        Frame.open(html, "figure");
        html.open("main").own(svg).close("main");
        return Frame.close(html);
    }

    private static String library() {
        return ExercisePage.of(KnowledgeResource.knowledge(), MOVEMENT)
                .page(List.copyOf(MOVEMENT.exercises().values()));
    }

    private Look look(String svg, ColorScheme scheme, Path keep) throws IOException {
        Page page = shown(page(svg), 800, scheme);
        byte[] png = page.locator("svg").screenshot();
        Files.write(keep, png);
        return Look.of(png);
    }

    @ParameterizedTest
    @CsvSource({
        "standing-quadriceps-stretch, LIGHT",
        "standing-quadriceps-stretch, DARK",
        "glute-bridge, LIGHT",
        "bird-dog, LIGHT",
        "clamshell, LIGHT",
        "sit-to-stand, LIGHT",
        "stationary-cycling, LIGHT",
    })
    void itLooksAsItDidWhenSomebodyLooked(String exercise, ColorScheme scheme) throws IOException {
        String name = "figure-" + exercise + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
        Look now = look(FigureSvg.strip(figure(exercise), exercise), scheme, Path.of("target", name));
        Path picture = PICTURES.resolve(name);
        if (System.getProperty("lumbar.look", "").equals("write")) {
            now.write(picture);
        }
        assertThat(now.difference(Look.read(picture)))
                .as("%s: look at target/%s, and when it is right write the pictures anew", picture, name)
                .isLessThan(Look.TOLERATED);
    }

    @Test
    void aLegThatIsNotDrawnDoesNotPass() throws IOException {
        String svg = FigureSvg.strip(figure("bird-dog"), "Bird dog");
        Look whole = look(svg, ColorScheme.LIGHT, Path.of("target", "figure-whole.png"));
        Look without = look(
                svg.replace("</style>", ".fg-far { visibility: hidden; }</style>"),
                ColorScheme.LIGHT,
                Path.of("target", "figure-without.png"));
        assertThat(without.difference(whole)).isGreaterThan(Look.TOLERATED);
    }

    @Test
    void theFigureMoves() throws IOException {
        Page page = shown(page(FigureHtml.moving(figure("bird-dog"), "Bird dog")), 800, ColorScheme.LIGHT);
        page.evaluate("document.querySelector('.figure-moving').pauseAnimations()");
        page.evaluate("document.querySelector('.figure-moving').setCurrentTime(0.1)");
        Look first = Look.of(page.locator(".figure-moving").screenshot());
        page.evaluate("document.querySelector('.figure-moving').setCurrentTime(3)");
        assertThat(Look.of(page.locator(".figure-moving").screenshot()).difference(first))
                .isGreaterThan(Look.TOLERATED);
        assertThat(complaints).isEmpty();
    }

    @Test
    void whoeverWantsLessMovementAndPaperGetTheFramesSideBySide() throws IOException {
        Page page = shown(page(FigureHtml.moving(figure("bird-dog"), "Bird dog")), 800, ColorScheme.LIGHT);
        assertThat(page.locator(".figure-moving").isVisible()).isTrue();
        assertThat(page.locator(".figure-still").isVisible()).isFalse();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat(page.locator(".figure-moving").isVisible()).isFalse();
        assertThat(page.locator(".figure-still").isVisible()).isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setReducedMotion(ReducedMotion.NO_PREFERENCE)
                .setMedia(Media.PRINT));
        assertThat(page.locator(".figure-moving").isVisible()).isFalse();
        assertThat(page.locator(".figure-still").isVisible()).isTrue();
    }

    @Test
    void theLibraryFitsANarrowTelephoneAndAsksNothingOfAnyHost() throws IOException {
        Page page = shown(library(), 320, ColorScheme.LIGHT);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        assertThat(requests).hasSize(1).allMatch(url -> url.startsWith("file:"));
        assertThat(complaints).isEmpty();
        assertThat(page.locator("article.card").count())
                .isEqualTo(MOVEMENT.exercises().size());
    }
}
