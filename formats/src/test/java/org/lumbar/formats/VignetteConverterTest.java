package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.tree.ContentException;

class VignetteConverterTest {

    private final VignetteConverter converter = VignetteConverter.of(SmallContent.TODAY, Setting.EMERGENCY_DEPARTMENT);

    @Test
    void everything_that_a_case_can_hold_is_carried_over_and_the_rest_is_listed() {
        Conversion conversion = convert("""
                {"id": "v1", "source": "book", "age": 62, "sex": "male", "duration_days": 3,
                 "present": ["lbp", "night-pain"], "absent": ["fever"],
                 "vitals": {"temp_c": 38.4, "bp": [88, 52], "pulse": 118, "rr": 22, "spo2": 94, "gcs": 15},
                 "gold": {"dx": "aaa-ruptured", "urgency": "emergency", "urgency_accept": ["emergency"], "urgency_from": "coder",
                          "next_step": null},
                 "note": "told by\\nhis wife", "image_needed": false, "weather": "rain"}
                """);

        assertThat(conversion.notCarried()).containsExactly("vitals.gcs: 15", "weather: \"rain\"");
        assertThat(conversion.yaml()).isEqualTo("""
                        # gold.urgency_from: "coder"
                        # source: "book"
                        # note: "told by\\nhis wife"
                        # image_needed: false
                        # not carried over: vitals.gcs: 15
                        # not carried over: weather: "rain"
                        schema: lumbar-case/1
                        case: v1
                        date: 2026-03-02
                        setting: emergency-department
                        person: {age: 62, sex: male}
                        episode: {durationDays: 3}
                        findings:
                          lbp: present
                          night-pain: present
                          fever: absent
                          temperature: {value: 38.4, unit: Cel}
                          systolic-blood-pressure: {value: 88, unit: "mm[Hg]"}
                          diastolic-blood-pressure: {value: 52, unit: "mm[Hg]"}
                          heart-rate: {value: 118, unit: "/min"}
                          respiratory-rate: {value: 22, unit: "/min"}
                          oxygen-saturation: {value: 94, unit: "%"}
                        expected: {urgency: emergency, accepted: [emergency], condition: aaa-ruptured}
                        """);
    }

    @Test
    void self_care_is_spelled_as_cases_spell_it() {
        assertThat(convert(
                                "{\"present\": [], \"gold\": {\"urgency\": \"selfcare\", \"urgency_accept\": [\"routine\", \"selfcare\"]}}")
                        .yaml())
                .contains("expected: {urgency: self-care, accepted: [routine, self-care]}");
    }

    @Test
    void what_is_null_is_left_out() {
        assertThat(convert(
                                "{\"age\": null, \"sex\": null, \"duration_days\": null, \"present\": [], \"vitals\": {\"temp_c\": null,"
                                        + " \"bp\": [120, null]}, \"gold\": null, \"note\": null}")
                        .json())
                .isEqualTo(
                        "{\"schema\": \"lumbar-case/1\", \"date\": \"2026-03-02\", \"setting\": \"emergency-department\","
                                + " \"findings\": {\"systolic-blood-pressure\": {\"value\": 120, \"unit\": \"mm[Hg]\"}}}");
    }

    @Test
    void a_vital_sign_and_an_answer_that_contradict_each_other_are_both_kept() {
        Conversion conversion =
                convert("{\"present\": [\"lbp\"], \"absent\": [\"fever\", \"lbp\"], \"vitals\": {\"temp_c\": 39.5}}");

        assertThat(conversion.yaml())
                .contains("  lbp:\n    - {status: present}\n    - {status: absent}\n", "  fever: absent\n", "39.5");
        assertThatThrownBy(() -> SmallContent.strict().read(SmallContent.yaml(conversion.yaml())))
                .hasMessageContaining("both present and absent")
                .hasMessageContaining("contradicts");
    }

    @Test
    void a_diagnosis_without_urgency_is_listed_rather_than_lost() {
        assertThat(convert("{\"present\": [], \"gold\": {\"dx\": \"myeloma\"}}").notCarried())
                .isEqualTo(List.of("gold.dx: \"myeloma\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"case": "x", "findings": {}}              | v.jsonl:1:1:  | this is no vignette
            {"present": "lbp", "sex": "w"}             | v.jsonl:1:27: | sex must be female or male, not the text 'w'
            {"present": [], "age": "old"}              | v.jsonl:1:24: | age must be a finite decimal number
            {"present": [1, [2]]}                      | v.jsonl:1:17: | present must be a text, not a list
            {"absent": [], "vitals": {"bp": [120]}}    | v.jsonl:1:33: | bp must be two numbers
            {"absent": [], "vitals": {"bp": "120/80"}} | v.jsonl:1:33: | bp must be a list
            {"gold": {"urgency": "soon"}}              | v.jsonl:1:22: | gold.urgency must be selfcare, routine, urgent or emergency
            """)
    void what_is_no_vignette_is_refused_with_its_place(String vignette, String place, String words) {
        assertThatThrownBy(() -> convert(vignette))
                .isInstanceOf(ContentException.class)
                .hasMessageStartingWith(place)
                .hasMessageContaining(words);
    }

    private Conversion convert(String vignette) {
        return converter.convert(JsonTree.parse(vignette, "v.jsonl"));
    }
}
