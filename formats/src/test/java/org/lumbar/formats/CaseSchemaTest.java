package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.tree.ContentException;

class CaseSchemaTest {

    private static final Schema SCHEMA = load();

    private static Schema load() {
        try (InputStream in = CaseWriter.class.getResourceAsStream("lumbar-case-1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Optional.ofNullable(in).orElseThrow());
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    static List<String> problems(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"schema\": \"lumbar-case/1\", \"case\": \"a\", \"date\": \"2026-03-02\", \"setting\": \"community\"}",
                "{\"case\": 12, \"date\": null, \"setting\": null, \"person\": null, \"episode\": null, \"findings\": null, \"expected\": null}",
                "{\"person\": {\"age\": 44.0, \"birthDate\": null, \"sex\": \"unknown\"}}",
                "{\"person\": {\"birthDate\": \"1980-03-02\"}, \"episode\": {\"durationDays\": 3, \"onset\": \"lifting\"}}",
                "{\"findings\": {\"lbp\": \"present\", \"night-pain\": \"absent\", \"fever\": \"unknown\", \"temperature\": 37}}",
                "{\"findings\": {\"temperature\": {\"value\": 37.1, \"unit\": \"Cel\", \"side\": null}}}",
                "{\"findings\": {\"temperature\": {\"value\": 37.1, \"status\": \"present\"}}}",
                "{\"findings\": {\"lbp\": {\"status\": \"present\", \"value\": null, \"since\": \"2020-01-31\", \"course\": \"worse\", \"origin\": \"x\"}}}",
                "{\"findings\": {\"big-toe-extension\": [{\"value\": 4, \"side\": \"left\"}, {\"value\": 5, \"side\": \"right\"}]}}",
                "{\"expected\": {\"urgency\": \"self-care\", \"accepted\": [\"routine\"], \"condition\": \"nonspecific-lbp\"}}",
                "{\"expected\": {\"urgency\": \"urgent\", \"accepted\": null}}",
                "{\"expected\": {\"urgency\": \"urgent\", \"within\": \"P7D\", \"inView\": false, \"because\": [\"a\"]}}",
                "{\"expected\": {\"urgency\": \"routine\", \"established\": [], \"notExcluded\": null, \"notCleared\": []}}",
                "{\"expected\": {\"urgency\": \"routine\", \"within\": null, \"inView\": null, \"residualRisk\": [\"a\", \"b\"]}}"
            })
    void what_the_reader_takes_the_schema_takes(String text) {
        assertThatCode(() -> read(text)).doesNotThrowAnyException();
        assertThat(problems(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"schema\": \"lumbar-case/2\"}",
                "{\"schema\": null}",
                "{\"case\": true}",
                "{\"finding\": {}}",
                "{\"date\": \"2.3.2026\"}",
                "{\"date\": \"0206-03-02\"}",
                "{\"date\": \"2026-13-02\"}",
                "{\"setting\": \"hospital\"}",
                "{\"person\": {\"age\": \"44\"}}",
                "{\"person\": {\"age\": 44.5}}",
                "{\"person\": {\"gender\": \"female\"}}",
                "{\"episode\": {\"durationDays\": \"2 weeks\"}}",
                "{\"findings\": [\"lbp\"]}",
                "{\"findings\": {\"lbp\": true}}",
                "{\"findings\": {\"lbp\": null}}",
                "{\"findings\": {\"lbp\": \"yes\"}}",
                "{\"findings\": {\"lbp\": []}}",
                "{\"findings\": {\"lbp\": [\"present\"]}}",
                "{\"findings\": {\"lbp\": {}}}",
                "{\"findings\": {\"lbp\": {\"status\": null}}}",
                "{\"findings\": {\"lbp\": {\"side\": \"left\"}}}",
                "{\"findings\": {\"lbp\": {\"status\": \"present\", \"side\": \"front\"}}}",
                "{\"findings\": {\"lbp\": {\"status\": \"present\", \"level\": \"L5\"}}}",
                "{\"findings\": {\"temperature\": {\"status\": \"absent\", \"value\": 37}}}",
                "{\"findings\": {\"temperature\": {\"status\": \"unknown\", \"unit\": \"Cel\"}}}",
                "{\"findings\": {\"temperature\": {\"value\": \"37\"}}}",
                "{\"expected\": {}}",
                "{\"expected\": {\"urgency\": \"selfcare\"}}",
                "{\"expected\": {\"urgency\": \"urgent\", \"accepted\": \"urgent\"}}",
                "{\"expected\": {\"urgency\": \"urgent\", \"within\": \"a week\"}}",
                "{\"expected\": {\"urgency\": \"urgent\", \"within\": 7}}",
                "{\"expected\": {\"urgency\": \"urgent\", \"inView\": \"no\"}}",
                "{\"expected\": {\"urgency\": \"urgent\", \"because\": \"a\"}}",
                "{\"expected\": {\"urgency\": \"urgent\", \"notCleared\": [1]}}"
            })
    void what_the_reader_refuses_the_schema_refuses(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(ContentException.class);
        assertThat(problems(text)).isNotEmpty();
    }

    @Test
    void what_the_converter_writes_the_schema_takes() {
        Conversion conversion = VignetteConverter.of(SmallContent.TODAY, Setting.COMMUNITY)
                .convert(JsonTree.parse(
                        "{\"id\": \"v\", \"age\": 50, \"present\": [\"lbp\"], \"absent\": [\"lbp\"], \"vitals\": {\"temp_c\": 37},"
                                + " \"gold\": {\"dx\": \"x\", \"urgency\": \"selfcare\"}}",
                        "v"));

        assertThat(problems(conversion.json())).isEmpty();
    }

    private static Case read(String text) {
        return SmallContent.lenient().read(JsonTree.parse(text, "a.json"));
    }
}
