package org.lumbar.population.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;

/// What the groups of a screening on this machine gave, in files of its workspace.
record JudgedGroups(Workspace workspace, int groups) implements Judged {

    @Override
    public void people(OutputStream out) throws IOException {
        for (int group = 0; group < groups; group++) {
            Files.copy(workspace.file(GroupJudge.lineName(group)), out);
        }
    }

    @Override
    public void members(String list, Taker taker) throws IOException {
        for (int group = 0; group < groups; group++) {
            MemberLine.each(workspace.file(GroupJudge.memberName(group)), list, taker);
        }
    }
}
