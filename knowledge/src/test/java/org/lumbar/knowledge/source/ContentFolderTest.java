package org.lumbar.knowledge.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.knowledge.tree.ContentException;

class ContentFolderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void content() throws IOException {
        write("content.yaml", "content: {version: 7}\n");
        write("sources/a.yaml", "sources:\n  - {key: a, authors: A}\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String hash() {
        return ContentFolder.read(folder).sha256();
    }

    @Test
    void itsVersionAndFilesAreReadInOrder() throws IOException {
        write("findings/b.yaml", "findings: []\n");
        Content content = ContentFolder.read(folder);
        assertThat(content.version()).isEqualTo("7");
        assertThat(content.packs()).isEmpty();
        assertThat(content.files()).extracting(ContentFile::path).containsExactly("findings/b.yaml", "sources/a.yaml");
    }

    @Test
    void theHashChangesWithAnyByte() throws IOException {
        String before = hash();
        write("sources/a.yaml", "sources:\n  - {key: a, authors: B}\n");
        assertThat(hash()).isNotEqualTo(before).hasSize(64);
    }

    @Test
    void theHashChangesWithTheNameOfAFile() throws IOException {
        String before = hash();
        Files.move(folder.resolve("sources/a.yaml"), folder.resolve("sources/b.yaml"));
        assertThat(hash()).isNotEqualTo(before);
    }

    @Test
    void theHashDoesNotChangeWithLineEnds() throws IOException {
        String before = hash();
        write("sources/a.yaml", "sources:\r\n  - {key: a, authors: A}\r\n");
        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void testsAndCasesAreNoPartOfTheContent() throws IOException {
        String before = hash();
        write("sources/a.test.yaml", "tests: []\n");
        write("cases/one.yaml", "case: one\n");
        write("notes.txt", "anything\n");
        assertThat(hash()).isEqualTo(before);
        assertThat(ContentFolder.read(folder).files()).hasSize(1);
    }

    @Test
    void aFolderWithoutContentFileIsRefused() throws IOException {
        Files.delete(folder.resolve("content.yaml"));
        assertThatThrownBy(this::hash)
                .isInstanceOf(ContentException.class)
                .hasMessageEndingWith("this is no content folder: content.yaml is missing.");
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedWithLineAndColumn() throws IOException {
        byte[] bytes = "sources:\n  - {key: a, authors: A}\n".getBytes(StandardCharsets.UTF_8);
        bytes[14] = (byte) 0xe9;
        Files.write(folder.resolve("sources/a.yaml"), bytes);
        assertThatThrownBy(this::hash)
                .isInstanceOf(ContentException.class)
                .hasMessageEndingWith("a.yaml:2:6: the file is not UTF-8 text; save it as UTF-8.");
    }
}
