package org.lumbar.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.lumbar.assess.Assessment;
import org.lumbar.care.InvestigationAdvice;
import org.lumbar.care.SafetyNet;
import org.lumbar.knowledge.Investigation.Kind;

/// Investigations, prognosis and safety net on the page, for every person that the page is tested with.
class OutlookPageTest {

    @ParameterizedTest
    @FieldSource("org.lumbar.page.People#ALL")
    void thePageHoldsTheWholeSafetyNet(String person) {
        Assessment assessment = People.assessed(person);
        String page = People.page(assessment);
        var net = assessment.outlook().safetyNet();
        assertThat(net.lines()).hasSizeGreaterThanOrEqualTo(3);
        for (SafetyNet.Line line : net.lines()) {
            assertThat(page).contains(line.line().watch(), line.line().go());
        }
        for (SafetyNet.Review review : net.reviews()) {
            assertThat(page).contains(review.date().toString(), review.review().words());
        }
        assertThat(page).contains("Who follows this up");
    }

    @ParameterizedTest
    @FieldSource("org.lumbar.page.People#ALL")
    void everyImageIsThereWithItsAdviceAndEveryCourseWithItsCurve(String person) {
        Assessment assessment = People.assessed(person);
        String page = People.page(assessment);
        for (InvestigationAdvice advice : assessment.outlook().investigations().advice()) {
            if (advice.investigation().kind() == Kind.IMAGE) {
                assertThat(page).contains("<strong>" + advice.investigation().label() + "</strong>");
            }
        }
        int courses = assessment.outlook().prognosis().courses().size();
        assertThat(page.split("class=\"curve\"", -1)).hasSize(courses + 1);
    }
}
