package org.lumbar.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lumbar.contenttest.ContentTestCase;
import org.lumbar.contenttest.ContentTestFiles;
import org.lumbar.formats.Document;
import org.lumbar.formats.Documents;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Words;

/// All tests of the project by name, whatever module they stand in, read from their sources.
final class KnownTests {

    private final Map<TestName.Kind, Set<String>> names = new EnumMap<>(TestName.Kind.class);
    private final Map<String, String> noTests = new HashMap<>();

    private KnownTests() {}

    /// The tests below the root of the project.
    static KnownTests of(Path root) {
        var known = new KnownTests();
        var sources = new TestSources();
        sources.read(testSources(root));
        known.noTests.putAll(sources.noTests());
        known.names.put(TestName.Kind.JAVA, sources.tests());
        Path content = root.resolve("knowledge/content");
        known.names.put(TestName.Kind.CONTENT, contentTests(content));
        known.names.put(TestName.Kind.CASE, cases(content.resolve("cases")));
        known.names.put(TestName.Kind.LAUNCHER, launcherLines(root.resolve("src/test/launcher/launcher-test.sh")));
        return known;
    }

    /// How many tests of a kind there are.
    int count(TestName.Kind kind) {
        return names.getOrDefault(kind, Set.of()).size();
    }

    /// Why a name is that of no test, empty when it is one.
    Optional<String> whyNot(TestName test) {
        Set<String> known = names.getOrDefault(test.kind(), Set.of());
        if (known.contains(test.name())) {
            return Optional.empty();
        }
        String reason = noTests.get(test.name());
        if (test.kind() == TestName.Kind.JAVA && reason != null) {
            return Optional.of("the test " + test.name() + " " + reason + "; it holds nothing.");
        }
        return Optional.of("there is no test " + test.kind().key() + ": " + test.name()
                + "; correct the name or write it." + maybe(test, known));
    }

    /// A near name: for Java one of the same class, since long names are all near each other.
    private static String maybe(TestName test, Set<String> known) {
        int end = test.kind() == TestName.Kind.CONTENT
                ? test.name().indexOf(':')
                : test.name().lastIndexOf('.');
        String group = end < 0 ? "" : test.name().substring(0, end + 1);
        List<String> same = known.stream()
                .filter(each -> each.startsWith(group))
                .map(each -> each.substring(group.length()))
                .sorted()
                .toList();
        String rest = test.name().substring(group.length());
        return same.isEmpty() && !group.isEmpty() ? " There is no " + group : Words.maybe(rest, same);
    }

    /// The sources of the tests of all modules, which are folders of the root.
    private static List<Path> testSources(Path root) {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path module : modules.toList()) {
                Path folder = module.resolve("src/test/java");
                if (Files.isDirectory(folder)) {
                    try (Stream<Path> files = Files.walk(folder)) {
                        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                    }
                }
            }
        } catch (IOException error) {
            throw new UncheckedIOException("cannot read the tests below " + root, error);
        }
        return List.copyOf(sources);
    }

    private static Set<String> contentTests(Path content) {
        Set<String> names = new HashSet<>();
        ContentTestFiles.read(content).stream()
                .filter(each -> expectsSomething(each))
                .map(ContentTestCase::toString)
                .forEach(names::add);
        return names;
    }

    private static boolean expectsSomething(ContentTestCase test) {
        return !test.expected().keys().isEmpty();
    }

    private static Set<String> cases(Path folder) {
        Set<String> names = new HashSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                try (Stream<Document> documents = Documents.read(file)) {
                    documents
                            .filter(Document.Tree.class::isInstance)
                            .map(each -> Fields.of(((Document.Tree) each).root(), "a case"))
                            .filter(fields -> fields.has("expected"))
                            .forEach(fields -> names.add(fields.text("case")));
                }
            }
        } catch (IOException error) {
            throw new UncheckedIOException("cannot read " + folder, error);
        }
        return names;
    }

    /// The checks are calls of the shell function `check`, whose first word in quotes is the line they print.
    private static Set<String> launcherLines(Path script) {
        Set<String> names = new HashSet<>();
        String call = "check \"";
        try {
            for (String line : Files.readAllLines(script)) {
                String stripped = line.strip();
                int end = stripped.indexOf('"', call.length());
                if (stripped.startsWith(call) && end > 0) {
                    names.add(stripped.substring(call.length(), end));
                }
            }
        } catch (IOException error) {
            throw new UncheckedIOException("cannot read " + script, error);
        }
        return names;
    }
}
