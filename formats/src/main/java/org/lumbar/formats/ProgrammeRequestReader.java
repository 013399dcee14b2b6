package org.lumbar.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.circumstance.CircumstanceReader;
import org.lumbar.circumstance.MovementFacts;
import org.lumbar.circumstance.PersonsCircumstances;
import org.lumbar.exposure.ExposureReport;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.presentation.Presentation;
import org.lumbar.programme.DiaryEntry;
import org.lumbar.programme.Request;
import org.lumbar.programme.Wishes;

/// Reads a movement file and says what programme it asks for: its case assessed, its measurements and exposure
/// judged,
/// its wishes and diary read.
public final class ProgrammeRequestReader {

    private final Assessor assessor;
    private final CircumstanceReader circumstances;
    private final MovementFileReader files;
    private final MovementContent content;

    /// @param assessor assesses the case
    /// @param circumstances says what bars exercises
    /// @param files reads the file
    /// @param content the library
    public ProgrammeRequestReader(
            Assessor assessor, CircumstanceReader circumstances, MovementFileReader files, MovementContent content) {
        this.assessor = assessor;
        this.circumstances = circumstances;
        this.files = files;
        this.content = content;
    }

    /// The request of a file.
    ///
    /// @param start the first day; empty for the day of the case
    /// @throws ContentException when a part cannot be read
    public Request read(Node root, Optional<LocalDate> start) {
        MovementFile file = files.read(root);
        Wishes wishes = file.wishes().map(new WishesReader(content)::read).orElse(Wishes.NONE);
        List<DiaryEntry> diary =
                file.diary().map(new DiaryReader(content)::read).orElse(List.of());
        Presentation presentation = file.person().presentation();
        Assessment assessment = assessor.assess(presentation);
        PersonsCircumstances standing = circumstances.read(presentation, assessment, facts(file, assessment, wishes));
        return new Request(assessment, standing, wishes, diary, start.orElse(presentation.date()));
    }

    private MovementFacts facts(MovementFile file, Assessment assessment, Wishes wishes) {
        BalanceReport report = BalanceReport.of(file, assessment, content);
        return new MovementFacts(
                report.balance().testsWorthTraining(),
                report.exposure().map(ExposureReport::held).orElse(Set.of()),
                wishes.goals());
    }
}
