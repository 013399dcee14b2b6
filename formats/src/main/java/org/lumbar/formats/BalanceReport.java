package org.lumbar.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.assess.Assessment;
import org.lumbar.balance.Balance;
import org.lumbar.balance.BalanceMaker;
import org.lumbar.balance.Measurement;
import org.lumbar.exposure.ExposureMaker;
import org.lumbar.exposure.ExposureReport;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;

/// All that is said of one person's balance and exposure.
///
/// @param assessment the assessment of the case
/// @param balance what the measurements say
/// @param exposure what the exposure is; empty where the file says nothing of it
/// @param content what the content knows of movement
public record BalanceReport(
        Assessment assessment, Balance balance, Optional<ExposureReport> exposure, MovementContent content) {

    /// Reads the measurements and the exposure of a file and reports on them.
    ///
    /// @param assessment the assessment of the file's case; measurements do not enter it
    /// @throws org.lumbar.knowledge.tree.ContentException with the first problem of the file
    public static BalanceReport of(MovementFile file, Assessment assessment, MovementContent content) {
        List<Measurement> measurements = file.measurements()
                .map(MeasurementsReader.of(content.balance(), assessment.date())::read)
                .orElse(List.of());
        Optional<ExposureReport> exposure = file.exposure()
                .map(ExposureReader.of(content.balance(), assessment.date())::read)
                .map(each -> ExposureMaker.of(content.balance()).report(each, assessment.date()));
        Balance balance = BalanceMaker.of(content.balance())
                .balance(assessment.person(), measurements, existing(file, assessment));
        return new BalanceReport(assessment, balance, exposure, content);
    }

    /// What is already there: conditions established or likely, and what the person or an image tells of.
    private static List<String> existing(MovementFile file, Assessment assessment) {
        List<String> existing = new ArrayList<>();
        assessment.differential().established().forEach(each -> existing.add(each.condition()));
        assessment.differential().likely().forEach(each -> existing.add(each.condition()));
        for (Observation each : file.person().presentation().observations()) {
            if (each.status() == FindingStatus.PRESENT) {
                existing.add(each.finding());
            }
        }
        return existing;
    }
}
