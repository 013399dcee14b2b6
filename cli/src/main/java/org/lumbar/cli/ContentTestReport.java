package org.lumbar.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lumbar.contenttest.ContentTestCase;
import org.lumbar.contenttest.ContentTestFiles;
import org.lumbar.contenttest.ContentTestRunner;
import org.lumbar.contenttest.RuleCoverage;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.RedFlagRule;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;

/// The tests that stand in content folders and packs, run on the content that they are laid over.
///
/// @param run how many were run
/// @param problems what does not hold, and the rules without a test
record ContentTestReport(int run, List<String> problems) {

    /// Runs the tests of folders.
    ///
    /// @param before the content without the folders' own records; every red-flag rule that it does not hold in
    ///     the same words must be tested from both sides
    static ContentTestReport of(Knowledge knowledge, Content before, List<Path> folders) {
        List<ContentTestCase> tests = new ArrayList<>();
        folders.forEach(folder -> tests.addAll(ContentTestFiles.read(folder)));
        List<String> problems = new ArrayList<>();
        if (!tests.isEmpty()) {
            ContentTestRunner runner = ContentTestRunner.of(knowledge);
            for (ContentTestCase test : tests) {
                runner.problems(test).forEach(problem -> problems.add("test " + test + ": " + problem));
            }
        }
        List<RedFlagRule> known = Binder.bind(before).redFlagRules();
        List<RedFlagRule> changed = knowledge.redFlagRules().stream()
                .filter(rule -> !known.contains(rule))
                .toList();
        problems.addAll(RuleCoverage.problems(changed, tests));
        return new ContentTestReport(tests.size(), problems);
    }
}
