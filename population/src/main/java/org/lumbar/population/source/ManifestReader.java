package org.lumbar.population.source;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads manifests of FHIR bulk data, versions 2.0 to 4.0: what the server could not export is called `error`
/// in the older and `outcome` in the newer. The files are looked for beside the manifest, under the last part
/// of their addresses. Members it does not know are stepped over.
final class ManifestReader {

    private static final int DAY = 10;

    private ManifestReader() {}

    static Export read(Path manifest) throws IOException {
        JsonNode root = parse(manifest);
        if (!root.path("output").isArray()) {
            throw new BulkException(manifest + ": it has no list `output`, so it is no manifest of a bulk export.");
        }
        List<String> notes = new ArrayList<>();
        List<SourceFile> files = files(manifest, root, "output");
        Path folder = folder(manifest);
        files.sort(Comparator.comparing(SourceFile::name));
        for (String list : List.of("error", "outcome")) {
            int reported = root.path(list).size();
            if (reported > 0) {
                notes.add("the server reported problems of this export in " + reported + " file"
                        + (reported == 1 ? "" : "s") + " (`" + list
                        + "` in the manifest); what it left out is missing");
            }
        }
        if (root.path("link").size() > 0) {
            notes.add("the manifest is a page of several (`link`); what the others name is not read");
        }
        long beside = beside(folder, root);
        if (beside > 0) {
            notes.add(beside + (beside == 1 ? " file" : " files") + " beside the manifest "
                    + (beside == 1 ? "is" : "are") + " not named in it and not read");
        }
        return new Export(files, files(manifest, root, "deleted"), taken(root), notes);
    }

    private static JsonNode parse(Path manifest) throws IOException {
        try {
            return new JsonMapper().readTree(Files.readString(manifest));
        } catch (JacksonException error) {
            // JSON that is too deep has no place
            String line = error.getLocation() == null
                    ? ""
                    : ", line " + error.getLocation().getLineNr();
            throw new BulkException(manifest + line
                    + ": it is no JSON; give the folder, the manifest or an .ndjson file of a bulk export.");
        }
    }

    private static Path folder(Path manifest) {
        Path parent = manifest.toAbsolutePath().getParent();
        return parent == null ? manifest.toAbsolutePath() : parent;
    }

    private static List<SourceFile> files(Path manifest, JsonNode root, String list) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        int number = 0;
        for (JsonNode each : root.path(list)) {
            number++;
            String name = name(each);
            if (name.isEmpty() || name.indexOf('\0') >= 0) {
                throw new BulkException(
                        manifest + ": entry " + number + " of `" + list + "` has no file in its `url`.");
            }
            Path file = folder(manifest).resolve(name).normalize();
            if (!file.startsWith(folder(manifest))) {
                throw new BulkException(manifest + ": entry " + number + " of `" + list + "` names the file '" + name
                        + "' outside the folder of the manifest; put the files beside it.");
            }
            if (!Files.exists(file)) {
                throw new BulkException(manifest + ": the file '" + name + "' of `" + list
                        + "` is not beside it; download all files of the export.");
            }
            files.add(ExportReader.file(file, name, each.path("type").asText("")));
        }
        return files;
    }

    private static String name(JsonNode entry) {
        String plain = entry.path("url").asText("").replaceFirst("[?#].*$", "");
        return plain.contains("://") ? plain.substring(plain.lastIndexOf('/') + 1) : plain;
    }

    private static long beside(Path folder, JsonNode root) throws IOException {
        Set<String> named = new HashSet<>();
        for (String list : List.of("output", "deleted", "error", "outcome")) {
            root.path(list).forEach(each -> named.add(name(each)));
        }
        try (var all = Files.list(folder)) {
            return all.map(each -> String.valueOf(each.getFileName()))
                    .filter(name -> name.endsWith(".ndjson") || name.endsWith(".ndjson.gz"))
                    .filter(name -> !named.contains(name))
                    .count();
        }
    }

    private static Optional<LocalDate> taken(JsonNode root) {
        String time = root.path("transactionTime").asText("");
        try {
            return time.length() < DAY ? Optional.empty() : Optional.of(LocalDate.parse(time.substring(0, DAY)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
