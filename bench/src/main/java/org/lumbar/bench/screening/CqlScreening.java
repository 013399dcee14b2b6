package org.lumbar.bench.screening;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import kotlin.Pair;
import org.cqframework.cql.cql2elm.CqlCompilerException;
import org.cqframework.cql.cql2elm.CqlCompilerOptions;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.ModelManager;
import org.cqframework.cql.cql2elm.StringLibrarySourceProvider;
import org.cqframework.cql.cql2elm.quick.FhirLibrarySourceProvider;
import org.hl7.elm.r1.Library;
import org.hl7.elm.r1.VersionedIdentifier;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.knowledge.screening.EventClass;
import org.lumbar.knowledge.screening.EventKind;
import org.lumbar.knowledge.screening.ScreeningContent;
import org.opencds.cqf.cql.engine.data.CompositeDataProvider;
import org.opencds.cqf.cql.engine.data.DataProvider;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.execution.EvaluationExpressionRef;
import org.opencds.cqf.cql.engine.execution.EvaluationParams;
import org.opencds.cqf.cql.engine.execution.EvaluationResult;
import org.opencds.cqf.cql.engine.fhir.model.R4FhirModelResolver;
import org.opencds.cqf.cql.engine.model.CachingModelResolverDecorator;
import org.opencds.cqf.cql.engine.model.ModelResolver;
import org.opencds.cqf.cql.engine.runtime.Date;

/// Screening as others do it: HAPI's parser, then the reference engine of the Clinical Quality Language, with
/// the rules of `screening.cql`. A peer for the speed, and a second opinion on every answer. Immutable.
public final class CqlScreening implements Screener {

    private static final String RULES = "screening.cql";
    private static final String COUNTS = " counts";
    private static final String FLAGGED = " flagged";
    private static final String MODEL = "http://hl7.org/fhir";

    private final FhirContext context = FhirContext.forR4Cached();
    private final ModelResolver model = new CachingModelResolverDecorator(new R4FhirModelResolver(context));
    private final VersionedIdentifier library =
            new VersionedIdentifier().withId("Screening").withVersion("1.0.0");
    private final EventCodes codes;
    private final Set<String> takenWhole;
    private final LibraryManager libraries;
    private final Set<String> indicators = new TreeSet<>();

    /// Translates the rules.
    ///
    /// @throws IllegalStateException when they cannot be translated
    /// @throws IllegalArgumentException when they ask for a class of events that the content lacks
    public CqlScreening(Knowledge knowledge, RecordMapping mapping, ScreeningContent screening) {
        codes = new EventCodes(knowledge, mapping, screening);
        takenWhole = screening.events().values().stream()
                .filter(EventClass::takesEveryCode)
                .flatMap(each -> each.kinds().stream())
                .map(EventKind::resource)
                .collect(Collectors.toSet());
        libraries = new LibraryManager(new ModelManager(), CqlCompilerOptions.defaultOptions());
        libraries.getLibrarySourceLoader().registerProvider(new FhirLibrarySourceProvider());
        libraries.getLibrarySourceLoader().registerProvider(new StringLibrarySourceProvider(List.of(rules())));
        List<CqlCompilerException> problems = new ArrayList<>();
        Library translated = libraries.resolveLibrary(library, problems).getLibrary();
        if (translated == null || CqlCompilerException.hasErrors(problems)) {
            throw new IllegalStateException(RULES + " cannot be translated: "
                    + problems.stream().map(CqlScreening::words).collect(Collectors.joining("; ")));
        }
        Optional.ofNullable(translated.getValueSets()).stream()
                .flatMap(each -> each.getDef().stream())
                .map(each -> ContentTerminology.eventClass(String.valueOf(each.getId())))
                .forEach(codes::eventClass);
        Optional.ofNullable(translated.getStatements()).stream()
                .flatMap(each -> each.getDef().stream())
                .map(each -> String.valueOf(each.getName()))
                .filter(name -> name.endsWith(FLAGGED))
                .map(name -> name.substring(0, name.length() - FLAGGED.length()))
                .forEach(indicators::add);
    }

    private static String words(CqlCompilerException problem) {
        var at = problem.getLocator();
        return (at == null ? "" : "line " + at.getStartLine() + ": ") + problem.getMessage();
    }

    private static String rules() {
        try (InputStream in = CqlScreening.class.getResourceAsStream(RULES)) {
            if (in == null) {
                throw new IllegalStateException(RULES + " is missing in this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /// The indicators for which there are rules.
    public Set<String> indicators() {
        return Set.copyOf(indicators);
    }

    @Override
    public Answers screen(Path folder, LocalDate date, int threads) throws IOException {
        Map<String, Answer> answers = screen(ExportFile.in(folder), date, threads);
        return () -> answers;
    }

    private Map<String, Answer> screen(List<ExportFile> files, LocalDate date, int threads) throws IOException {
        Map<String, PersonResources> persons = new HapiReader(context, codes, takenWhole).read(files, threads);
        List<Map.Entry<String, PersonResources>> all = persons.entrySet().stream()
                .filter(each -> each.getValue().patient().isPresent())
                .toList();
        Map<String, Answer> answers = new ConcurrentHashMap<>();
        var next = new AtomicInteger();
        Workers.run(threads, () -> {
            var retrieval = new PersonRetrieval();
            CqlEngine engine = engine(retrieval);
            return () -> {
                for (int i = next.getAndIncrement(); i < all.size(); i = next.getAndIncrement()) {
                    retrieval.turnTo(all.get(i).getValue());
                    answers.put(all.get(i).getKey(), answer(engine, all.get(i).getKey(), date));
                }
            };
        });
        return new TreeMap<>(answers);
    }

    private CqlEngine engine(PersonRetrieval retrieval) {
        Map<String, DataProvider> providers = new HashMap<>();
        providers.put(MODEL, new CompositeDataProvider(model, retrieval));
        return new CqlEngine(
                new Environment(libraries, providers, new ContentTerminology(codes)),
                Set.of(CqlEngine.Options.EnableExpressionCaching));
    }

    private Answer answer(CqlEngine engine, String person, LocalDate date) {
        List<EvaluationExpressionRef> asked = new ArrayList<>();
        for (String each : indicators) {
            asked.add(new EvaluationExpressionRef(each + COUNTS));
            asked.add(new EvaluationExpressionRef(each + FLAGGED));
        }
        EvaluationResult result = engine.evaluate(new EvaluationParams(
                        Map.of(library, asked),
                        new Pair<>("Patient", person),
                        Map.of("Today", new Date(date)),
                        null,
                        date.atStartOfDay(ZoneOffset.UTC)))
                .getOnlyResultOrThrow();
        Set<String> counts = new TreeSet<>();
        Set<String> flagged = new TreeSet<>();
        for (String each : indicators) {
            if (isTrue(result, each + COUNTS, person)) {
                counts.add(each);
            }
            if (isTrue(result, each + FLAGGED, person)) {
                flagged.add(each);
            }
        }
        return new Answer(counts, flagged);
    }

    private static boolean isTrue(EvaluationResult result, String name, String person) {
        var found = result.get(name);
        if (found != null && found.getValue() instanceof Boolean said) {
            return said;
        }
        throw new IllegalStateException(RULES + " says neither yes nor no to " + name + " of Patient/" + person);
    }
}
