package org.lumbar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Knowledge;

class FigureMarkdownTest {

    private static final Knowledge KNOWLEDGE = SmallContent.knowledge();

    private static String page(Basis basis) {
        List<FigureRow> rows = FigureRows.of(KNOWLEDGE).stream()
                .filter(row -> row.citation().basis() == basis)
                .toList();
        return FigureMarkdown.of(KNOWLEDGE, rows, "Some figures", "lumbar ...");
    }

    @Test
    void aFigureTellsWhatIsMissingToCheckIt() {
        assertThat(page(Basis.RECALLED))
                .startsWith("# Some figures\n")
                .contains("1 figures and rules, 1 of them in use.")
                .contains("## Disease\n\nCondition `disease`\n")
                .contains("| night-pain | LR+ 3 (2-4.5) | population all; all settings | memory |  |"
                        + " n, DOI or PMID of the source |  |")
                .endsWith("- `memory`: Another B 1990, Book\n");
    }

    @Test
    void aMissingIntervalIsTold() {
        assertThat(page(Basis.VERIFIED))
                .contains(
                        "| night-pain | LR+ 9 | population all; all settings | study |  | interval, n | another outcome |")
                .contains("| prior | primary-care 0.01 (0.005-0.02) | n 900; primary-care | study | abstract |  |  |")
                .contains("(<https://doi.org/10.1/x>)");
    }
}
