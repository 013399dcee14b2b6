package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.knowledge.CareContent;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.ContentFile;
import org.lumbar.knowledge.tree.YamlTree;

/// The guide for authors does what it says: its blocks are copied into files and its commands are run.
class KnowledgeGuideTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

    @TempDir
    private Path folder;

    private record Block(String language, String text) {}

    private static List<Block> blocks(String page) throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(DOCS.resolve(page)));
        while (matcher.find()) {
            blocks.add(new Block(matcher.group(1), matcher.group(2)));
        }
        return blocks;
    }

    /// Does what the reader does: copies each block into the file that its first line names.
    @BeforeEach
    void copyTheBlocks() throws IOException {
        int files = 0;
        for (Block block : blocks("knowledge.md")) {
            if (block.language().equals("yaml")) {
                String first = block.text().lines().findFirst().orElseThrow();
                assertThat(first).as("the first line of a block names its file").startsWith("# ");
                Path file = folder.resolve(first.substring(2));
                Files.createDirectories(file.getParent());
                Files.writeString(file, block.text());
                files++;
            }
        }
        assertThat(files).isGreaterThan(8);
    }

    @Test
    void thePackPassesItsCheckAndItsTests() throws IOException {
        Run run = Run.of("knowledge", "check", "--knowledge", pack());
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out()).endsWith(printed("tests run"));
    }

    @Test
    void theMistakeThatItShowsIsFound() throws IOException {
        Path rules = folder.resolve("urinary-infection/rules.yaml");
        String text = Files.readString(rules);
        String narrow = "        - female\n        - {quantity: age, upTo: 55}\n";
        assertThat(text).contains(narrow);
        Files.writeString(rules, text.replace(narrow, ""));
        Run run = Run.of("knowledge", "check", "--knowledge", pack());
        assertThat(run.exit()).isEqualTo(Exit.CHECK_FAILED);
        assertThat(words(run.out())).contains(words(printed("can still set it off")));
    }

    @Test
    void aWrongExpectationFailsTheCheckAndSaysWhich() throws IOException {
        Path tests = folder.resolve("urinary-infection/rules.test.yaml");
        Files.writeString(tests, Files.readString(tests).replace("urgency: urgent", "urgency: emergency"));
        Run run = Run.of("knowledge", "check", "--knowledge", pack());
        assertThat(run.exit()).isEqualTo(Exit.CHECK_FAILED);
        assertThat(run.out())
                .contains(
                        "problem: test rules.test.yaml: a pregnant woman who passes cloudy urine is seen today: the urgency")
                .contains("is urgent and was expected to be emergency")
                .endsWith("1 problem\n");
    }

    @Test
    void aRuleWithoutATestFailsTheCheck() throws IOException {
        Files.delete(folder.resolve("urinary-infection/rules.test.yaml"));
        Run run = Run.of("knowledge", "check", "--knowledge", pack());
        assertThat(run.exit()).isEqualTo(Exit.CHECK_FAILED);
        assertThat(run.out())
                .contains("red-flag rule urinary-symptoms-in-pregnancy: no test expects it to fire")
                .contains("2 problems");
    }

    @Test
    void everyCommandOfTheGuideWorks() throws IOException {
        int run = 0;
        for (Block block : blocks("knowledge.md")) {
            for (String line : block.text().lines().toList()) {
                if (block.language().equals("sh")) {
                    assertThat(line).startsWith("./lumbar ");
                    Run done = Run.of(arguments(line));
                    assertThat(done.exit())
                            .as(line + "\n" + done.out() + done.err())
                            .isZero();
                    assertThat(done.out()).as(line).isNotEmpty();
                    run++;
                }
            }
        }
        assertThat(run).isGreaterThan(8);
    }

    @Test
    void theReportNamesWhatThePackBrings() {
        Run run = Run.of("assess", folder.resolve("case.yaml").toString(), "--knowledge", pack());
        assertThat(run.out()).contains("Urinary infection in a woman", "pack urinary-infection 1.0.0");
    }

    @Test
    void theBlocksOfTheOtherPagesAreYaml() throws IOException {
        for (String page : List.of(
                "knowledge-format.md",
                "knowledge-instruments.md",
                "knowledge-labels.md",
                "knowledge-care.md",
                "knowledge-outlook.md")) {
            for (Block block : blocks(page)) {
                if (block.language().equals("yaml")) {
                    assertThat(YamlTree.parse(block.text(), page)).isNotNull();
                }
            }
        }
    }

    @Test
    void theBlocksOnCareHaveTheKeysOfTheContent() throws IOException {
        int read = 0;
        for (String page : List.of("knowledge-care.md", "knowledge-outlook.md")) {
            for (Block block : blocks(page)) {
                if (block.language().equals("yaml") && !block.text().startsWith("tests:")) {
                    var file = new ContentFile(page, YamlTree.parse(block.text(), page));
                    assertThat(Binder.bind(new Content("1", "hash", List.of(), List.of(file)))
                                    .care())
                            .as(block.text())
                            .isNotEqualTo(CareContent.NONE);
                    read++;
                }
            }
        }
        assertThat(read).isEqualTo(8);
    }

    @Test
    void theLinksBetweenThePagesLeadSomewhere() throws IOException {
        Pattern link = Pattern.compile("\\]\\(([\\w-]+\\.md)(?:#([\\w-]+))?\\)");
        for (String page : List.of(
                "knowledge.md",
                "knowledge-format.md",
                "knowledge-instruments.md",
                "knowledge-labels.md",
                "knowledge-care.md",
                "knowledge-outlook.md",
                "recalled-figures.md")) {
            Matcher matcher = link.matcher(Files.readString(DOCS.resolve(page)));
            while (matcher.find()) {
                Path target = DOCS.resolve(matcher.group(1));
                assertThat(target).as("%s in %s", matcher.group(), page).exists();
                if (matcher.group(2) != null) {
                    assertThat(anchors(target)).as(page).contains(matcher.group(2));
                }
            }
        }
    }

    private static List<String> anchors(Path page) throws IOException {
        try (Stream<String> lines = Files.lines(page)) {
            return lines.filter(line -> line.startsWith("#"))
                    .map(line -> line.replaceAll("^#+ ", "")
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z0-9 -]", "")
                            .replace(' ', '-'))
                    .toList();
        }
    }

    private String pack() {
        return folder.resolve("urinary-infection").toString();
    }

    /// A command as it would be typed in a folder with the copied files, a checkout around it.
    private String[] arguments(String line) {
        String[] words = line.replaceAll(" >.*", "").split(" ");
        return Arrays.stream(words)
                .skip(1)
                .map(word -> switch (word) {
                    case "urinary-infection", "case.yaml" ->
                        folder.resolve(word).toString();
                    case "knowledge/content" ->
                        Path.of("..", "knowledge", "content").toString();
                    default -> word;
                })
                .toArray(String[]::new);
    }

    /// The block that shows what is printed, by words in it.
    private static String printed(String words) throws IOException {
        return blocks("knowledge.md").stream()
                .filter(block -> block.language().isEmpty())
                .map(Block::text)
                .filter(text -> text.contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
