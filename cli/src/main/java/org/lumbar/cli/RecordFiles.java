package org.lumbar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lumbar.fhir.PatientRecord;
import org.lumbar.fhir.RecordException;
import org.lumbar.fhir.RecordReader;
import org.lumbar.knowledge.Setting;

/// FHIR records among the files of a command. They are known by their beginning: JSON with a `resourceType`, or
/// XML.
final class RecordFiles {

    private static final int BEGINNING = 1 << 13;

    private final Session session;
    private final Supplier<RecordReader> reader;
    private final LocalDate date;
    private final Setting setting;

    /// @param reader made when the first record is met, since making it takes time
    RecordFiles(Session session, Supplier<RecordReader> reader, LocalDate date, Setting setting) {
        this.session = session;
        this.reader = reader;
        this.date = date;
        this.setting = setting;
    }

    /// The records of patients in a file, handed over in order with what cannot be read.
    ///
    /// @return false when the file holds no record, and nothing was handed over
    boolean each(String file, Consumer<PatientRecord> taker, Consumer<String> refused) {
        String name = file.equals(Cases.STANDARD_INPUT) ? "standard input" : file;
        Optional<String> text = text(file);
        if (text.isEmpty()) {
            return false;
        }
        List<String> records = isByLine(file, text.get())
                ? text.get().lines().filter(line -> !line.isBlank()).toList()
                : List.of(text.get());
        for (int i = 0; i < records.size(); i++) {
            String place = records.size() == 1 ? name : name + ", record " + (i + 1);
            List<PatientRecord> read = new ArrayList<>();
            try {
                read.addAll(reader.get().read(records.get(i), place, date, setting));
            } catch (RecordException error) {
                refused.accept(String.valueOf(error.getMessage()));
            }
            read.forEach(taker);
        }
        return true;
    }

    private static boolean isByLine(String file, String text) {
        if (file.endsWith(".ndjson") || file.endsWith(".jsonl")) {
            return true;
        }
        int end = text.indexOf('\n');
        return end > 0
                && text.charAt(end - 1) == '}'
                && text.substring(end).strip().startsWith("{");
    }

    /// The whole text of a file that holds a record.
    private Optional<String> text(String file) {
        try {
            if (file.equals(Cases.STANDARD_INPUT)) {
                InputStream in = session.in();
                in.mark(BEGINNING);
                byte[] beginning = in.readNBytes(BEGINNING);
                in.reset();
                return isRecord(beginning)
                        ? Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        : Optional.empty();
            }
            Path path = Path.of(file);
            if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
                return Optional.empty(); // the reader of cases says what is wrong with it
            }
            try (InputStream in = Files.newInputStream(path)) {
                if (!isRecord(in.readNBytes(BEGINNING))) {
                    return Optional.empty();
                }
            }
            return Optional.of(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
        } catch (InvalidPathException _) {
            return Optional.empty();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static boolean isRecord(byte[] beginning) {
        String text = new String(beginning, StandardCharsets.UTF_8).stripLeading();
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        return (text.startsWith("{") && text.contains("\"resourceType\""))
                || (text.startsWith("<") && text.contains("http://hl7.org/fhir"));
    }
}
