package org.lumbar.population;

import java.time.LocalDate;
import java.util.List;
import org.lumbar.assess.Assessor;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.record.Code;

/// Kernels of the built-in content, which is loaded once.
public final class Kernels {

    /// The day of all screenings in tests.
    public static final LocalDate DATE = LocalDate.of(2026, 3, 2);

    private static final Assessor ASSESSOR = Assessor.of(KnowledgeResource.knowledge());

    private Kernels() {}

    /// One that lists everybody.
    public static ScreeningKernel everyone(Code... cohorts) {
        return of(new ScreeningPlan(DATE, Setting.PRIMARY_CARE, true, List.of(cohorts)));
    }

    /// One of a plan.
    public static ScreeningKernel of(ScreeningPlan plan) {
        return ScreeningKernel.of(ASSESSOR, KnowledgeResource.recordMapping(), KnowledgeResource.screening(), plan);
    }
}
