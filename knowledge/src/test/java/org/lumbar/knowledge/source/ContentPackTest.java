package org.lumbar.knowledge.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.SmallContent;
import org.lumbar.knowledge.source.Binder.BindingException;
import org.lumbar.knowledge.tree.ContentException;

class ContentPackTest {

    private static final Content CONTENT = SmallContent.valid().content();

    @TempDir
    private Path folder;

    @BeforeEach
    void manifest() throws IOException {
        write("pack.yaml", "pack: {id: clinic, version: 3, licence: CC0-1.0, contentVersions: [\"1.0\", \"1.1\"]}\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Content packed() {
        return ContentFolder.withPack(CONTENT, folder);
    }

    private Knowledge knowledge() {
        return Binder.bind(packed());
    }

    @Test
    void aPackAddsRecords() throws IOException {
        write("more.yaml", "findings:\n  - {id: new, label: New, question: \"New?\", obtained: asked}\n");
        assertThat(knowledge().findings())
                .hasSize(Binder.bind(CONTENT).findings().size() + 1)
                .last()
                .extracting(Finding::id)
                .isEqualTo("new");
    }

    @Test
    void aPackReplacesRecordsByIdentifierInTheirPlace() throws IOException {
        write("words.yaml", "findings:\n  - {id: lbp, label: Lumbago, question: \"Lumbago?\", obtained: asked}\n");
        Knowledge before = Binder.bind(CONTENT);
        assertThat(knowledge().findings())
                .extracting(Finding::id)
                .isEqualTo(before.findings().stream().map(Finding::id).toList());
        assertThat(knowledge().findings())
                .extracting(Finding::label)
                .contains("Lumbago")
                .doesNotContain("Low back pain");
    }

    @Test
    void aGateOfAPackKeepsItsPlaceAndANewOneComesBeforeTheSweep() throws IOException {
        write("gates.yaml", """
                gates:
                  - {finding: gate-weakness, why: In other words.}
                  - {finding: night-pain, why: New.}
                """);
        assertThat(knowledge().gates())
                .extracting(Gate::finding)
                .containsExactly("gate-weakness", "night-pain", "sweep");
        assertThat(knowledge().gates()).first().extracting(Gate::why).isEqualTo("In other words.");
    }

    @Test
    void aRecordMayStandOnceInAPack() throws IOException {
        write("a.yaml", "sources:\n  - {key: study, authors: A}\n  - {key: study, authors: B}\n");
        assertThatThrownBy(this::knowledge)
                .isInstanceOf(BindingException.class)
                .hasMessageEndingWith("a.yaml:3:5: the source study stands twice; keep one, or rename one.");
    }

    @Test
    void itsIdentityAndHashAreNamed() throws IOException {
        write("a.yaml", "sources:\n  - {key: extra, authors: A}\n");
        Knowledge.Identity identity = knowledge().identity();
        assertThat(identity.version()).isEqualTo("1.0");
        assertThat(identity.sha256()).hasSize(64).isNotEqualTo(CONTENT.sha256());
        assertThat(identity.packs()).singleElement().satisfies(pack -> {
            assertThat(pack.id()).isEqualTo("clinic");
            assertThat(pack.version()).isEqualTo("3");
            assertThat(pack.sha256()).hasSize(64);
        });
        write("a.yaml", "sources:\n  - {key: extra, authors: B}\n");
        assertThat(knowledge().identity().sha256()).isNotEqualTo(identity.sha256());
    }

    @Test
    void aPackForAnotherVersionIsRefused() throws IOException {
        write("pack.yaml", "pack: {id: clinic, version: 3, licence: CC0-1.0, contentVersions: [\"0.9\"]}\n");
        assertThatThrownBy(this::packed)
                .isInstanceOf(ContentException.class)
                .hasMessageContaining(
                        "the pack clinic fits the content versions [0.9], and this is 1.0; take a pack for");
    }

    @Test
    void aPackWithoutManifestIsRefused() throws IOException {
        Files.delete(folder.resolve("pack.yaml"));
        assertThatThrownBy(this::packed)
                .isInstanceOf(ContentException.class)
                .hasMessageEndingWith(
                        "this is no content pack: pack.yaml with id, version, licence and contentVersions is missing.");
    }

    @Test
    void aManifestWithoutLicenceIsRefused() throws IOException {
        write("pack.yaml", "pack: {id: clinic, version: 3, contentVersions: [\"1.0\"]}\n");
        assertThatThrownBy(this::packed).hasMessageContaining("pack.yaml:1:7: the key licence is missing");
    }
}
