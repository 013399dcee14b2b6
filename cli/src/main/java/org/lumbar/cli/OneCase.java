package org.lumbar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lumbar.assess.Assessor;
import org.lumbar.formats.Case;
import org.lumbar.formats.CaseEdit;
import org.lumbar.formats.CaseReader;
import org.lumbar.formats.Document;
import org.lumbar.formats.Strictness;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Node.Mapping;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.presentation.Presentation;

/// The one case that a command is about.
///
/// @param presentation what is known of the person
/// @param root the case as it is written
/// @param reader reads cases as this one was read
/// @param setting where the person is seen if the command line says so
record OneCase(Presentation presentation, Node root, CaseReader reader, Optional<Setting> setting) {

    private static final String CASE = "--case";

    /// The command with the option that names a case of several.
    static Command on(Command command) {
        return command.option(
                CASE, "NAME", String.class, name -> name, "Which case, where the file holds more than one.");
    }

    /// Reads the case that the first argument names.
    ///
    /// @throws InputException when there is not exactly one
    static OneCase read(Given given, Session session, Assessor assessor) {
        String file = given.files().getFirst();
        Strictness strictness = given.has("--lenient") ? Strictness.LENIENT : Strictness.STRICT;
        CaseReader reader = CaseReader.of(
                assessor.interpreter(),
                CaseReader.Defaults.on(CaseOptions.date(given).orElseGet(session::today)),
                strictness);
        Node root = only(file, given.value(CASE, String.class), session);
        Case read = reader.read(root);
        read.assumptions().stream()
                .filter(assumption -> !CaseOptions.says(given, assumption))
                .forEach(assumption -> session.complain(root.place() + ": " + assumption + "."));
        Optional<Setting> setting = CaseOptions.setting(given);
        return new OneCase(in(setting, read.presentation()), root, reader, setting);
    }

    /// The same person with edits of the case, read as the case was.
    Presentation edited(List<String> edits, Assessor assessor) {
        Presentation edited = reader.read(
                        CaseEdit.apply(root, edits, assessor.interpreter().index()))
                .presentation();
        boolean named = edits.stream().anyMatch(edit -> edit.startsWith("setting="));
        return named ? edited : in(setting, edited);
    }

    private static Presentation in(Optional<Setting> setting, Presentation presentation) {
        return setting.map(presentation::in).orElse(presentation);
    }

    private static Node only(String file, Optional<String> name, Session session) {
        List<Node> found = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (Stream<Document> documents = Cases.documents(session, file)) {
            documents.forEach(document -> {
                switch (document) {
                    case Document.Unreadable(String message) -> {
                        if (name.isEmpty()) {
                            throw new InputException(message);
                        }
                    }
                    case Document.Tree(Node root) -> {
                        String id = name(root);
                        names.add(id);
                        if (name.isEmpty() || name.get().equals(id)) {
                            found.add(root);
                        }
                    }
                }
            });
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        String which = "name one with --case, such as --case "
                + names.stream().filter(each -> !each.isEmpty()).findFirst().orElse("NAME") + ".";
        throw new InputException(
                found.isEmpty()
                        ? file + ": there is no case '" + name.orElse("") + "' among its " + names.size() + "; " + which
                        : file + ": it holds " + found.size() + " cases, and this command is about one; " + which);
    }

    private static String name(Node root) {
        return root instanceof Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().equals("case") && entry.value() instanceof Scalar)
                        .map(entry -> ((Scalar) entry.value()).text())
                        .findFirst()
                        .orElse("")
                : "";
    }
}
