package org.lumbar.population.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.knowledge.source.PopulationBinder;
import org.lumbar.knowledge.source.RecordMappingBinder;
import org.lumbar.knowledge.source.SimulationBinder;
import org.lumbar.population.Kernels;
import org.lumbar.population.run.ScreeningRun;
import org.lumbar.population.run.Watcher;
import org.lumbar.population.simulation.SimulationRequest;
import org.lumbar.population.simulation.Simulator;
import org.lumbar.population.source.ExportReader;

/// The report of a screening in a real browser: who can read it, on what, and how it prints.
class ScreeningPageBrowserTest {

    private static final Pattern PAGE_OF_PDF = Pattern.compile("/Type\\s*/Page[^s]");

    @TempDir
    private static Path folder;

    private static final List<Chromium> CHROMIUM = new ArrayList<>();

    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    @BeforeAll
    static void screen() throws IOException {
        CHROMIUM.add(Chromium.orSkip());
        Content content = KnowledgeResource.load();
        Simulator.of(
                        Binder.bind(content),
                        PopulationBinder.bind(content),
                        RecordMappingBinder.bind(content),
                        SimulationBinder.bind(content))
                .write(
                        new SimulationRequest(300, 17, Setting.PRIMARY_CARE, Kernels.DATE, false, false, 1),
                        folder.resolve("in"),
                        (_, _) -> {});
        Files.writeString(folder.resolve("in/Patient.0000.ndjson"), "no resource\n", StandardOpenOption.APPEND);
        new ScreeningRun(Kernels.everyone(), 1, Watcher.NOBODY)
                .run(ExportReader.read(folder.resolve("in")), folder.resolve("out"));
    }

    @AfterAll
    static void stop() {
        CHROMIUM.forEach(Chromium::close);
    }

    @AfterEach
    void closeContexts() {
        contexts.forEach(BrowserContext::close);
    }

    private static String html() throws IOException {
        return Files.readString(folder.resolve("out/report.html"));
    }

    private Page shown(String html, int width, ColorScheme scheme) throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), html);
        BrowserContext context = CHROMIUM.getFirst()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setColorScheme(scheme));
        contexts.add(context);
        Page page = context.newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        page.navigate(file.toUri().toString());
        return page;
    }

    private static void unfold(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })");
    }

    /// The folds are alike, and the check takes its time over each cell.
    private static void unfoldOne(Page page) {
        page.evaluate("document.querySelector('details').open = true");
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
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
        Page page = shown(html(), 360, ColorScheme.LIGHT);
        unfold(page);

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        assertThat(page.evaluate("""
                        [...document.querySelectorAll('main *, footer *')].filter(each => {
                          const box = each.getBoundingClientRect();
                          return box.width > 0 && !each.closest('svg') && (box.right > 361 || box.left < -1);
                        }).map(each => each.outerHTML.substring(0, 120))""")).isEqualTo(List.of());
    }

    @Test
    void theKeyboardReachesEveryFoldOpensItAndShowsWhereItIs() throws IOException {
        Page page = shown(html(), 1280, ColorScheme.LIGHT);
        int stops = page.locator("a, summary").count();
        assertThat(stops).isGreaterThan(5);
        for (int i = 0; i < stops; i++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(
                            "getComputedStyle(document.activeElement).outlineStyle + document.activeElement.tagName"))
                    .as("stop %d", i)
                    .isIn("solidA", "solidSUMMARY");
        }
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
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        assertThat(PAGE_OF_PDF
                        .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                        .results()
                        .count())
                .isBetween(2L, 8L);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String needed : List.of(".statement", ".indicator h4", ".plot svg", "footer p", "thead th")) {
            assertThat(page.locator(needed).all())
                    .as(needed)
                    .isNotEmpty()
                    .allMatch(each -> each.isVisible() || (boolean) each.evaluate("each => !!each.closest('details')"));
        }
    }
}
