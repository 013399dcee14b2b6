package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages on safety lead where they say, and what they tell a reader to run works.
class SafetyPagesTest {

    private static final Path FOLDER = Path.of("..", "docs", "safety");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)(?:#([^)]*))?\\)");

    /// Such as 2.1 %, 2.1 / 2.1 and 31/31.
    private static final Pattern SHARE =
            Pattern.compile("([0-9]+\\.[0-9](?: / [0-9]+\\.[0-9])?|[0-9]+/[0-9]{2,}) (?:%|\\()");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    static List<String> commands() throws IOException {
        try (Stream<String> lines =
                Files.readString(FOLDER.resolve("awaiting-review.md")).lines()) {
            return lines.filter(line -> line.startsWith("./lumbar ")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) throws IOException {
        for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
            Path target = link.group(1).isEmpty() ? page : FOLDER.resolve(link.group(1));
            assertThat(target).as(page + " " + link.group()).exists();
            if (link.group(2) != null) {
                assertThat(Files.readString(target).lines().filter(line -> line.startsWith("#")))
                        .as(page + " " + link.group())
                        .anyMatch(line -> anchor(line).equals(link.group(2)));
            }
        }
    }

    private static String anchor(String heading) {
        return heading.replaceFirst("#+ ", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 -]", "")
                .replace(' ', '-');
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyListOfWhatAwaitsReviewIsMadeByItsCommand(String command) {
        Run run = Run.of(command.substring("./lumbar ".length()).split(" "));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines().count()).isGreaterThan(5);
    }

    /// Shares are measured anew when the content changes; a page that quotes an old one would reassure wrongly.
    @ParameterizedTest
    @MethodSource("pages")
    void everyShareThatIsQuotedIsThatOfTheValidation(Path page) throws IOException {
        String validation = Files.readString(FOLDER.resolveSibling("validation.md"));
        for (MatchResult share : SHARE.matcher(Files.readString(page)).results().toList()) {
            assertThat(validation)
                    .as(page + " quotes " + share.group() + ", which docs/validation.md does not say (any more)")
                    .containsPattern("(?<![0-9.])" + Pattern.quote(share.group(1)) + "(?![0-9.])");
        }
    }

    @Test
    void theIndexLeadsToEveryPage() throws IOException {
        String index = Files.readString(FOLDER.resolve("README.md"));
        for (Path page : pages()) {
            String name = page.getFileName().toString();
            if (!name.equals("README.md")) {
                assertThat(index).contains("(" + name);
            }
        }
    }
}
