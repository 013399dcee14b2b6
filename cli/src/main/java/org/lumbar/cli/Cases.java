package org.lumbar.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.presentation.Interpreter;
import org.lumbar.presentation.Presentation;

final class Cases {
    sealed interface Item {}
    record Read(String where, String id, Presentation presentation, Optional<Gold> gold) implements Item {}
    record Refused(String message) implements Item {}
    private final Session session;
    Cases(Session session, Knowledge knowledge, Optional<LocalDate> date, boolean lenient) { this.session = session; Interpreter.of(knowledge); }
    void each(List<String> files, Consumer<Item> consumer) { session.today(); files.forEach(f -> consumer.accept(new Refused(f))); }
}
