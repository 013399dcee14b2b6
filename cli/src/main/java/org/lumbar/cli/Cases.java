package org.lumbar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lumbar.fhir.PatientRecord;
import org.lumbar.formats.Case;
import org.lumbar.formats.CaseReader;
import org.lumbar.formats.Document;
import org.lumbar.formats.Documents;
import org.lumbar.formats.Expected;
import org.lumbar.formats.Strictness;
import org.lumbar.formats.VignetteConverter;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.presentation.Interpreter;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Problem;

/// Reads the cases of files, one after another; what cannot be read does not keep back the rest.
final class Cases {

    /// The name of standard input on the command line.
    static final String STANDARD_INPUT = "-";

    /// One case, or why there is none.
    sealed interface Item {}

    /// A case that was read.
    ///
    /// @param where its place in its file
    /// @param id its identifier, or its place where it has none
    /// @param namesSetting whether it says where the person is seen
    record Read(
            String where,
            String id,
            Presentation presentation,
            boolean namesSetting,
            Optional<Expected> expected,
            List<String> assumptions)
            implements Item {}

    /// A case that cannot be taken, with a line for each problem.
    record Refused(String message) implements Item {}

    private final Session session;
    private final Interpreter interpreter;
    private final Strictness strictness;
    private final CaseReader reader;
    private final VignetteConverter vignettes;
    private boolean acceptVignettes;
    private Optional<RecordFiles> records = Optional.empty();

    /// @param date date of cases that name none; today when empty
    Cases(Session session, Interpreter interpreter, Optional<LocalDate> date, Strictness strictness) {
        LocalDate day = date.orElseGet(session::today);
        this.session = session;
        this.interpreter = interpreter;
        this.strictness = strictness;
        this.reader = CaseReader.of(interpreter, CaseReader.Defaults.on(day), strictness);
        this.vignettes = VignetteConverter.of(day, Setting.PRIMARY_CARE);
    }

    /// The same, taking vignettes too.
    Cases withVignettes() {
        acceptVignettes = true;
        return this;
    }

    /// The same, taking FHIR records too.
    Cases withRecords(RecordFiles files) {
        records = Optional.of(files);
        return this;
    }

    /// Hands over the cases of the files in order, and tells how far they are read.
    void each(List<String> files, Progress progress, Consumer<Item> taker) {
        progress.expect(progress.isShown() ? CountedInput.size(files) : 0);
        for (String file : files) {
            if (records.isPresent()
                    && records.get().each(file, record -> taker.accept(read(file, record)), message -> {
                        progress.interrupt();
                        taker.accept(new Refused(message));
                    })) {
                progress.step();
                continue;
            }
            try (Stream<Document> documents = documents(file, progress)) {
                documents.forEach(document -> {
                    Item item = item(document);
                    if (item instanceof Refused) {
                        progress.interrupt();
                    }
                    taker.accept(item);
                    progress.step();
                });
            }
        }
        progress.done();
    }

    private Stream<Document> documents(String file, Progress progress) {
        if (progress.isShown() && CountedInput.size(List.of(file)) > 0) {
            try {
                return Documents.read(new CountedInput(Files.newInputStream(Path.of(file)), progress), file);
            } catch (IOException _) {
                // read as always, which says what is wrong with it
            }
        }
        return documents(session, file);
    }

    /// The documents of a file, or of standard input.
    static Stream<Document> documents(Session session, String file) {
        if (file.equals(STANDARD_INPUT)) {
            return Documents.read(session.in(), "standard input");
        }
        try {
            return Documents.read(Path.of(file));
        } catch (InvalidPathException error) {
            throw new InputException(file + ": this is no path (" + error.getReason() + "); check its name.");
        }
    }

    /// The only document of a file.
    ///
    /// @param what what the file should hold one of, in the plural
    /// @throws InputException when it cannot be read, or is not the only one
    static Node only(Session session, String file, String what) {
        List<Node> found = new ArrayList<>();
        try (Stream<Document> documents = documents(session, file)) {
            documents.forEach(document -> {
                switch (document) {
                    case Document.Unreadable(String message) -> throw new InputException(message);
                    case Document.Tree(Node root) -> found.add(root);
                }
            });
        }
        if (found.size() != 1) {
            throw new InputException(file + ": here are " + found.size() + " " + what
                    + ", and one person is asked about at a time; give one.");
        }
        return found.getFirst();
    }

    /// Whether a document has the form of a vignette rather than that of a case.
    static boolean isVignette(Node root) {
        return root instanceof Node.Mapping mapping
                && mapping.entries().stream()
                        .anyMatch(entry ->
                                entry.key().equals("gold") || entry.key().equals("present"));
    }

    private Item item(Document document) {
        return switch (document) {
            case Document.Unreadable(String message) -> new Refused(message);
            case Document.Tree(Node root) -> {
                try {
                    yield acceptVignettes && isVignette(root) ? vignette(root) : read(root, reader.read(root));
                } catch (ContentException error) {
                    yield new Refused(String.valueOf(error.getMessage()));
                }
            }
        };
    }

    private static Read read(Node root, Case value) {
        String where = root.place().toString();
        String id = value.presentation().id().isEmpty()
                ? where
                : value.presentation().id();
        return new Read(where, id, value.presentation(), namesSetting(root), value.expected(), value.assumptions());
    }

    private static Read read(String file, PatientRecord record) {
        String where = (file.equals(STANDARD_INPUT) ? "standard input" : file)
                + (record.patient().isEmpty() ? "" : ", " + record.patient());
        List<String> said = new ArrayList<>();
        said.add(RecordCommand.summary(record) + "; `lumbar record` with the same file lists them");
        said.addAll(record.notes());
        return new Read(where, record.presentation().id(), record.presentation(), true, Optional.empty(), said);
    }

    private static boolean namesSetting(Node root) {
        return root instanceof Node.Mapping mapping
                && mapping.entries().stream()
                        .anyMatch(entry -> entry.key().equals("setting")
                                && !(entry.value() instanceof Node.Scalar scalar
                                        && scalar.type() == Node.ScalarType.NULL));
    }

    private Item vignette(Node root) {
        Read read = read(root, vignettes.convert(root).converted());
        var problems = new StringJoiner("\n");
        for (Problem problem : interpreter.interpret(read.presentation()).problems()) {
            problems.add(read.where() + ": " + problem.message());
        }
        boolean refused = strictness == Strictness.STRICT && problems.length() > 0;
        return refused ? new Refused(problems.toString()) : read;
    }
}
