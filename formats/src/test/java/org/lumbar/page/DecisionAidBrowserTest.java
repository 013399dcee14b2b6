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
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lumbar.assess.Assessment;
import org.lumbar.care.DecisionAidMaker;

/// The decision aid in a real browser: who can read it, what it asks for, and how it prints.
class DecisionAidBrowserTest {

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

    private static String aid(String person, String... options) {
        Assessment assessment = People.assessed(person);
        return DecisionAidPage.of(People.KNOWLEDGE)
                .page(
                        assessment,
                        new DecisionAidMaker(People.KNOWLEDGE)
                                .make(assessment.plan(), assessment.evidenceApplies(), List.of(options)));
    }

    private static String sciatica() {
        return aid("sciatica", "discectomy", "stay-active", "epidural-steroid-lumbar");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void nobodyIsKeptOutByHowThePageIsMade(ColorScheme scheme) throws IOException {
        Page page = shown(sciatica(), 1280, scheme);
        page.locator("details").all().forEach(details -> details.evaluate("each => { each.open = true; }"));
        List<String> violations = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule ->
                                List.of("serious", "critical", "moderate").contains(rule.getImpact()))
                        .map(DecisionAidBrowserTest::described)
                        .toList();
        assertThat(violations).isEmpty();
        assertThat(requests).hasSize(1).allMatch(url -> url.startsWith("file:"));
        assertThat(complaints).isEmpty();
    }

    @Test
    void aNarrowTelephoneNeedsNoSidewaysScrolling() throws IOException {
        for (String html : List.of(sciatica(), aid("cauda-equina", "discectomy", "heat"))) {
            Page page = shown(html, 360, ColorScheme.LIGHT);
            page.locator("details").all().forEach(details -> details.evaluate("each => { each.open = true; }"));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
            assertThat(page.evaluate("""
                        [...document.querySelectorAll('main *')].filter(each => {
                          const box = each.getBoundingClientRect();
                          return box.width > 0 && !each.closest('svg') && (box.right > 361 || box.left < -1);
                        }).map(each => each.outerHTML.substring(0, 120))""")).isEqualTo(List.of());
            context.close();
        }
    }

    @Test
    void itPrintsOnFewPagesOfA4WithPeopleFiguresAndRoomToWrite() throws IOException {
        Page page = shown(sciatica(), 1280, ColorScheme.DARK);
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        assertThat(PAGE_OF_PDF
                        .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                        .results()
                        .count())
                .isBetween(1L, 5L);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String part : List.of(".decision", ".counted", ".average strong", "td strong", ".write", ".statement")) {
            List<Locator> seen = page.locator(part).all().stream()
                    .filter(each -> !(boolean) each.evaluate("each => !!each.closest('details')"))
                    .toList();
            assertThat(seen).as(part).isNotEmpty().allMatch(Locator::isVisible);
        }
    }

    @Test
    void aDrawingOfPeopleHoldsAHundredAndAsManyFilledAsItSays() throws IOException {
        Page page = shown(sciatica(), 1280, ColorScheme.LIGHT);
        List<Locator> groups = page.locator(".group").all();
        assertThat(groups).hasSizeGreaterThan(8);
        for (Locator group : groups) {
            int filled = people(group, ".some");
            double said = Double.parseDouble(
                    group.locator("strong").innerText().replaceFirst(" .*", "").strip());
            assertThat(filled).isEqualTo((int) Math.round(said));
            assertThat(filled + people(group, ".rest")).isEqualTo(100);
        }
    }

    @Test
    void inAnEmergencyThePageTellsTheReferralAndDrawsNothing() throws IOException {
        Page page = shown(aid("cauda-equina", "discectomy", "heat"), 1280, ColorScheme.LIGHT);
        assertThat(page.locator(".notice").innerText()).startsWith("First: emergency department");
        assertThat(page.locator("svg").count()).isZero();
        assertThat(page.locator(".standing").count()).isEqualTo(2);
    }

    private static int people(Locator group, String kind) {
        Locator path = group.locator("svg path" + kind);
        return path.count() == 0 ? 0 : path.getAttribute("d").split("M", -1).length - 1;
    }

    private Page shown(String html, int width, ColorScheme scheme) throws IOException {
        Path file = folder.resolve("aid.html");
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
