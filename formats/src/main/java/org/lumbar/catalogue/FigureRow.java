package org.lumbar.catalogue;

import java.util.List;
import java.util.StringJoiner;
import org.lumbar.knowledge.Citation;

/// One figure or rule of the content, as it is listed.
///
/// @param owner the record it belongs to
/// @param kind what it is, such as `prior`
/// @param finding the finding it speaks of, or empty
/// @param figure the figure in words, with its interval
/// @param measures its numbers; none where it is a rule in words
/// @param study in whom it was measured
/// @param citation source and basis
/// @param notUsed why it is not used, or empty
public record FigureRow(
        Ref owner,
        String kind,
        String finding,
        String figure,
        List<Measure> measures,
        Study study,
        Citation citation,
        String notUsed) {

    /// A row in words.
    static FigureRow of(Ref owner, String kind, String finding, String figure, Citation citation) {
        return new FigureRow(owner, kind, finding, figure, List.of(), Study.NONE, citation, "");
    }

    /// A row of numbers, whose words are those of its numbers.
    static FigureRow of(Ref owner, String kind, String finding, List<Measure> measures, Citation citation) {
        return new FigureRow(owner, kind, finding, words(measures), measures, Study.NONE, citation, "");
    }

    FigureRow with(Study measuredIn) {
        return new FigureRow(owner, kind, finding, figure, measures, measuredIn, citation, notUsed);
    }

    /// `sensitivity 0.83, specificity 0.9`.
    static String words(List<Measure> measures) {
        var words = new StringJoiner(", ");
        measures.forEach(measure -> words.add(measure.toString()));
        return words.toString();
    }

    /// What it is, without its owner: the finding of a row of evidence, else the kind and what it speaks of.
    String what() {
        if (!study.block().isEmpty() || kind.equals("sign") || kind.equals("listed figure")) {
            return finding;
        }
        return finding.isEmpty() ? kind : kind + ", " + finding;
    }

    /// `verified, abstract`, after the key of the source where there is one.
    String cited() {
        var words = new StringJoiner(", ");
        if (!citation.source().isEmpty()) {
            words.add(citation.source());
        }
        words.add(citation.basis().label());
        if (!citation.locator().isEmpty()) {
            words.add(citation.locator());
        }
        return words.toString();
    }
}
