package org.lumbar.formats;

import java.util.List;
import java.util.Map;
import org.lumbar.instrument.ScoreChange;
import org.lumbar.instrument.ScoreSheet;

/// What is said of a scored instrument.
///
/// @param answers answer by item number
/// @param sheet the scores
/// @param changes the changes since an earlier time, none where no earlier score was given
public record ScoreReport(Map<Integer, Integer> answers, ScoreSheet sheet, List<ScoreChange> changes) {}
