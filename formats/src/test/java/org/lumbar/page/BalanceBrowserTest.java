package org.lumbar.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lumbar.formats.BalanceForms;

/// The page of a balance in a real browser: who can read it, what it asks for, and how it prints. Its pictures
/// are kept in `target` to be looked at.
class BalanceBrowserTest extends InBrowser {

    private static final List<String> EXAMPLES = List.of("runner-with-stiff-hips", "footballer-with-weak-side");

    private static String page(String example) {
        return BalancePage.of(BalanceForms.KNOWLEDGE).page(BalanceForms.example(example + ".yaml"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void nobodyIsKeptOutByHowThePageIsMade(ColorScheme scheme) throws IOException {
        for (String example : EXAMPLES) {
            requests.clear();
            Page page = shown(page(example), 1280, scheme);
            List<String> violations = new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .filter(rule ->
                                    List.of("serious", "critical", "moderate").contains(rule.getImpact()))
                            .map(InBrowser::described)
                            .toList();
            assertThat(violations).as(example).isEmpty();
            assertThat(requests).hasSize(1).allMatch(url -> url.startsWith("file:"));
            assertThat(complaints).isEmpty();
            Path picture = Path.of("target", "balance-" + example + "-" + scheme + ".png");
            Files.createDirectories(picture.getParent());
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture));
        }
    }

    @Test
    void theNarrowestTelephoneNeedsNoSidewaysScrollingAndCanReadThePicture() throws IOException {
        for (String example : EXAMPLES) {
            Page page = shown(page(example), 320, ColorScheme.LIGHT);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
            assertThat(page.evaluate("""
                            [...document.querySelectorAll('svg.balance text')].every(each =>
                              each.getBoundingClientRect().height >= 11)""")).isEqualTo(true);
        }
    }

    @Test
    void everyGroupOfThePictureSaysItsStateInWords() throws IOException {
        Page page = shown(page("runner-with-stiff-hips"), 1280, ColorScheme.LIGHT);

        assertThat(page.evaluate("""
                        [...document.querySelectorAll('svg.balance g.group')].filter(each =>
                          !/^.+: .+/.test(each.querySelector('title').textContent)).length""")).isEqualTo(0);
        // the sign beside the colour: Thomas test left moderate, hamstrings right marked
        assertThat(page.locator("svg.balance g.moderate text").allTextContents())
                .containsExactly("2");
        assertThat(page.locator("svg.balance g.marked text").allTextContents()).containsExactly("3", "3");
    }

    @Test
    void itPrintsOnFewPagesOfA4() throws IOException {
        Page page = shown(page("runner-with-stiff-hips"), 1280, ColorScheme.DARK);

        assertThat(printedPages(page)).isBetween(1L, 4L);
    }
}
