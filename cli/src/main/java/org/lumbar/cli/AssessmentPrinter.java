package org.lumbar.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lumbar.assess.Assessment;
import org.lumbar.fhir.AssessmentResources;
import org.lumbar.fhir.Circumstances;
import org.lumbar.formats.AssessmentJson;
import org.lumbar.formats.AssessmentText;
import org.lumbar.formats.Extent;
import org.lumbar.formats.TextStyle;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.page.AssessmentPage;

/// Writes assessments to standard output, one after another.
interface AssessmentPrinter {

    /// Makes an assessment ready to be written; what fails here fails for this case alone.
    Runnable ready(Assessment assessment);

    /// Writes what is still held back.
    default void end() {}

    /// Reports with a line between them.
    static AssessmentPrinter text(Output out, Knowledge knowledge, TextStyle style, Extent extent) {
        AssessmentText text = AssessmentText.of(knowledge, style);
        return new OneByOne(out, "=".repeat(TextStyle.WIDEST) + "\n", assessment -> text.report(assessment, extent));
    }

    /// A line for each assessment.
    static AssessmentPrinter json(Output out, Extent extent) {
        return new OneByOne(out, "", assessment -> AssessmentJson.line(assessment, extent) + "\n");
    }

    /// A Bundle of R4 resources for each assessment, one a line.
    ///
    /// @param time when it is made
    static AssessmentPrinter fhir(Output out, Knowledge knowledge, Instant time) {
        var resources = new AssessmentResources(knowledge);
        return new OneByOne(out, "", assessment -> {
            Circumstances circumstances = Circumstances.at(time);
            String patient = assessment.caseId();
            return resources.json(
                            assessment, patient.startsWith("Patient/") ? circumstances.of(patient) : circumstances)
                    + "\n";
        });
    }

    /// One page of all assessments, written at the end.
    static AssessmentPrinter html(Output out, Knowledge knowledge, Extent extent) {
        AssessmentPage page = AssessmentPage.of(knowledge);
        return new OnePage(all -> out.print(page.page(all, extent)), new ArrayList<>());
    }

    /// Each as soon as it is there.
    final class OneByOne implements AssessmentPrinter {

        private final Output out;
        private final String separator;
        private final Function<Assessment, String> renderer;
        private boolean first = true;

        OneByOne(Output out, String separator, Function<Assessment, String> renderer) {
            this.out = out;
            this.separator = separator;
            this.renderer = renderer;
        }

        @Override
        public Runnable ready(Assessment assessment) {
            String answer = renderer.apply(assessment);
            return () -> {
                out.print(first ? answer : separator + answer);
                first = false;
            };
        }
    }

    /// All at the end.
    record OnePage(Consumer<List<Assessment>> page, List<Assessment> all) implements AssessmentPrinter {

        @Override
        public Runnable ready(Assessment assessment) {
            return () -> add(assessment);
        }

        private void add(Assessment assessment) {
            if (all.size() == AssessmentPage.MOST) {
                throw new InputException("--format html: a page shows at most " + AssessmentPage.MOST
                        + " cases, and here are more, so nothing was written. Give fewer cases, or use --format json"
                        + " for any number.");
            }
            all.add(assessment);
        }

        @Override
        public void end() {
            if (!all.isEmpty()) {
                page.accept(all);
            }
        }
    }
}
