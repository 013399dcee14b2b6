package org.lumbar.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The page in a real browser: what it asks for, who can read it, and how it prints.
class PageBrowserTest extends InBrowser {

    @ParameterizedTest
    @MethodSource("org.lumbar.page.Chromium#inBothSchemes")
    void nobodyIsKeptOutByHowThePageIsMade(String person, String scheme) throws IOException {
        Page page = shown(People.page(person), 1280, ColorScheme.valueOf(scheme.toUpperCase(Locale.ROOT)));
        List<String> violations = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(InBrowser::described)
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
        unfold(page);
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
        assertNoSidewaysScrolling(page);
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
        unfold(page);
        assertThat(assertEveryStopIsSeen(page)).isGreaterThan(20);
    }
}
