package org.lumbar.contenttest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Utf8;
import org.lumbar.knowledge.tree.YamlTree;

/// Reads the test files of a content folder or content pack.
public final class ContentTestFiles {

    private static final String ENDING = ".test.yaml";

    private ContentTestFiles() {}

    /// The tests of all files named `*.test.yaml`, in the order of their paths.
    ///
    /// @throws ContentException when a file cannot be understood
    public static List<ContentTestCase> read(Path folder) {
        List<ContentTestCase> tests = new ArrayList<>();
        for (Path file : files(folder)) {
            tests.addAll(tests(file, folder.relativize(file).toString().replace('\\', '/')));
        }
        return List.copyOf(tests);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(each -> each.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException error) {
            throw new UncheckedIOException("cannot read the folder " + folder, error);
        }
    }

    private static List<ContentTestCase> tests(Path file, String name) {
        List<ContentTestCase> tests = new ArrayList<>();
        Fields fields = Fields.of(YamlTree.parse(text(file), file.toString()), "a test file");
        for (Node node : fields.list("tests")) {
            Fields test = Fields.of(node, "a test");
            tests.add(new ContentTestCase(name, test.text("name"), test.required("given"), test.required("expected")));
            test.done();
        }
        fields.done();
        return tests;
    }

    private static String text(Path file) {
        try {
            return Utf8.text(Files.readAllBytes(file), file.toString());
        } catch (IOException error) {
            throw new UncheckedIOException("cannot read " + file, error);
        }
    }
}
