package org.lumbar.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lumbar.knowledge.movement.PainContent;
import org.lumbar.knowledge.source.KnowledgeResource;

/// The explainer of pain in a real browser: by mouse, by keys, without script, on a telephone and on paper.
class PainBrowserTest extends InBrowser {

    private static final PainContent PAIN = KnowledgeResource.movement().pain();
    private static final String HTML = PainPage.of(People.KNOWLEDGE, PAIN).page();

    private Page shown(int width) throws IOException {
        return shown(HTML, width, ColorScheme.LIGHT);
    }

    private static Locator tab(Page page, int number) {
        return page.locator("[role=tab]").nth(number - 1);
    }

    private static String lit(Page page) {
        return page.locator(".way.on .badge text").allTextContents().stream()
                .distinct()
                .sorted()
                .toList()
                .toString();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void nobodyIsKeptOutByHowThePageIsMade(ColorScheme scheme) throws IOException {
        Page page = shown(HTML, 1200, scheme);
        page.locator("#choose-treatment").selectOption("p-t-heat");
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
    void theArrowKeysWalkThroughTheFourStepsAndTheTabKeyStopsOnce() throws IOException {
        Page page = shown(1200);
        tab(page, 1).focus();
        page.keyboard().press("ArrowRight");
        assertThat(tab(page, 2).getAttribute("aria-selected")).isEqualTo("true");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("2 Transmission");
        assertThat(page.locator("#p-step-transmission").isVisible()).isTrue();
        assertThat(page.locator("#p-step-transduction").isVisible()).isFalse();
        assertThat(lit(page)).isEqualTo("[2]");
        page.keyboard().press("End");
        assertThat(lit(page)).isEqualTo("[4]");
        page.keyboard().press("ArrowRight");
        assertThat(lit(page)).isEqualTo("[1]");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("p-step-transduction");
    }

    @Test
    void aClickOnTheDrawingOpensItsStep() throws IOException {
        Page page = shown(1200);
        page.locator(".way.modulation").last().locator("text").click();
        assertThat(page.locator("#p-step-modulation").isVisible()).isTrue();
    }

    @Test
    void aChosenTreatmentMarksItsStepsInWordsToo() throws IOException {
        Page page = shown(1200);
        page.locator("#choose-treatment").selectOption("p-t-exercise");
        assertThat(page.locator(".strip .state").allInnerTexts())
                .containsExactly("thought to act here", "not here", "thought to act here", "thought to act here");
        assertThat(lit(page)).isEqualTo("[1, 3, 4]");
        assertThat(page.locator("[role=status]").innerText())
                .contains("1 Transduction, 3 Perception, 4 Modulation")
                .contains("less inflammation");
    }

    @Test
    void withoutAScriptItIsADocumentWithEveryStepAndTreatment() throws IOException {
        Page page = shown(1200)
                .context()
                .browser()
                .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newPage();
        page.navigate(folder.resolve("page.html").toUri().toString());
        assertThat(page.locator(".pain-step").all()).hasSize(4).allMatch(Locator::isVisible);
        assertThat(page.locator(".treatments li").all()).hasSize(15).allMatch(Locator::isVisible);
        assertThat(page.locator(".chooser").isVisible()).isFalse();
        page.context().close();
    }

    @Test
    void aNarrowTelephoneNeedsNoSidewaysScrolling() throws IOException {
        assertNoSidewaysScrolling(shown(360));
    }

    @Test
    void onPaperAllFourStepsAreThereAndNoControls() throws IOException {
        Page page = shown(1200);
        assertThat(printedPages(page)).isBetween(2L, 4L);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".pain-step").all()).hasSize(4).allMatch(Locator::isVisible);
        assertThat(page.locator("[role=tablist]").isVisible()).isFalse();
        assertThat(page.locator(".chooser").isVisible()).isFalse();
    }

    @Test
    void nothingMovesForWhomWantsNoMotion() throws IOException {
        Page page = shown(1200);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.way.on path')).animationName"))
                .isEqualTo("none");
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.way.on path')).animationName"))
                .isEqualTo("runs");
    }
}
