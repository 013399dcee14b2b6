package org.lumbar.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lumbar.assess.Assessment;
import org.lumbar.care.DecisionAidMaker;

/// The decision aid in a real browser: who can read it, what it asks for, and how it prints.
class DecisionAidBrowserTest extends InBrowser {

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
        unfold(page);
        List<String> violations = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule ->
                                List.of("serious", "critical", "moderate").contains(rule.getImpact()))
                        .map(InBrowser::described)
                        .toList();
        assertThat(violations).isEmpty();
        assertThat(requests).hasSize(1).allMatch(url -> url.startsWith("file:"));
        assertThat(complaints).isEmpty();
    }

    @Test
    void aNarrowTelephoneNeedsNoSidewaysScrolling() throws IOException {
        for (String html : List.of(sciatica(), aid("cauda-equina", "discectomy", "heat"))) {
            Page page = shown(html, 360, ColorScheme.LIGHT);
            assertNoSidewaysScrolling(page);
        }
    }

    @Test
    void itPrintsOnFewPagesOfA4WithPeopleFiguresAndRoomToWrite() throws IOException {
        Page page = shown(sciatica(), 1280, ColorScheme.DARK);
        assertThat(printedPages(page)).isBetween(1L, 5L);
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
}
