package org.lumbar.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How the page looks, against pictures of it that somebody has looked at. `-Dlumbar.look=write` writes the
/// pictures anew.
class PageLookTest {

    private static final Path PICTURES = Path.of("src", "test", "resources", "org", "lumbar", "page");

    /// One font for every machine, so that lines break where they did.
    private static final String FONT = "* { font-family: 'DejaVu Sans' !important; }";

    private static Chromium chromium;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        chromium = Chromium.orSkip();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sciatica, 1280, LIGHT",
        "sciatica, 1280, DARK",
        "sciatica, 360, LIGHT",
        "cauda-equina, 1280, LIGHT",
        "plain-acute-pain, 1280, LIGHT",
        "under-18, 1280, DARK",
    })
    void itLooksAsItDidWhenSomebodyLooked(String person, int width, ColorScheme scheme) throws IOException {
        Path picture =
                PICTURES.resolve(person + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png");
        byte[] screenshot = screenshot(People.page(person), width, scheme);
        Files.write(Path.of("target").resolve(picture.getFileName()), screenshot);
        Look now = Look.of(screenshot);
        if (System.getProperty("lumbar.look", "").equals("write")) {
            now.write(picture);
        }
        Look before = Look.read(picture);
        assertThat(now.difference(before))
                .as(
                        "%s: look at target/%s, and when it is right write the pictures anew",
                        picture, picture.getFileName())
                .isLessThan(Look.TOLERATED);
    }

    @Test
    void aPageWithoutItsBannerDoesNotPass() throws IOException {
        assertThat(changed(".urgency { background: none !important; color: inherit !important; }"))
                .isGreaterThan(Look.TOLERATED);
        assertThat(changed(".urgency { display: none !important; }")).isGreaterThan(Look.TOLERATED);
    }

    @Test
    void aPageWhoseIntervalsAreNotDrawnDoesNotPass() throws IOException {
        assertThat(changed(".point, .range { visibility: hidden; }")).isGreaterThan(Look.TOLERATED);
    }

    private double changed(String style) throws IOException {
        String page = People.page("cauda-equina");
        Look whole = Look.of(screenshot(page, 1280, ColorScheme.LIGHT));
        Look other = Look.of(screenshot(page.replace("</style>", style + "</style>"), 1280, ColorScheme.LIGHT));
        return other.difference(whole);
    }

    private byte[] screenshot(String html, int width, ColorScheme scheme) throws IOException {
        Path file = folder.resolve("page.html");
        Files.writeString(file, html.replace("</style>", FONT + "</style>"));
        try (BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 1600)
                        .setColorScheme(scheme))) {
            Page page = context.newPage();
            page.navigate(file.toUri().toString());
            return page.screenshot();
        }
    }
}
