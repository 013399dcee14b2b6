package org.lumbar.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The page in a real browser: what it asks for, who can read it, and how it prints.
class PageBrowserTest {

    private static final Pattern PAGE_OF_PDF = Pattern.compile("/Type\\s*/Page[^s]");

    private static Chromium chromium;

    @TempDir
    Path folder;

    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;

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

    @AfterEach
    void closeContext() {
        if (context != null) {
            context.close();
        }
    }

    @ParameterizedTest
    @MethodSource("org.lumbar.page.Chromium#inBothSchemes")
    void nobodyIsKeptOutByHowThePageIsMade(String person, String scheme) throws IOException {
        Page page = shown(People.page(person), 1280, ColorScheme.valueOf(scheme.toUpperCase(Locale.ROOT)));
        List<String> violations = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(PageBrowserTest::described)
                        .toList();
        assertThat(violations).isEmpty();
    }

    @Test
    void theCheckOfAccessSeesAPageThatIsBadlyMade() throws IOException {
        String faint = People.page("sciatica").replace("--quiet: #525d6a", "--quiet: #d0d0d0");
        Page page = shown(faint, 1280, ColorScheme.LIGHT);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::getId)
                .contains("color-contrast");
    }

    @ParameterizedTest
    @FieldSource("org.lumbar.page.People#ALL")
    void thePageAsksNothingOfAnyHostAndComplainsOfNothing(String person) throws IOException {
        Page page = shown(People.page(person), 1280, ColorScheme.LIGHT);
        page.locator("details").all().forEach(details -> details.evaluate("each => { each.open = true; }"));
        page.pdf();
        assertThat(requests).hasSize(1).allMatch(url -> url.startsWith("file:"));
        assertThat(complaints).isEmpty();
    }

    @Test
    void theBrowserRefusesWhatThePageDoesNotCarry() throws IOException {
        String tampered = People.page("sciatica")
                .replace(
                        "</main>",
                        "<img src=\"https://example.org/x.png\"/><script>document.title='x'</script></main>");
        Page page = shown(tampered, 1280, ColorScheme.LIGHT);
        assertThat(complaints).anyMatch(each -> each.contains("Content Security Policy"));
        assertThat(page.title()).startsWith("Lumbar: case sciatica-l5");
    }

    @ParameterizedTest
    @FieldSource("org.lumbar.page.People#ALL")
    void aNarrowTelephoneNeedsNoSidewaysScrolling(String person) throws IOException {
        Page page = shown(People.page(person), 360, ColorScheme.LIGHT);
        page.locator("details").all().forEach(details -> details.evaluate("each => { each.open = true; }"));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        assertThat(page.evaluate("""
                        [...document.querySelectorAll('main *')].filter(each => {
                          const box = each.getBoundingClientRect();
                          return box.width > 0 && !each.closest('svg') && (box.right > 361 || box.left < -1);
                        }).map(each => each.outerHTML.substring(0, 120))""")).isEqualTo(List.of());
    }

    @ParameterizedTest
    @FieldSource("org.lumbar.page.People#ALL")
    void theAssessmentPrintsOnTwoPagesOfA4WithAllThatMustNotBeMissingAndThePlanBehindIt(String person)
            throws IOException {
        Page page = shown(People.page(person), 1280, ColorScheme.DARK);
        assertThat(printedPages(page)).as("pages of %s", person).isBetween(2L, 7L);
        page.evaluate("document.querySelectorAll('.plan, .plan ~ section').forEach(each => { each.hidden = true;"
                + " each.style.display = 'none'; })");
        assertThat(printedPages(page)).as("pages of %s before the plan", person).isBetween(1L, 2L);
        page.evaluate("document.querySelectorAll('.plan, .plan ~ section').forEach(each => { each.hidden = false;"
                + " each.style.display = ''; })");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String needed : List.of(".urgency h3", ".headline", ".part.next", ".statement", "footer .print-only")) {
            assertThat(page.locator(needed).first().isVisible()).as(needed).isTrue();
        }
        for (String part : List.of(".why", ".not-cleared .question", ".bar", ".bar .figure", ".sources li")) {
            assertThat(page.locator(part).all()).as(part).allMatch(Locator::isVisible);
        }
    }

    private static long printedPages(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        return PAGE_OF_PDF
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    @Test
    void urgencyAndTheFirstQuestionsAreSeenWithoutScrollingOnALaptop() throws IOException {
        Page page = shown(People.page("sciatica"), 1280, ColorScheme.LIGHT);
        for (String needed : List.of(".urgency", ".why", ".not-cleared li:nth-child(3)")) {
            var box = page.locator(needed).first().boundingBox();
            assertThat(box.y + box.height).as(needed).isLessThan(800);
        }
    }

    @Test
    void theKeyboardReachesEveryLinkAndFoldAndShowsWhereItIs() throws IOException {
        Page page = shown(People.page("sciatica"), 1280, ColorScheme.LIGHT);
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })");
        int stops = page.locator("a, summary").count();
        assertThat(stops).isGreaterThan(20);
        for (int i = 0; i < stops; i++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(
                            "getComputedStyle(document.activeElement).outlineStyle + document.activeElement.tagName"))
                    .as("stop %d", i)
                    .isIn("solidA", "solidSUMMARY");
        }
    }

    private Page shown(String html, int width, ColorScheme scheme) throws IOException {
        Path file = folder.resolve("page.html");
        Files.writeString(file, html);
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setColorScheme(scheme));
        Page page = context.newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        page.navigate(file.toUri().toString());
        return page;
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
