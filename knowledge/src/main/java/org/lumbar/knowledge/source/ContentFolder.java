package org.lumbar.knowledge.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.lumbar.knowledge.Knowledge.Pack;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Place;
import org.lumbar.knowledge.tree.Utf8;
import org.lumbar.knowledge.tree.YamlTree;

/// Reads a folder of content, or a content pack.
public final class ContentFolder {

    private static final String VERSION_FILE = "content.yaml";
    private static final String MANIFEST_FILE = "pack.yaml";

    private ContentFolder() {}

    /// Reads the built-in content.
    ///
    /// @throws ContentException when a file is no YAML, or `content.yaml` is missing
    public static Content read(Path folder) {
        Path versionFile = folder.resolve(VERSION_FILE);
        if (!Files.isRegularFile(versionFile)) {
            throw new ContentException(
                    new Place(folder.toString(), 0, 0), "this is no content folder: content.yaml is missing.");
        }
        List<Path> paths = yamlFiles(folder);
        Fields fields = Fields.of(YamlTree.parse(text(versionFile), versionFile.toString()), VERSION_FILE)
                .fields("content");
        String version = fields.text("version");
        fields.done();
        return new Content(version, hash(folder, paths), List.of(), files(folder, paths, VERSION_FILE, 0));
    }

    /// Lays a content pack over a content: its records are added, or replace those with the same identifier.
    ///
    /// The pack's manifest `pack.yaml` holds `pack: {id, version, licence, contentVersions: [...]}`; a pack
    /// that does not name the version of the content is refused.
    ///
    /// @throws ContentException when the pack cannot be read or does not fit
    public static Content withPack(Content content, Path folder) {
        Path manifest = folder.resolve(MANIFEST_FILE);
        if (!Files.isRegularFile(manifest)) {
            throw new ContentException(
                    new Place(folder.toString(), 0, 0),
                    "this is no content pack: pack.yaml with id, version, licence and contentVersions is missing.");
        }
        Fields fields = Fields.of(YamlTree.parse(text(manifest), manifest.toString()), MANIFEST_FILE)
                .fields("pack");
        String id = fields.text("id");
        String version = fields.text("version");
        fields.text("licence");
        List<String> fits = fields.texts("contentVersions");
        fields.done();
        if (!fits.contains(content.version())) {
            throw new ContentException(
                    fields.place(),
                    "the pack " + id + " fits the content versions " + fits + ", and this is " + content.version()
                            + "; take a pack for this version, or add the version after checking the pack against it.");
        }
        List<Path> paths = yamlFiles(folder);
        String packHash = hash(folder, paths);
        List<Pack> packs = new ArrayList<>(content.packs());
        packs.add(new Pack(id, version, packHash));
        List<ContentFile> files = new ArrayList<>(content.files());
        files.addAll(files(folder, paths, MANIFEST_FILE, packs.size()));
        MessageDigest digest = sha256();
        digest.update(content.sha256().getBytes(StandardCharsets.UTF_8));
        digest.update(packHash.getBytes(StandardCharsets.UTF_8));
        return new Content(
                content.version(), HexFormat.of().formatHex(digest.digest()), List.copyOf(packs), List.copyOf(files));
    }

    /// Files that hold tests and cases: they decide nothing, so they are no part of the content's hash.
    public static boolean isTest(String path) {
        return path.endsWith(".test.yaml") || path.startsWith("cases/");
    }

    private static List<ContentFile> files(Path folder, List<Path> paths, String manifest, int layer) {
        return paths.stream()
                .map(path -> name(folder, path))
                .filter(name -> !name.equals(manifest))
                .map(name -> new ContentFile(
                        name,
                        YamlTree.parse(
                                text(folder.resolve(name)), folder.resolve(name).toString()),
                        layer))
                .toList();
    }

    private static List<Path> yamlFiles(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(".yaml"))
                    .filter(path -> !isTest(name(folder, path)))
                    .sorted((a, b) -> name(folder, a).compareTo(name(folder, b)))
                    .toList();
        } catch (IOException error) {
            throw new UncheckedIOException("cannot read the folder " + folder, error);
        }
    }

    private static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private static String text(Path path) {
        try {
            return Utf8.text(Files.readAllBytes(path), path.toString());
        } catch (IOException error) {
            throw new UncheckedIOException("cannot read " + path, error);
        }
    }

    private static String hash(Path folder, List<Path> paths) {
        MessageDigest digest = sha256();
        for (Path path : paths) {
            digest.update(name(folder, path).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            // line ends are made equal, so that a checkout on another system has the same hash
            digest.update(text(path).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException error) {
            throw new IllegalStateException("every Java platform has SHA-256", error);
        }
    }
}
