package org.lumbar.packaging;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/// Gives old class files in jars a newer version and the stack maps that go with it, and changes nothing else.
///
/// The JVM leaves class files of before Java 6 out of its ahead-of-time cache, since they have no stack maps;
/// picocli is compiled for Java 5, and loading and verifying its classes anew took a seventh of every start.
public final class ClassFileRenewal {

    /// The first version that the cache takes.
    private static final int FIRST_WITH_STACK_MAPS = ClassFile.JAVA_6_VERSION;

    /// No instruction that Java 5 compilers wrote is refused in it.
    private static final int RENEWED = ClassFile.JAVA_8_VERSION;

    private static final String NOTE = "Lumbar-Changes";
    private static final int PLACE_OF_MAJOR_VERSION = 6;

    private ClassFileRenewal() {}

    /// Renews the jars of a folder where they hold old class files; the others stay as they are.
    ///
    /// Arguments: the folder.
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("usage: ClassFileRenewal FOLDER-OF-JARS");
        }
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
            for (Path jar : jars) {
                renew(jar);
            }
        }
    }

    /// Renews one jar in its place.
    ///
    /// @return whether it held an old class file
    static boolean renew(Path jar) throws IOException {
        Path renewed = jar.resolveSibling(jar.getFileName() + ".renewed");
        try (var in = new JarFile(jar.toFile());
                var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
            if (oldest(in) >= FIRST_WITH_STACK_MAPS) {
                return false;
            }
            ClassFile classFile = ClassFile.of(
                    StackMapsOption.GENERATE_STACK_MAPS,
                    ClassHierarchyResolverOption.of(
                            ClassHierarchyResolver.ofResourceParsing(loader).cached()));
            write(in, classFile, renewed);
        }
        Files.move(renewed, jar, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private static void write(JarFile in, ClassFile classFile, Path renewed) throws IOException {
        Manifest manifest = in.getManifest() == null ? new Manifest() : in.getManifest();
        manifest.getMainAttributes().putIfAbsent(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .putValue(NOTE, "class files older than Java 6 have a newer version and stack maps; nothing else");
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(renewed));
                var out = new JarOutputStream(file)) {
            put(out, new JarEntry(JarFile.MANIFEST_NAME), bytes(manifest));
            for (JarEntry entry : entries(in)) {
                if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    byte[] bytes = in.getInputStream(entry).readAllBytes();
                    put(out, new JarEntry(entry.getName()), isOld(entry, bytes) ? renewed(classFile, bytes) : bytes);
                }
            }
        }
    }

    private static byte[] bytes(Manifest manifest) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }

    /// All entries carry the same time, so that equal jars give equal bytes.
    private static void put(JarOutputStream out, JarEntry entry, byte[] bytes) throws IOException {
        entry.setTimeLocal(java.time.LocalDateTime.of(2026, 1, 1, 0, 0));
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    private static byte[] renewed(ClassFile classFile, byte[] bytes) {
        ClassModel old = classFile.parse(bytes);
        ClassTransform version = (builder, element) -> {
            if (element instanceof ClassFileVersion) {
                builder.withVersion(RENEWED, 0);
            } else {
                builder.with(element);
            }
        };
        // code that is only copied would be copied without stack maps
        return classFile.transformClass(
                old, version.andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)));
    }

    private static int oldest(JarFile jar) throws IOException {
        int oldest = Integer.MAX_VALUE;
        for (JarEntry entry : entries(jar)) {
            if (isClass(entry)) {
                oldest = Math.min(oldest, version(jar.getInputStream(entry).readNBytes(PLACE_OF_MAJOR_VERSION + 2)));
            }
        }
        return oldest;
    }

    private static List<JarEntry> entries(JarFile jar) {
        return Collections.list(jar.entries());
    }

    private static boolean isOld(JarEntry entry, byte[] bytes) {
        return isClass(entry) && version(bytes) < FIRST_WITH_STACK_MAPS;
    }

    private static boolean isClass(JarEntry entry) {
        return entry.getName().endsWith(".class");
    }

    static int version(byte[] classFile) {
        return ByteBuffer.wrap(classFile).getShort(PLACE_OF_MAJOR_VERSION);
    }
}
