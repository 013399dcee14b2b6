package org.lumbar.catalogue;

import java.util.List;
import org.lumbar.catalogue.Part.Naming;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.Source;

/// A source in full, and every figure and rule that rests on it.
final class SourceSheet {

    private SourceSheet() {}

    static Sheet of(ContentIndex index, Source source) {
        List<FigureRow> rows = index.figures().stream()
                .filter(row -> row.citation().source().equals(source.key()))
                .toList();
        return new Sheet(
                new Ref(Kind.SOURCE, source.key()),
                source.title(),
                new SheetParts()
                        .text("authors", "Authors", source.authors())
                        .text("year", "Year", source.year() > 0 ? Integer.toString(source.year()) : "")
                        .text("publication", "Publication", source.publication())
                        .text("doi", "DOI", source.doi())
                        .text("pmid", "PMID", source.pmid())
                        .text("note", "Note", source.note())
                        .figures("usedBy", "Used by", Naming.ELSEWHERE, rows)
                        .list());
    }
}
