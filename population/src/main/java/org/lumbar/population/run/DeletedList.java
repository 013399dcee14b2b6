package org.lumbar.population.run;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.lumbar.population.source.Source;
import org.lumbar.population.source.SourceFile;

/// The resources that a manifest's `deleted` files take away: Bundles of which each entry asks for DELETE. They
/// are left out wherever they stand, as if they were taken away after everything was read.
public final class DeletedList {

    private static final JsonMapper JSON = new JsonMapper();

    private DeletedList() {}

    /// The resources, such as `Condition/7`.
    ///
    /// @param source where the files come from
    /// @throws ScreeningException when a file cannot be read: what was deleted must not come back unseen
    public static Set<String> of(List<SourceFile> files, Source source) {
        Set<String> deleted = new HashSet<>();
        for (SourceFile file : files) {
            int number = 0;
            try (BufferedReader lines = open(file, source)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    number++;
                    if (!line.isBlank()) {
                        collect(JSON.readTree(line), deleted);
                    }
                }
            } catch (JacksonException error) {
                throw new ScreeningException(
                        file.name() + ", line " + number
                                + ": it is no JSON, so it is not known what was deleted; download it" + " again.",
                        error);
            } catch (IOException error) {
                throw new ScreeningException(
                        file.name() + ": it cannot be read (" + error.getMessage()
                                + "), so it is not known what was deleted; download it again.",
                        error);
            }
        }
        return deleted;
    }

    private static BufferedReader open(SourceFile file, Source source) throws IOException {
        InputStream in = source.open(file, 0);
        return new BufferedReader(
                new InputStreamReader(file.isGzip() ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
    }

    private static void collect(JsonNode bundle, Set<String> deleted) {
        for (JsonNode entry : bundle.path("entry")) {
            JsonNode request = entry.path("request");
            if (request.path("method").asText("").equals("DELETE")) {
                String url = request.path("url").asText("");
                int last = url.lastIndexOf('/');
                deleted.add(url.substring(url.lastIndexOf('/', last - 1) + 1));
            }
        }
    }
}
