package org.lumbar.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.formats.AssessmentJson;
import org.lumbar.formats.AssessmentText;
import org.lumbar.formats.CaseReader;
import org.lumbar.formats.CaseSource;
import org.lumbar.formats.Extent;
import org.lumbar.formats.Result;
import org.lumbar.formats.SafeText;
import org.lumbar.formats.Strictness;
import org.lumbar.formats.TextStyle;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/// Strings that break programs, wherever a case holds free text: its name, a finding that nobody knows, the origin of
/// an
/// answer. They must come out as they went in, and as nothing but text.
class HostileStringsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Assessor ASSESSOR = Assessor.of(KnowledgeResource.knowledge());
    private static final CaseSource SOURCE = CaseSource.of(CaseReader.of(
            ASSESSOR.interpreter(), CaseReader.Defaults.on(LocalDate.of(2026, 3, 2)), Strictness.LENIENT));
    private static final AssessmentText TEXT =
            AssessmentText.of(ASSESSOR.knowledge(), new TextStyle(false, true, TextStyle.WIDEST));
    private static final AssessmentPage PAGE = AssessmentPage.of(ASSESSOR.knowledge());

    static List<String> strings() {
        return Stream.of(
                        "plain",
                        "null",
                        "undefined",
                        "-1E+400",
                        "0x0",
                        "  spaces  ",
                        "<script>alert(1)</script>",
                        "\"><img src=x onerror=alert(1)>",
                        "'; DROP TABLE cases; --",
                        "</title></style></details><h1>EMERGENCY</h1>",
                        "<!-- ]]> &lt; &amp; &#x41;",
                        "javascript:alert(1)",
                        "${jndi:ldap://127.0.0.1/a} %s %n {{7*7}} #{1}",
                        "$(touch here) `id` ; rm -rf .",
                        "\\u0041 \\n \\\\ \\",
                        "r\u00fccken \u75db\u307f \u0431\u043e\u043b\u044c \u0938\u0930",
                        "\ud83e\uddb4 \ud83d\udc69\u200d\u2695\ufe0f",
                        "\u202Eesrever\u202C \u2066isolated\u2069",
                        "\u200Bzero\u200Dwidth\uFEFF",
                        "Z\u0351\u036B\u0343a\u0321\u031E",
                        "\u0000\u0007\u001b[31mred\u001b[0m\u009b2J",
                        "one\ntwo\r\nthree\ttab\u2028four\u2029five",
                        "\ufdd0 \uffff \ue000",
                        "../../../../etc/passwd%00",
                        "x".repeat(2000))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("strings")
    void comeOutOfJsonAsTheyWentIn(String hostile) throws Exception {
        JsonNode answer = JSON.readTree(AssessmentJson.line(assessed(hostile), Extent.REPORT));
        assertThat(answer.get("case").asText()).isEqualTo(hostile);
        assertThat(AssessmentJson.line(assessed(hostile), Extent.REPORT)).doesNotContain("\n", "\u0000", "\u001b");
    }

    @ParameterizedTest
    @MethodSource("strings")
    void areVisibleInATextAndObeyedByNoTerminal(String hostile) {
        String report = TEXT.report(assessed(hostile), Extent.REPORT);
        assertThat(unwrapped(report)).contains(unwrapped(SafeText.visible(hostile)));
        assertThat(report.codePoints()
                        .filter(each -> each != '\n')
                        .filter(each -> Character.isISOControl(each) || Character.getType(each) == Character.FORMAT))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("strings")
    void areTextAndNothingElseOnAPage(String hostile) throws Exception {
        Document page = parsed(PAGE.page(List.of(assessed(hostile)), Extent.REPORT));
        Document harmless = parsed(PAGE.page(List.of(assessed("harmless")), Extent.REPORT));
        assertThat(page.getElementsByTagName("*").getLength())
                .as("no string makes an element")
                .isEqualTo(harmless.getElementsByTagName("*").getLength());
        assertThat(unwrapped(page.getElementsByTagName("title").item(0).getTextContent()))
                .contains(unwrapped(SafeText.visible(hostile)));
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
    }

    private static Assessment assessed(String hostile) {
        ObjectNode written = JSON.createObjectNode();
        written.put("case", hostile);
        ObjectNode findings = written.putObject("findings");
        findings.put("leg-pain-below-knee", "present");
        findings.put("unknown " + hostile, "present");
        findings.putObject("fever").put("status", "absent").put("origin", hostile);
        try (Stream<Result> results = SOURCE.read(new ByteArrayInputStream(bytes(written)), "case.json")) {
            return results.map(each -> switch (each) {
                        case Result.CaseResult(var read) -> ASSESSOR.assess(read.presentation());
                        case Result.ErrorResult(String message) -> throw new AssertionError(message);
                    })
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static byte[] bytes(ObjectNode written) {
        return written.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /// Lines may be broken anywhere within a long name.
    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Document parsed(String page) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }
}
