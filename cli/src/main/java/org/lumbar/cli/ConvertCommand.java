package org.lumbar.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.lumbar.formats.Conversion;
import org.lumbar.formats.Document;
import org.lumbar.formats.VignetteConverter;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes cases of vignettes.
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes cases of vignettes (coded case reports as JSON lines).",
        footerHeading = "%nExamples:%n",
        footer = {
            "  lumbar convert vignettes.jsonl > cases.ndjson",
            "  lumbar convert --setting emergency-department --date 2026-03-02 --out cases vignettes.jsonl"
        })
final class ConvertCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Vignettes; - is standard input.")
    private String file = "";

    @Option(
            names = "--setting",
            paramLabel = "SETTING",
            converter = Converters.OfSetting.class,
            description = "Setting of the cases, since vignettes name none. Default: primary-care.")
    private Optional<Setting> setting = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = Converters.OfDate.class,
            description = "Date of the cases. Default: today.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR|-",
            defaultValue = "-",
            description =
                    "Folder for one YAML file a case; - writes one JSON object a line to standard output. Default: -.")
    private String out = "-";

    private final Session session;
    private int exit = Exit.ANSWERED;
    private int number;

    ConvertCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var converter = VignetteConverter.of(date.orElseGet(session::today), setting.orElse(Setting.PRIMARY_CARE));
        try (Stream<Document> documents = Cases.documents(session, file)) {
            documents.forEach(document -> {
                switch (document) {
                    case Document.Unreadable(String message) -> refuse(message);
                    case Document.Tree(Node root) -> convert(root, converter);
                }
            });
        }
        return exit;
    }

    private void convert(Node root, VignetteConverter converter) {
        number++;
        Conversion conversion;
        try {
            conversion = converter.convert(root);
        } catch (ContentException error) {
            refuse(String.valueOf(error.getMessage()));
            return;
        }
        conversion.notCarried().forEach(field -> session.complain(root.place() + ": not carried over: " + field));
        if (out.equals("-")) {
            session.out().line(conversion.json());
        } else {
            write(conversion);
        }
    }

    private void write(Conversion conversion) {
        Path target = Path.of(out)
                .resolve(fileName(conversion.converted().presentation().id()));
        try {
            Files.createDirectories(Path.of(out));
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
