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
                .balance(assessment.person(), measurements, conditions(assessment));
        return new BalanceReport(assessment, balance, exposure, content);
    }

    private static List<String> conditions(Assessment assessment) {
        List<String> conditions = new ArrayList<>();
        assessment.differential().established().forEach(each -> conditions.add(each.condition()));
        assessment.differential().likely().forEach(each -> conditions.add(each.condition()));
        return conditions;
    }
}
