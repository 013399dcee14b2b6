package org.lumbar.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.api.Test;

class CodesTest {

    private static final Codes CODES = new Codes(Validator.KNOWLEDGE);

    private static List<String> said(String finding) {
        return CODES.finding(finding).getCoding().stream()
                .map(Coding::getDisplay)
                .toList();
    }

    @Test
    void aPersonWithCancerIsNotSaidToHaveCancerOfTheProstate() {
        assertThat(said("cancer-history")).containsExactly("Cancer, past or present, other than skin");
    }

    @Test
    void aPersonOnAnAnticoagulantIsNotSaidToTakeWarfarin() {
        assertThat(said("anticoagulant")).containsExactly("Anticoagulant");
    }

    @Test
    void aCodeThatSaysTheSameGoesOutBesideOurs() {
        assertThat(CODES.condition("cauda-equina", "Cauda equina syndrome").getCoding())
                .extracting(Coding::getSystem)
                .containsExactly(Systems.CONDITION, "http://snomed.info/sct", "http://hl7.org/fhir/sid/icd-10-cm");
    }

    @Test
    void whatIsAskedForIsAskedForUnderEveryCode() {
        assertThat(CODES.wanted("anticoagulant")).extracting(Coding::getDisplay).contains("Anticoagulant", "Warfarin");
    }
}
