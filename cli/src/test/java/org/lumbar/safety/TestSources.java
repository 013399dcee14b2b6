package org.lumbar.safety;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Finds the test methods in Java sources, as the compiler of the JDK parses them. So the check of the hazard
/// log in one module sees the tests of all, also of modules that it does not depend on.
final class TestSources {

    private static final Set<String> TEST =
            Set.of("Test", "ParameterizedTest", "TestFactory", "RepeatedTest", "FuzzTest");

    private final Set<String> tests = new HashSet<>();
    private final Map<String, String> noTests = new HashMap<>();

    /// Full names of the test methods.
    Set<String> tests() {
        return Set.copyOf(tests);
    }

    /// Methods that are there and that no build runs as a test, each with what is wrong with it.
    Map<String, String> noTests() {
        return Map.copyOf(noTests);
    }

    /// Parses files and adds what is in them.
    void read(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var messages = new DiagnosticCollector<JavaFileObject>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(messages, Locale.ROOT, StandardCharsets.UTF_8)) {
            Iterable<? extends JavaFileObject> objects = manager.getJavaFileObjectsFromPaths(files);
            var task = (JavacTask) compiler.getTask(null, manager, messages, List.of("-proc:none"), null, objects);
            for (CompilationUnitTree unit : task.parse()) {
                unit(unit);
            }
        } catch (IOException error) {
            throw new UncheckedIOException("cannot parse the sources of the tests", error);
        }
        if (!messages.getDiagnostics().isEmpty()) {
            throw new IllegalStateException("the sources of the tests do not parse: " + messages.getDiagnostics());
        }
    }

    private void unit(CompilationUnitTree unit) {
        String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
        boolean run = unit.getSourceFile().getName().endsWith("Test.java");
        for (Tree tree : unit.getTypeDecls()) {
            if (tree instanceof ClassTree type) {
                type(type, prefix, run ? "" : "stands in a file that the build runs no tests of (... Test.java)");
            }
        }
    }

    private void type(ClassTree type, String prefix, String outer) {
        String name = prefix + type.getSimpleName() + ".";
        String reason = outer.isEmpty() ? skipped(type.getModifiers()) : outer;
        for (Tree member : type.getMembers()) {
            if (member instanceof ClassTree nested) {
                String asked =
                        has(nested.getModifiers(), Set.of("Nested")) ? "" : "stands in a class that is not @Nested";
                type(nested, name, reason.isEmpty() ? asked : reason);
            } else if (member instanceof MethodTree method) {
                method(method, name + method.getName(), reason);
            }
        }
    }

    private void method(MethodTree method, String name, String outer) {
        String reason = outer.isEmpty() ? whyNot(method) : outer;
        if (reason.isEmpty()) {
            tests.add(name);
            noTests.remove(name);
        } else if (!tests.contains(name)) {
            noTests.put(name, reason);
        }
    }

    private static String whyNot(MethodTree method) {
        if (!has(method.getModifiers(), TEST)) {
            return "is a method and no test";
        }
        if (method.getBody() == null || method.getBody().getStatements().isEmpty()) {
            return "is empty";
        }
        return skipped(method.getModifiers());
    }

    private static String skipped(ModifiersTree modifiers) {
        for (AnnotationTree annotation : modifiers.getAnnotations()) {
            String name = simpleName(annotation);
            if (name.startsWith("Disabled") || name.startsWith("Enabled")) {
                return "may be skipped (@" + name + ")";
            }
        }
        return "";
    }

    private static boolean has(ModifiersTree modifiers, Set<String> names) {
        return modifiers.getAnnotations().stream().anyMatch(each -> names.contains(simpleName(each)));
    }

    private static String simpleName(AnnotationTree annotation) {
        String name = annotation.getAnnotationType().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
