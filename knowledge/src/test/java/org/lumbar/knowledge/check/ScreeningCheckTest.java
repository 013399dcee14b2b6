package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Binder.BindingException;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.ContentFile;
import org.lumbar.knowledge.source.ContentFolder;
import org.lumbar.knowledge.source.RecordMappingBinder;
import org.lumbar.knowledge.source.ScreeningBinder;
import org.lumbar.knowledge.tree.YamlTree;

/// The built-in content of screening, broken in one place at a time.
class ScreeningCheckTest {

    private static final Path FOLDER = Path.of("content");
    private static final Content CONTENT = ContentFolder.read(FOLDER);
    private static final Knowledge KNOWLEDGE = Binder.bind(CONTENT);

    /// The problems with a file of the screening in which one text stands for another.
    private static List<String> broken(String file, String text, String instead) {
        try {
            String before = Files.readString(FOLDER.resolve("screening").resolve(file));
            assertThat(before).as(file).contains(text);
            return with(file, before.replace(text, instead));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static List<String> with(String file, String yaml) {
        Content content = packed(file, yaml);
        return ScreeningCheck.problems(KNOWLEDGE, RecordMappingBinder.bind(content), ScreeningBinder.bind(content));
    }

    private static Content packed(String file, String yaml) {
        List<ContentFile> files = new ArrayList<>(CONTENT.files());
        files.add(new ContentFile(file, YamlTree.parse(yaml, file), 1));
        return new Content(CONTENT.version(), CONTENT.sha256(), CONTENT.packs(), files);
    }

    @Test
    void anIndicatorThatNamesAnUnknownEventIsFoundWithTheNearestOne() {
        assertThat(broken("indicators.yaml", "events: [osteoporosis-treatment]", "events: [osteoporosis-treatments]"))
                .contains("indicator fragility-fracture-without-treatment: what it looks for names the class of events"
                        + " osteoporosis-treatments, which is not declared; correct it or declare it. Maybe you mean"
                        + " osteoporosis-treatment or osteoporosis.");
    }

    @Test
    void anEventThatNamesAnUnknownFindingIsFound() {
        assertThat(broken("events.yaml", "findings: [hiv]", "findings: [hivv]"))
                .containsExactly("class of events hiv: it names hivv, which is not a finding; correct it or declare it"
                        + " under findings/. Maybe you mean hiv.");
    }

    @Test
    void aFindingThatNoCodeTellsIsNoEventOfARecord() {
        assertThat(broken("events.yaml", "findings: [hiv]", "findings: [night-pain]"))
                .containsExactly("class of events hiv: no record can name night-pain, since it has no code; take it"
                        + " away or give it one.");
    }

    @Test
    void aCodeThatWasNeverSeenWithItsWordsIsRefused() {
        assertThat(broken("medicines.yaml", "codes: [\"25480\"", "codes: [\"25481\""))
                .containsExactly("class of events gabapentinoid: the code RxNorm 25481 is not in the pinned list; add"
                        + " it to codes/ with its words and where it was seen, or take it away.");
    }

    @Test
    void aCodeThatStandsTwiceInAClassIsFound() {
        assertThat(broken("medicines.yaml", "codes: [\"25480\"", "codes: [\"25480\", \"25480\""))
                .containsExactly("class of events gabapentinoid: the code RxNorm 25480 stands twice; keep one.");
    }

    @Test
    void aCodeThatComesWithAFindingOrItsFamilyAlreadyIsFound() {
        assertThat(broken(
                        "events.yaml",
                        "{system: ICD-10-CM, codes: [\"G83.4\"",
                        "{system: ICD-10-CM, codes: [\"R33.9\""))
                .containsExactly("class of events neurological-deficit: the code ICD-10-CM R33.9 comes with the"
                        + " finding urinary-retention already; take it away here.");
        assertThat(broken(
                        "events.yaml",
                        "findings: [osteoporosis-known]",
                        "findings: [osteoporosis-known]\n" + "    codes: [{system: ICD-10-CM, codes: [\"M80.08XA\"]}]"))
                .containsExactly("class of events osteoporosis: the code ICD-10-CM M80.08XA comes with the finding"
                        + " osteoporosis-known already; take it away here.");
    }

    @Test
    void aForgottenListDoesNotComeToMeanEverything() {
        String without = "screeningEvents:\n  - {id: hiv, label: HIV, kinds: [Condition], why: a}\n";
        assertThatThrownBy(() -> with("pack.yaml", without))
                .isInstanceOf(BindingException.class)
                .hasMessage("pack.yaml:2:5: the class of events hiv needs findings or codes, or else everyCode: true,"
                        + " which takes every resource of its kinds; give one of the two.");
        assertThat(with("pack.yaml", without.replace("why", "everyCode: true, why")))
                .isEmpty();
    }

    @Test
    void onlyAProblemCanBeOpen() {
        assertThatThrownBy(() -> with(
                        "pack.yaml",
                        "screeningEvents:\n  - {id: hiv, label: HIV, kinds: [Condition,"
                                + " Encounter], findings: [hiv], openOnly: true, why: a}\n"))
                .isInstanceOf(BindingException.class)
                .hasMessage("pack.yaml:2:5: openOnly is for problems, and the class of events hiv has other kinds too;"
                        + " leave kinds: [Condition], or take openOnly away.");
    }

    @Test
    void aWindowWithoutDaysIsFound() {
        assertThat(broken("indicators.yaml", "fromDay: -365, toDay: -7", "fromDay: -7, toDay: -365"))
                .containsExactly("indicator repeat-imaging: what it looks for lies on the days -7 to -365, which holds"
                        + " none; exchange the two numbers.");
    }

    @Test
    void aWindowThatIsNotOverYetForTheLatestCannotBeJudged() {
        assertThat(broken("indicators.yaml", "fromDay: 0, toDay: 28}", "fromDay: 0, toDay: 42}"))
                .containsExactly("indicator early-imaging-without-indication: what it looks for lies on the days 0 to"
                        + " 42, which goes beyond the screening; end it on day 28, or leave out younger index events"
                        + " with toDaysAgo: 42.");
        assertThat(broken(
                        "indicators.yaml",
                        "anchor: screening, fromDay: -365, toDay: 0}\n    flagged",
                        "anchor: screening, fromDay: -365, toDay: 1}\n    flagged"))
                .containsExactly("indicator persistent-pain-without-review: what it looks for lies on the days -365 to"
                        + " 1, which goes beyond the screening; end it on day 0.");
    }

    @Test
    void anIndexEventWithoutDaysIsFound() {
        assertThat(broken("indicators.yaml", "fromDaysAgo: 1825, toDaysAgo: 180", "fromDaysAgo: 100, toDaysAgo: 180"))
                .containsExactly("indicator fragility-fracture-without-treatment: its index event lies from 100 to 180"
                        + " days ago, which holds no day; the first number is the larger one.");
    }

    @Test
    void whatAPersonMustHaveIsCheckedToo() {
        assertThat(broken(
                        "indicators.yaml",
                        "{events: [back-pain-problem], anchor: index, toDay: 0}",
                        "{events: [back-pain-problem], anchor: index, toDay: 1}"))
                .containsExactly("indicator long-term-opioid: what a person must have lies on the days ever to 1, which"
                        + " goes beyond the screening; end it on day 0, or leave out younger index events with"
                        + " toDaysAgo: 1.");
        assertThat(broken(
                        "indicators.yaml",
                        "{events: [back-pain-problem], anchor: index, toDay: 0}",
                        "{events: [back-pain], anchor: index, toDay: 0}"))
                .anyMatch(problem -> problem.startsWith("indicator long-term-opioid: what a person must have")
                        && problem.contains("back-pain"));
    }

    @Test
    void whoSpeaksOfAReasonMustHaveLookedForOne() {
        String indicator = """
                screeningIndicators:
                  - id: early-imaging-without-indication
                    label: Image in the first 28 days, with no reason on record
                    index: {events: [back-pain-contact], pick: last, toDaysAgo: 28}
                    lookedFor: {events: [spine-imaging], anchor: index, fromDay: 0, toDay: 28}
                    advice: Look at the notes
                    notSeen: Words
                    why: Our own
                    source: lumbar-design
                    basis: design
                """;
        assertThat(with("pack.yaml", indicator))
                .containsExactly("indicator early-imaging-without-indication: it speaks of a reason and looks for"
                        + " none; give exclusions, or say it in other words: Image in the first 28 days, with no"
                        + " reason on record.");
    }

    @Test
    void aFlagThatDoesNotSayWhatARecordCannotShowIsRefused() {
        assertThat(broken(
                        "indicators.yaml",
                        "notSeen: \"Whether both were taken together; disease of breathing that"
                                + " is not looked at here\"",
                        "notSeen: \" \""))
                .containsExactly("indicator opioid-with-gabapentinoid: its notSeen is empty; a flag without it would be"
                        + " a verdict.");
    }

    @Test
    void aSourceThatDoesNotExistIsFound() {
        assertThat(broken("indicators.yaml", "source: nogg-2022", "source: nogg-2023"))
                .anyMatch(problem -> problem.startsWith("indicator fragility-fracture-without-treatment: its citation"
                        + " names the source nogg-2023, which is not declared"));
    }

    @Test
    void aClassThatNoIndicatorNamesIsFoundInTheBuiltInContentAndToldOfAPack() {
        assertThat(ScreeningCheck.unused(ScreeningBinder.bind(CONTENT))).isEmpty();
        Content pack = packed(
                "pack.yaml",
                "screeningEvents:\n  - {id: fever, label: Fever, kinds: [Condition],"
                        + " findings: [fever], why: a sign}\n");
        assertThat(ScreeningCheck.unused(ScreeningBinder.bind(pack)))
                .containsExactly("class of events fever: no indicator names it; use it or take it away.");
    }

    @Test
    void theCohortNeedsFindingsThatRecordsCanTell() {
        assertThat(broken(
                        "indicators.yaml",
                        "findings: [lbp, back-pain-site-unstated, leg-pain-radiating]",
                        "findings: [night-pain]"))
                .containsExactly("cohort of the screening: no record can name night-pain, since it has no code; take"
                        + " it away or give it one.");
        assertThat(broken(
                        "indicators.yaml",
                        "findings: [lbp, back-pain-site-unstated, leg-pain-radiating]",
                        "findings: []"))
                .containsExactly("cohort of the screening: it names no finding; say which tell of back pain.");
    }

    @Test
    void aPackReplacesAClassAndAnIndicatorByItsIdentifier() {
        assertThat(with(
                        "pack.yaml",
                        "screeningEvents:\n  - {id: hiv, label: HIV here, kinds: [Condition], findings:"
                                + " [hiv], why: ours}\n"))
                .isEmpty();
        String twice = """
                screeningEvents:
                  - {id: hiv, label: One, kinds: [Condition], findings: [hiv], why: a}
                  - {id: hiv, label: Two, kinds: [Condition], findings: [hiv], why: b}
                """;
        assertThatThrownBy(() -> with("pack.yaml", twice))
                .isInstanceOf(BindingException.class)
                .hasMessage("pack.yaml:3:5: the class of events hiv stands twice; keep one, or rename one.");
    }
}
