package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.KnowledgeResource;

/// Words for findings and their answers.
class NamesTest {

    private final Names names = new Names(Binder.bind(KnowledgeResource.load()));

    @Test
    void aWomanIsFemaleAndNotMaleAbsent() {
        assertThat(names.answered("male", "absent")).isEqualTo(names.finding("female"));
        assertThat(names.answered("female", "absent")).isEqualTo(names.finding("male"));
    }

    @Test
    void anyOtherDenialNamesTheFinding() {
        assertThat(names.answered("fever", "absent")).isEqualTo(names.finding("fever") + ": absent");
    }
}
