package org.lumbar.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
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
import org.junit.jupiter.api.io.TempDir;

/// A page in a real browser, with all that it asks for and complains of. Other modules test their pages with it too.
public abstract class InBrowser {

    private static final Pattern PAGE_OF_PDF = Pattern.compile("/Type\\s*/Page[^s]");

    private static Chromium chromium;

    @TempDir
    Path folder;

    /// The addresses that were asked for.
    protected final List<String> requests = new ArrayList<>();

    /// What the page wrote to the console, and its errors.
    protected final List<String> complaints = new ArrayList<>();

    private final List<BrowserContext> contexts = new ArrayList<>();

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
    void closeContexts() {
        contexts.forEach(BrowserContext::close);
    }

    /// Shows a page.
    ///
    /// @param width in pixels
    protected Page shown(String html, int width, ColorScheme scheme) throws IOException {
        Path file = folder.resolve("page.html");
        Files.writeString(file, html);
        BrowserContext context = chromium.browser()
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

    /// Opens every fold.
    protected static void unfold(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })");
    }

    /// The tab key stops at every link and fold and shows where it is.
    ///
    /// @return how many stops there are
    protected static int assertEveryStopIsSeen(Page page) {
        int stops = page.locator("a, summary").count();
        for (int i = 0; i < stops; i++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(
                            "getComputedStyle(document.activeElement).outlineStyle + document.activeElement.tagName"))
                    .as("stop %d", i)
                    .isIn("solidA", "solidSUMMARY");
        }
        return stops;
    }

    /// Nothing reaches beyond the width of a narrow telephone, whatever is unfolded.
    protected static void assertNoSidewaysScrolling(Page page) {
        unfold(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        assertThat(page.evaluate("""
                        [...document.querySelectorAll('main *, footer *')].filter(each => {
                          const box = each.getBoundingClientRect();
                          return box.width > 0 && !each.closest('svg') && (box.right > 361 || box.left < -1);
                        }).map(each => each.outerHTML.substring(0, 120))""")).isEqualTo(List.of());
    }

    /// How many pages of A4 it prints on.
    protected static long printedPages(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        return PAGE_OF_PDF
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    /// A violation that the check of access found, with the first places of it.
    protected static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
