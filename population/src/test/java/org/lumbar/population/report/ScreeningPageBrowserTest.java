package org.lumbar.population.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lumbar.page.InBrowser;
import org.lumbar.population.run.Screenings;

/// The report of a screening in a real browser: who can read it, on what, and how it prints.
class ScreeningPageBrowserTest extends InBrowser {

    @TempDir
    private static Path export;

    @BeforeAll
    static void screen() throws IOException {
        Path in = export.resolve("in");
        Screenings.simulate(300, in);
        Files.writeString(in.resolve("Patient.0000.ndjson"), "no resource\n", StandardOpenOption.APPEND);
        Screenings.screen(in, export.resolve("out"));
    }

    private static String html() throws IOException {
        return Files.readString(export.resolve("out/report.html"));
    }

    /// The folds are alike, and the check takes its time over each cell.
    private static void unfoldOne(Page page) {
        page.evaluate("document.querySelector('details').open = true");
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(InBrowser::described).toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void nobodyIsKeptOutByHowThePageIsMade(ColorScheme scheme) throws IOException {
        Page page = shown(html(), 1280, scheme);
        unfoldOne(page);

        assertThat(violations(page)).isEmpty();
    }

    @Test
    void nobodyIsKeptOutOnATelephone() throws IOException {
        Page page = shown(html(), 360, ColorScheme.LIGHT);
        unfoldOne(page);

        assertThat(violations(page)).isEmpty();
    }

    @Test
    void theCheckOfAccessSeesAPageThatIsBadlyMade() throws IOException {
        Page page = shown(html().replace("--quiet: #525d6a", "--quiet: #d0d0d0"), 1280, ColorScheme.LIGHT);

        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::getId)
                .contains("color-contrast");
    }

    @Test
    void aNarrowTelephoneNeedsNoSidewaysScrolling() throws IOException {
        assertNoSidewaysScrolling(shown(html(), 360, ColorScheme.LIGHT));
    }

    @Test
    void theKeyboardReachesEveryFoldOpensItAndShowsWhereItIs() throws IOException {
        Page page = shown(html(), 1280, ColorScheme.LIGHT);
        assertThat(assertEveryStopIsSeen(page)).isGreaterThan(5);
        assertThat(page.locator("details[open]").count()).isZero();
        page.keyboard().press("Enter");
        assertThat(page.locator("details[open]").count()).isEqualTo(1);
    }

    @Test
    void thePageAsksNothingOfAnyHostAndComplainsOfNothing() throws IOException {
        Page page = shown(html(), 1280, ColorScheme.LIGHT);
        unfold(page);
        page.pdf();

        assertThat(requests).hasSize(1).allMatch(url -> url.startsWith("file:"));
        assertThat(complaints).isEmpty();
    }

    @Test
    void itPrintsOnFewPagesWithAllThatMustNotBeMissingAndNothingBesideThePaper() throws IOException {
        Page page = shown(html(), 1280, ColorScheme.DARK);
        assertThat(printedPages(page)).isBetween(2L, 8L);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String needed : List.of(".statement", ".indicator h4", ".plot svg", "footer p", "thead th")) {
            assertThat(page.locator(needed).all())
                    .as(needed)
                    .isNotEmpty()
                    .allMatch(each -> each.isVisible() || (boolean) each.evaluate("each => !!each.closest('details')"));
        }
    }
}
