package org.lumbar.knowledge.check;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.knowledge.Knowledge;

/// The check of a content. The build runs it, and so does every content pack.
public final class KnowledgeCheck {

    private KnowledgeCheck() {}

    /// Every problem found, empty when the content passes.
    public static List<String> problems(Knowledge knowledge) {
        return new ArrayList<>();
    }
}
