package org.lumbar.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ClassFileRenewalTest {

    @TempDir
    Path folder;

    @Test
    void everyClassOfARenewedJarLoadsAndIsVerified() throws Exception {
        Path jar = copyOf(CommandLine.class);
        ClassFileRenewal.main(new String[] {folder.toString()});
        int classes = 0;
        try (var opened = new JarFile(jar.toFile());
                var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, parentWithoutPicocli())) {
            for (JarEntry entry : Collections.list(opened.entries())) {
                String name = entry.getName();
                if (name.endsWith(".class") && !name.endsWith("-info.class") && !name.contains("groovy")) {
                    byte[] bytes = opened.getInputStream(entry).readAllBytes();
                    assertThat(ClassFileRenewal.version(bytes)).as(name).isGreaterThanOrEqualTo(50);
                    // initialized, so that it has been verified
                    Class.forName(name.replace('/', '.').replace(".class", ""), true, loader);
                    classes++;
                }
            }
            assertThat(opened.getManifest().getMainAttributes().getValue("Lumbar-Changes"))
                    .isNotNull();
            assertThat(opened.getManifest().getMainAttributes().getValue("Implementation-Title"))
                    .isEqualTo("picocli");
        }
        assertThat(classes).isGreaterThan(150);
    }

    @Test
    void aSecondRenewalChangesNothing() throws IOException {
        Path jar = copyOf(CommandLine.class);
        assertThat(ClassFileRenewal.renew(jar)).isTrue();
        byte[] once = Files.readAllBytes(jar);
        assertThat(ClassFileRenewal.renew(jar)).isFalse();
        assertThat(Files.readAllBytes(jar)).isEqualTo(once);
    }

    @Test
    void aJarOfNewClassesStaysAsItIs() throws IOException {
        Path jar = copyOf(Test.class);
        byte[] before = Files.readAllBytes(jar);
        assertThat(ClassFileRenewal.renew(jar)).isFalse();
        assertThat(Files.readAllBytes(jar)).isEqualTo(before);
    }

    private static ClassLoader parentWithoutPicocli() {
        return ClassLoader.getPlatformClassLoader();
    }

    private Path copyOf(Class<?> oneOfItsClasses) throws IOException {
        Path copy = folder.resolve("copied.jar");
        try (InputStream in = oneOfItsClasses
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .openStream()) {
            Files.copy(in, copy);
        }
        return copy;
    }
}
