package org.lumbar.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.lumbar.formats.Conversion;
import org.lumbar.formats.Document;
import org.lumbar.formats.VignetteConverter;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Node;
import picocli.CommandLine.Model.CommandSpec;

/// Makes cases of vignettes.
final class ConvertCommand {

    private static final String SETTING = "--setting";
    private static final String DATE = "--date";
    private static final String OUT = "--out";
    private static final String STANDARD_OUTPUT = "-";

    private final Session session;
    private int exit = Exit.ANSWERED;
    private int number;

    private ConvertCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        return Command.of("convert", new ConvertCommand(session)::run)
                .description("Makes cases of vignettes (coded case reports as JSON lines).")
                .file("FILE", "Vignettes; - is standard input.")
                .option(
                        SETTING,
                        "SETTING",
                        Setting.class,
                        new Converters.OfSetting(),
                        "Setting of the cases, since vignettes name none. Default: primary-care.")
                .option(DATE, "DATE", LocalDate.class, new Converters.OfDate(), "Date of the cases. Default: today.")
                .option(
                        OUT,
                        "DIR|-",
                        String.class,
                        text -> text,
                        "Folder for one YAML file a case; - writes one JSON object a line to standard output. Default:"
                                + " -.")
                .examples(
                        "  lumbar convert vignettes.jsonl > cases.ndjson",
                        "  lumbar convert --setting emergency-department --date 2026-03-02 --out cases vignettes.jsonl")
                .spec();
    }

    private int run(Given given) {
        String out = given.value(OUT, String.class).orElse(STANDARD_OUTPUT);
        var converter = VignetteConverter.of(
                given.value(DATE, LocalDate.class).orElseGet(session::today),
                given.value(SETTING, Setting.class).orElse(Setting.PRIMARY_CARE));
        for (String file : given.files()) {
            try (Stream<Document> documents = Cases.documents(session, file)) {
                documents.forEach(document -> {
                    switch (document) {
                        case Document.Unreadable(String message) -> refuse(message);
                        case Document.Tree(Node root) -> convert(root, converter, out);
                    }
                });
            }
        }
        return exit;
    }

    private void convert(Node root, VignetteConverter converter, String out) {
        number++;
        Conversion conversion;
        try {
            conversion = converter.convert(root);
        } catch (ContentException error) {
            refuse(String.valueOf(error.getMessage()));
            return;
        }
        conversion.notCarried().forEach(field -> session.complain(root.place() + ": not carried over: " + field));
        if (out.equals(STANDARD_OUTPUT)) {
            session.out().line(conversion.json());
        } else {
            write(conversion, Path.of(out));
        }
    }

    private void write(Conversion conversion, Path folder) {
        Path target =
                folder.resolve(fileName(conversion.converted().presentation().id()));
        try {
            Files.createDirectories(folder);
            Files.writeString(target, conversion.yaml(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException error) {
            refuse(error.getFile() + ": this exists already; take it away or choose another folder.");
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /// A file name that is the identifier as far as any file system takes it.
    private String fileName(String id) {
        if (id.isEmpty()) {
            return "case-" + number + ".yaml";
        }
        var name = new StringBuilder();
        for (int i = 0; i < id.length(); i++) {
            char each = id.charAt(i);
            boolean plain =
                    (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9');
            name.append(plain || each == '_' || (each == '.' && i > 0) ? each : '-');
        }
        return name.append(".yaml").toString();
    }

    private void refuse(String message) {
        session.complain(message);
        exit = Exit.BAD_INPUT;
    }
}
