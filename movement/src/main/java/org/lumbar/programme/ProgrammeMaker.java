package org.lumbar.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.lumbar.circumstance.Ground;
import org.lumbar.circumstance.PersonsCircumstances;
import org.lumbar.circumstance.Standing;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.Exercise.Kind;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.movement.ProgrammeRules;
import org.lumbar.knowledge.movement.Sport;
import org.lumbar.programme.Programme.Item;
import org.lumbar.programme.Programme.Retest;

/// Makes programmes: a pure function of the content and the request. It may be shared by threads.
public final class ProgrammeMaker {

    /// Nodes of branch and bound after which the best week so far is taken with its gap; no person met comes
    /// near it.
    private static final int STEPS = 20_000;

    private static final String SPORT = "sport:";
    private static final int WEEK = 7;

    /// The order of a session: warm first, loaded in the middle, long holds last.
    private static final List<Kind> ORDER = List.of(
            Kind.AEROBIC,
            Kind.MOBILITY,
            Kind.DIRECTIONAL,
            Kind.MOTOR_CONTROL,
            Kind.STRENGTH,
            Kind.RETURN_TO_SPORT,
            Kind.SCOLIOSIS_SPECIFIC,
            Kind.NEURAL,
            Kind.STRETCH,
            Kind.MOVEMENT_BREAK);

    private final MovementContent content;
    private final ProgrammeRules rules;
    private final WeekChooser chooser = new WeekChooser(new OjAlgoSolver(STEPS));

    private ProgrammeMaker(MovementContent content) {
        this.content = content;
        this.rules = content.programme();
    }

    /// The maker of a content.
    public static ProgrammeMaker of(MovementContent content) {
        return new ProgrammeMaker(content);
    }

    /// The programme for a request, or what comes first.
    public Programme make(Request request) {
        PersonsCircumstances circumstances = request.circumstances();
        List<Standing> forbidding = circumstances.forbiddingAll();
        List<Standing> holding = forbidding.stream().filter(Standing::holds).toList();
        if (!holding.isEmpty()) {
            return new Programme.Referred(request, holding);
        }
        if (!request.assessment().evidenceApplies()) {
            return new Programme.OutsideTheEvidence(request);
        }
        DiaryReading diary = DiaryReading.of(request.diary(), content, request.start());
        if (diary.stop().isPresent()) {
            return new Programme.Stopped(request, diary.stop().get());
        }
        if (!forbidding.isEmpty()) {
            Set<String> questions = new java.util.LinkedHashSet<>();
            forbidding.forEach(standing -> questions.addAll(standing.questions()));
            return new Programme.NotYet(request, forbidding, List.copyOf(questions));
        }
        return planned(request, diary);
    }

    private Programme planned(Request request, DiaryReading diary) {
        Wishes wishes = request.wishes();
        var library = new Library(content, request.circumstances(), wishes, diary);
        var problems = new ProblemMaker(content, request.circumstances(), wishes, diary, library);
        Optional<Week> week = problems.problems().stream()
                .map(chooser::choose)
                .flatMap(Optional::stream)
                .findFirst();
        if (week.isEmpty()) {
            return new Programme.Impossible(
                    request, new WishFinder(content, library, problems, chooser, wishes).find());
        }
        List<Item> items = items(week.get(), request, library, problems.personsNeeds());
        int weeks = Math.min(wishes.weeks().orElse(rules.count("weeks")), rules.count("weeks-at-most"));
        OptionalInt load = problems.loadAtMost();
        return new Programme.Planned(
                request,
                items,
                new NeedReport(content, library, problems, chooser, wishes.include()).of(week.get()),
                waiting(request.circumstances()),
                barred(request.circumstances()),
                library.reliefs(),
                library.level(),
                problems.minutes(),
                load.isPresent() ? Optional.of(load.getAsInt()) : Optional.empty(),
                week.get().worth(),
                week.get().bound(),
                PlanB.of(items, rules.value("plan-b-minutes")),
                new WeeksAhead(rules, problems.minutes()).of(items, weeks, request.start()),
                retests(request, weeks),
                diary,
                problems.isAerobicBarred(),
                sports(request));
    }

    private List<Item> items(Week week, Request request, Library library, List<Need> needs) {
        return week.items().stream()
                .map(item -> {
                    Exercise exercise = item.option().exercise();
                    return new Item(
                            exercise,
                            item.option().dose(),
                            item.days(),
                            needs.stream()
                                    .filter(need -> need.exercises().contains(exercise.id()))
                                    .toList(),
                            request.circumstances().cares(exercise),
                            request.wishes().like().contains(exercise.id()),
                            inReach(exercise.progressesTo(), request, library),
                            inReach(exercise.regressesTo(), request, library));
                })
                .sorted(Comparator.comparingInt(
                                (Item item) -> ORDER.indexOf(item.exercise().kind()))
                        .thenComparing(item -> item.exercise().position())
                        .thenComparing(item -> item.exercise().id()))
                .toList();
    }

    /// The easiest of these that nothing but its difficulty keeps out.
    private Optional<Exercise> inReach(List<String> ids, Request request, Library library) {
        return ids.stream()
                .map(content.exercises()::get)
                .filter(exercise -> exercise != null
                        && request.circumstances().allows(exercise)
                        && library.againstWishes(exercise).isEmpty()
                        && library.firmly(exercise)
                                .filter(out -> out.reason() != LeftOut.Reason.TOO_HARD)
                                .isEmpty())
                .min(Comparator.comparingInt(Exercise::difficulty).thenComparing(Exercise::id));
    }

    /// What is unknown and keeps exercises out, what keeps out most first.
    private List<Programme.Waiting> waiting(PersonsCircumstances circumstances) {
        Map<Standing, List<Exercise>> found = new LinkedHashMap<>();
        for (Exercise exercise : content.exercises().values()) {
            var bars = circumstances.bars(exercise);
            if (bars.stream().allMatch(bar -> bar.isOpen())) {
                bars.forEach(bar -> found.computeIfAbsent(bar.standing(), _ -> new ArrayList<>())
                        .add(exercise));
            }
        }
        return found.entrySet().stream()
                .map(each -> new Programme.Waiting(each.getKey(), List.copyOf(each.getValue())))
                .sorted(Comparator.comparingInt(each -> -each.exercises().size()))
                .toList();
    }

    private List<Programme.Barred> barred(PersonsCircumstances circumstances) {
        Map<Standing, Programme.Barred> found = new LinkedHashMap<>();
        for (Exercise exercise : content.exercises().values()) {
            circumstances.bars(exercise).stream()
                    .filter(bar -> !bar.isOpen())
                    .findFirst()
                    .ifPresent(bar -> found.merge(
                            bar.standing(),
                            new Programme.Barred(bar.standing(), bar.kind().id(), List.of(exercise)),
                            (one, other) -> {
                                List<Exercise> both = new ArrayList<>(one.exercises());
                                both.addAll(other.exercises());
                                return new Programme.Barred(one.standing(), one.reason(), List.copyOf(both));
                            }));
        }
        return List.copyOf(found.values());
    }

    /// What tests found, tested again.
    private List<Retest> retests(Request request, int weeks) {
        Set<String> tests = new TreeSet<>();
        request.circumstances()
                .holding()
                .forEach(standing -> standing.grounds().stream()
                        .filter(ground -> ground.kind() == Ground.Kind.DEFICIT)
                        .forEach(ground -> tests.add(ground.id())));
        List<LocalDate> days = new ArrayList<>();
        int every = rules.count("retest-weeks");
        for (int week = every; week <= weeks; week += every) {
            days.add(request.start().plusDays((long) WEEK * week));
        }
        return tests.stream().map(test -> new Retest(test, List.copyOf(days))).toList();
    }

    private List<Sport> sports(Request request) {
        Set<String> ids = new TreeSet<>();
        request.circumstances()
                .holding()
                .forEach(standing -> standing.grounds().stream()
                        .filter(ground -> ground.kind() == Ground.Kind.EXPOSURE
                                && ground.id().startsWith(SPORT))
                        .forEach(ground -> ids.add(ground.id().substring(SPORT.length()))));
        return ids.stream()
                .map(content.balance().sports()::get)
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
