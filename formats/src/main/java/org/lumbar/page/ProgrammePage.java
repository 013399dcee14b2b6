package org.lumbar.page;

import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.programme.Programme;

/// A programme as a sheet to print.
public final class ProgrammePage {

    private ProgrammePage() {}

    /// Pages on a content.
    public static ProgrammePage of(Knowledge knowledge, MovementContent content) {
        return new ProgrammePage();
    }

    /// The page, ending with a line end.
    public String page(Programme programme) {
        return "";
    }
}
