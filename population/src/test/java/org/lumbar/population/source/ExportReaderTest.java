package org.lumbar.population.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportReaderTest {

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.replace('\'', '"'));
        return file;
    }

    @Test
    void aFolderGivesItsFilesByNameWithTheKindThatTheNameTells() throws IOException {
        for (String name : new String[] {
            "Patient.ndjson",
            "Condition_2.ndjson.gz",
            "Condition-1.jsonl",
            "3.Medication.ndjson",
            "000.NDJSON",
            "notes.txt",
            "log.csv"
        }) {
            file(name, "");
        }

        Export export = ExportReader.read(folder);

        assertThat(export.files())
                .extracting(SourceFile::name)
                .containsExactly(
                        "000.NDJSON",
                        "3.Medication.ndjson",
                        "Condition-1.jsonl",
                        "Condition_2.ndjson.gz",
                        "Patient.ndjson");
        assertThat(export.files().subList(1, 5))
                .extracting(SourceFile::type)
                .containsExactly("Medication", "Condition", "Condition", "Patient");
        assertThat(export.taken()).isEmpty();
    }

    @Test
    void oneFileIsAnExportToo() throws IOException {
        assertThat(ExportReader.read(file("Patient.ndjson", "{}")).files())
                .extracting(SourceFile::name)
                .containsExactly("Patient.ndjson");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'error':[{'type':'OperationOutcome','url':'x/e.ndjson'}]", "'outcome':[{'url':'x/e.ndjson'}]"})
    void aManifestOfAnyVersionNamesTheFilesAndWhatTheServerCouldNotExport(String problems) throws IOException {
        file("Patient.1.ndjson", "{}");
        file("sub/Condition.ndjson", "{}");
        file("d.ndjson", "");
        file("other.ndjson", "");
        file("e.ndjson", "");
        Path manifest = file(
                "manifest.json",
                "{'transactionTime':'2026-02-03T04:05:06Z','request':'https://example.org/$export','requiresAccessToken':true,'output':["
                        + "{'type':'Patient','url':'https://example.org/files/Patient.1.ndjson?token=1#x','count':7},"
                        + "{'type':'Condition','url':'sub/Condition.ndjson'}],'deleted':[{'type':'Bundle','url':'https://example.org/d.ndjson'}],"
                        + problems + ",'outputOrganizedBy':'Patient','link':[{'relation':'next','url':'page2'}]}");

        for (Path place : new Path[] {folder, manifest}) {
            Export export = ExportReader.read(place);
            assertThat(export.files())
                    .extracting(SourceFile::name)
                    .containsExactly("Patient.1.ndjson", "sub/Condition.ndjson");
            assertThat(export.files()).extracting(SourceFile::type).containsExactly("Patient", "Condition");
            assertThat(export.deleted()).extracting(SourceFile::name).containsExactly("d.ndjson");
            assertThat(export.taken()).contains(LocalDate.of(2026, 2, 3));
            assertThat(export.notes()).hasSize(3);
            assertThat(export.notes().getFirst())
                    .startsWith("the server reported problems of this export in 1 file (`");
            assertThat(export.notes().get(1)).contains("page of several");
        }
    }

    @Test
    void filesBesideTheManifestThatItNamesAsDeletedOrAsProblemsAreNotToldAsUnread() throws IOException {
        file("Patient.ndjson", "{}");
        file("d.ndjson", "");
        file("e.ndjson", "");
        file(
                "manifest.json",
                "{'output':[{'type':'Patient','url':'Patient.ndjson'}],'deleted':[{'url':'d.ndjson'}],'outcome':[{'url':'e.ndjson'}]}");

        assertThat(ExportReader.read(folder).notes()).noneMatch(note -> note.contains("not named"));
    }

    @Test
    void whatIsNotThereOrIsNoExportIsToldWithWhatToDo() throws IOException {
        assertThatThrownBy(() -> ExportReader.read(folder.resolve("gone")))
                .hasMessage(folder.resolve("gone") + ": there is no such folder or manifest.");
        assertThatThrownBy(() -> ExportReader.read(folder))
                .hasMessageContaining("it holds no .ndjson or .ndjson.gz file");
        assertThatThrownBy(() -> ExportReader.read(file("a.json", "{'resourceType':'Bundle'}")))
                .hasMessageContaining("no list `output`");
        assertThatThrownBy(() -> ExportReader.read(file("b.json", "{\n'output':oops")))
                .hasMessageContaining("b.json, line 2: it is no JSON");
        assertThatThrownBy(() -> ExportReader.read(file("c.json", ""))).isInstanceOf(BulkException.class);
        assertThatThrownBy(() -> ExportReader.read(file("d.json", "[".repeat(100_000))))
                .isInstanceOf(BulkException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../Patient.ndjson",
                "/etc/passwd",
                "a/../../Patient.ndjson",
                "https://example.org/..",
                "a\\u0000b",
                "https://example.org/",
                ""
            })
    void filesOutsideTheFolderOrWithoutANameAreRefused(String url) throws IOException {
        Path manifest = file("in/manifest.json", "{'output':[{'type':'Patient','url':'" + url + "'}]}");
        file("Patient.ndjson", "");

        assertThatThrownBy(() -> ExportReader.read(manifest))
                .isInstanceOf(BulkException.class)
                .hasMessageContaining("manifest.json");
    }

    @Test
    void aFileThatTheManifestNamesAndIsNotThereIsTold() throws IOException {
        Path manifest = file("manifest.json", "{'output':[{'type':'Patient','url':'https://example.org/p.ndjson'}]}");

        assertThatThrownBy(() -> ExportReader.read(manifest))
                .hasMessageContaining("'p.ndjson' of `output` is not beside it; download");
    }
}
