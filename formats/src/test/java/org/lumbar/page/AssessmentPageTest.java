package org.lumbar.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.assess.Assessment;
import org.lumbar.formats.AssessmentJson;
import org.lumbar.formats.AssessmentText;
import org.lumbar.formats.Extent;
import org.lumbar.formats.SafeText;
import org.lumbar.formats.TextStyle;
import org.lumbar.formats.Wording;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Side;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class AssessmentPageTest {

    @ParameterizedTest
    @FieldSource("org.lumbar.page.People#ALL")
    void everyProbabilityOfTheJsonStandsBesideItsConditionOnThePage(String person) throws Exception {
        Assessment assessment = People.assessed(person);
        JsonNode differential = new ObjectMapper()
                .readTree(AssessmentJson.line(assessment, Extent.REPORT))
                .get("differential");
        List<String> bars = texts(parsed(People.page(assessment)), "div", "bar");
        String classes = String.join("\n", texts(parsed(People.page(assessment)), "dl", "classes"));
        for (String part : List.of("likely", "pointedTo", "notExcluded")) {
            for (JsonNode entry : differential.get(part)) {
                String label = entry.get("label").asText();
                boolean figures = entry.get("incidenceClass").isNull();
                if (figures) {
                    assertThat(bars).containsAnyOf(label + figure(entry, 1 - 1e-6), label + figure(entry, 1));
                } else {
                    assertThat(bars.stream().anyMatch(bar -> bar.startsWith(label)) || classes.contains(label))
                            .as(label)
                            .isTrue();
                }
            }
        }
    }

    /// The JSON has six digits, so a figure at the edge of a rounding may be the one below.
    private static String figure(JsonNode entry, double edge) {
        return Wording.percent(entry.get("probability").asDouble() * edge) + " % ("
                + Wording.percent(entry.get("low").asDouble() * edge) + "-"
                + Wording.percent(entry.get("high").asDouble() * edge) + ")";
    }

    /// The terminal's report is wrapped, so words are compared one after another, without their footnotes.
    @ParameterizedTest
    @FieldSource("org.lumbar.page.People#ALL")
    void thePageSaysTheSentencesOfTheTerminal(String person) throws Exception {
        Assessment assessment = People.assessed(person);
        String page = bare(parsed(People.page(assessment)).getDocumentElement().getTextContent());
        String report = AssessmentText.of(People.KNOWLEDGE, new TextStyle(false, true, 80))
                .report(assessment);
        List<String> said = new ArrayList<>(List.of(assessment.urgency().headline(), Assessment.STATEMENT));
        assessment.urgency().because().forEach(reason -> said.add(reason.text()));
        assessment.notCleared().forEach(gate -> said.addAll(List.of(gate.question(), gate.why())));
        assessment.residualRisk().forEach(entry -> said.add(entry.text()));
        assessment.roots().ifPresent(roots -> said.add(roots.statement()));
        assessment.nextQuestions().forEach(question -> said.add(question.question()));
        assessment.notUsed().forEach(each -> said.add(each.reason()));
        said.add(assessment.labels().mechanism().statement());
        for (String sentence : said) {
            assertThat(bare(report)).contains(bare(sentence));
            assertThat(page).contains(bare(sentence));
        }
    }

    @ParameterizedTest
    @FieldSource("org.lumbar.page.People#ALL")
    void nothingIsFetchedAndNoScriptRuns(String person) throws Exception {
        Document page = parsed(People.page(person));
        for (Element element : all(page)) {
            assertThat(element.getTagName())
                    .isNotIn("script", "link", "img", "iframe", "object", "embed", "base", "form");
            assertThat(element.getAttribute("src")).isEmpty();
            String target = element.getAttribute("href");
            assertThat(target.isEmpty()
                            || target.startsWith("#")
                            || target.startsWith("https://doi.org/10.")
                            || target.startsWith("https://pubmed.ncbi.nlm.nih.gov/"))
                    .as(target)
                    .isTrue();
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
            }
        }
        assertThat(Style.TEXT).doesNotContain("url(", "@import", "<", "&");
        assertThat(People.page(person))
                .contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:\"");
    }

    @ParameterizedTest
    @FieldSource("org.lumbar.page.People#ALL")
    void everyLinkOfThePageLeadsToOnePlace(String person) throws Exception {
        Document page = parsed(People.page(People.assessed(person), People.assessed("sciatica")));
        Set<String> ids = new HashSet<>();
        for (Element element : all(page)) {
            String id = element.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as("%s stands once", id).isTrue();
        }
        for (Element element : all(page)) {
            String target = element.getAttribute("href");
            if (target.startsWith("#")) {
                assertThat(ids).contains(target.substring(1));
            }
            for (String labelled : element.getAttribute("aria-labelledby").split(" ", -1)) {
                assertThat(labelled.isEmpty() || ids.contains(labelled))
                        .as(labelled)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</title></style></svg><script>alert(1)</script>",
                "a\u202egnp.exe",
                "a\u0000b\u001b[31mc\u2028d\ufeff",
                "&lt;b&gt; &amp; ]]>",
                "\ud83d\ude00 \ud800",
            })
    void textFromOutsideStaysText(String hostile) throws Exception {
        var presentation = new Presentation(
                hostile,
                LocalDate.of(2026, 3, 2),
                Setting.PRIMARY_CARE,
                new Person(OptionalInt.of(44), Sex.FEMALE),
                Episode.UNKNOWN,
                List.of(
                        Observation.of("lbp", FindingStatus.PRESENT),
                        Observation.of(hostile, FindingStatus.PRESENT),
                        new Observation(
                                "temperature",
                                FindingStatus.PRESENT,
                                OptionalDouble.of(38.2),
                                hostile,
                                Side.UNSTATED,
                                Optional.empty(),
                                Optional.empty(),
                                Course.UNSTATED,
                                hostile)));
        String page = People.page(People.assessed(presentation));
        String plain = People.page(People.assessed(new Presentation(
                "x",
                presentation.date(),
                presentation.setting(),
                presentation.person(),
                presentation.episode(),
                List.of())));
        assertThat(page)
                .matches("(?s)[\\n\\x20-\\x{d7ff}\\x{e000}-\\x{10ffff}]+")
                .doesNotContain("\u202e", "\u2028", "\ufeff");
        Document parsed = parsed(page);
        Set<String> tags = new HashSet<>();
        all(parsed).forEach(element -> tags.add(element.getTagName()));
        Set<String> usual =
                new HashSet<>(Set.of("details", "summary", "figure", "figcaption", "dl", "dt", "dd", "strong"));
        all(parsed(plain)).forEach(element -> usual.add(element.getTagName()));
        assertThat(usual).containsAll(tags);
        assertThat(parsed.getElementsByTagName("h2").item(0).getTextContent())
                .isEqualTo("case " + SafeText.visible(hostile) + ", 2026-03-02, primary care, female, 44 years");
        assertThat(parsed.getDocumentElement().getTextContent()).contains(SafeText.visible(hostile) + " (present)");
    }

    @Test
    void aWaterfallEndsAtThePosterior() {
        for (String person : People.ALL) {
            var differential = People.assessed(person).differential();
            for (var entries : List.of(differential.likely(), differential.pointedTo())) {
                for (var entry : entries) {
                    double sum = Scale.logOdds(entry.prior());
                    for (var each : entry.contributions()) {
                        sum += each.logOdds();
                    }
                    assertThat(Scale.COMMON.atLogOdds(sum))
                            .as(entry.label())
                            .isCloseTo(Scale.COMMON.at(entry.probability()), offset(0.01));
                }
            }
        }
    }

    @Test
    void aWeakToeOnTheLeftIsALeftRootAndLostReflexesOnBothSidesAreBoth() {
        assertThat(People.assessed("sciatica").roots().orElseThrow().side()).isEqualTo(Side.LEFT);
        assertThat(People.assessed("cauda-equina").roots().orElseThrow().side()).isEqualTo(Side.BOTH);
    }

    @Test
    void onlyTheSideOfTheSignsIsFilled() {
        assertThat(areas(Side.LEFT)).isEqualTo(areas(Side.RIGHT)).isPositive();
        assertThat(areas(Side.BOTH)).isEqualTo(2 * areas(Side.LEFT)).isEqualTo(areas(Side.UNSTATED));
        assertThat(chart(Side.LEFT)).isNotEqualTo(chart(Side.RIGHT));
    }

    @Test
    void underEighteenThePageSaysSoAndGivesNoProbability() {
        String page = People.page("under-18");
        assertThat(page.substring(page.indexOf("<main>")))
                .contains("UNDER 18: OUTSIDE THE EVIDENCE", "EMERGENCY")
                .doesNotContain(" %", "NaN", "class=\"bar\"");
    }

    @Test
    void theLocaleChangesNothing() {
        String page = People.page("sciatica");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(People.page("sciatica")).isEqualTo(page);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPageShowsOneToFiftyAssessments() {
        AssessmentPage page = AssessmentPage.of(People.KNOWLEDGE);
        Assessment one = People.assessed("under-18");
        assertThat(page.page(Collections.nCopies(50, one), Extent.REPORT)).contains("id=\"c50-title\"");
        assertThatThrownBy(() -> page.page(Collections.nCopies(51, one), Extent.REPORT))
                .hasMessage("a page shows 1 to 50 assessments, not 51.");
        assertThatThrownBy(() -> page.page(List.of(), Extent.REPORT)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String chart(Side side) {
        var html = new Html();
        new BodyChart(html, "c1-", List.of("L5"), true, side).write("title", "description");
        return html.written();
    }

    private static int areas(Side side) {
        return chart(side).split("class=\"area\"", -1).length - 1;
    }

    private static Document parsed(String page) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static List<Element> all(Document page) {
        NodeList nodes = page.getElementsByTagName("*");
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }

    private static List<String> texts(Document page, String tag, String kind) {
        return all(page).stream()
                .filter(element -> element.getTagName().equals(tag)
                        && element.getAttribute("class").equals(kind))
                .map(Element::getTextContent)
                .toList();
    }

    /// Letters and digits alone, without footnotes.
    private static String bare(String text) {
        return text.replaceAll("\\[[0-9,~^*]+]", "").replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
