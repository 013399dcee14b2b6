package org.lumbar.testkit;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.ContentFile;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.knowledge.tree.YamlTree;
import org.lumbar.presentation.FindingIndex;

/// A small content of a test's own, written as YAML. The constants of `design.yaml` and the findings of the
/// person come from the real content, everything else from the test.
public final class TestContent {

    private static final List<String> PERSON =
            List.of(FindingIndex.AGE, FindingIndex.EPISODE_DURATION, FindingIndex.FEMALE, FindingIndex.MALE);

    private final List<ContentFile> files = new ArrayList<>();

    private TestContent() {}

    /// A content of these files, each the text of one YAML file.
    public static TestContent of(String... yaml) {
        var content = new TestContent();
        for (String text : yaml) {
            content.file(text);
        }
        return content;
    }

    /// The same with boolean findings that can be asked.
    public TestContent asked(String... ids) {
        var text = new StringBuilder("findings:\n");
        for (String id : ids) {
            text.append("  - {id: ")
                    .append(id)
                    .append(", label: ")
                    .append(id)
                    .append(", question: Is there ")
                    .append(id)
                    .append("?, obtained: asked}\n");
        }
        return file(text.toString());
    }

    /// The same with one more file.
    public TestContent file(String yaml) {
        String name = "test-" + files.size() + ".yaml";
        files.add(new ContentFile(name, YamlTree.parse(yaml, name)));
        return this;
    }

    public Knowledge knowledge() {
        Knowledge real = KnowledgeResource.knowledge();
        Knowledge own = Binder.bind(new Content("test", "0", List.of(), files));
        List<Finding> findings = new ArrayList<>(real.findings().stream()
                .filter(finding -> PERSON.contains(finding.id()))
                .toList());
        findings.addAll(own.findings());
        return Changed.with(Changed.with(own, "findings", findings), "design", real.design());
    }

    public Engine engine() {
        return Engine.of(knowledge());
    }
}
