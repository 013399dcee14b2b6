package org.lumbar.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Population.Band;
import org.lumbar.knowledge.Population.Spread;
import org.lumbar.knowledge.Populations;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;

/// Draws persons of a population. Immutable; the same content and the same random numbers give the same person.
/// No figure stands here: all of them are content.
public final class PersonGenerator {

    /// The day does not matter, as long as it is the same.
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static final double WHOLE = 1;
    private static final double TENTH = 0.1;

    private record GateRecipe(int finding, List<Integer> members, Criterion applies) {}

    private final FindingIndex index;
    private final Implications implications;
    private final List<Spread> quantities;
    private final List<Recipe> recipes;
    private final int[] present;
    private final List<GateRecipe> gates;
    private final LocalDate longAgo;
    private final int female;
    private final int male;

    private PersonGenerator(Knowledge knowledge, Recipes plan, FindingIndex index, Implications implications) {
        this.index = index;
        this.implications = implications;
        this.quantities = plan.quantities();
        this.recipes = plan.ordered();
        this.present = plan.present().stream().sorted().mapToInt(index::require).toArray();
        this.gates = plan.asks() ? gates(knowledge, index) : List.of();
        this.female = index.require(FindingIndex.FEMALE);
        this.male = index.require(FindingIndex.MALE);
        this.longAgo = DAY.minusDays(2 * (long) knowledge.design().value("long-standing-days"));
    }

    /// The generator of a population.
    ///
    /// @throws IllegalArgumentException when there is no such population, or its draws wait for each other
    public static PersonGenerator of(Knowledge knowledge, Populations populations, String population) {
        var index = FindingIndex.of(knowledge);
        var implications = new Implications(index);
        return new PersonGenerator(
                knowledge, new Recipes(knowledge, index, implications, populations, population), index, implications);
    }

    private static List<GateRecipe> gates(Knowledge knowledge, FindingIndex index) {
        return knowledge.gates().stream()
                .map(gate -> new GateRecipe(
                        index.require(gate.finding()),
                        gate.members().stream().map(index::require).toList(),
                        Criterion.of(gate.applies(), index, knowledge.predicates())))
                .toList();
    }

    /// Draws one person, seen in a setting.
    public Presentation draw(String id, Setting setting, RandomGenerator random) {
        var draft = new Draft(index.size(), setting);
        for (Spread spread : quantities) {
            draft.measure(index.require(spread.quantity()), value(spread, random));
        }
        for (int each : present) {
            draft.answer(each, true);
        }
        for (Recipe recipe : recipes) {
            // each takes its two numbers whether it needs them or not, so that a changed share moves no other draw
            double chance = random.nextDouble();
            double age = random.nextDouble();
            if (recipe.only().holds(draft)) {
                boolean has = chance < recipe.chance(draft);
                boolean old = has && age >= recipe.recent();
                draft.longKnown.set(recipe.finding(), old);
                if (!old) {
                    draft.answer(recipe.finding(), has);
                }
            }
            if (recipe.finding() == female) {
                draft.answer(male, draft.isAbsent(female));
            }
        }
        gates.forEach(gate -> answer(gate, draft));
        return presentation(id, draft);
    }

    /// A gate is answered: "no" where nobody of its members is there, else each member by itself.
    private void answer(GateRecipe gate, Draft draft) {
        if (draft.answered.get(gate.finding()) || !gate.applies().holds(draft)) {
            return;
        }
        BitSet there = implications.ofAll(draft.present);
        boolean any = false;
        for (int denied : index.absentWith(gate.finding())) {
            any |= draft.longKnown.get(denied) || there.get(denied);
        }
        if (!any) {
            draft.answer(gate.finding(), false);
            return;
        }
        for (int member : gate.members()) {
            if (!draft.answered.get(member) && !draft.longKnown.get(member)) {
                draft.answer(member, false);
            }
        }
    }

    private Presentation presentation(String id, Draft draft) {
        BitSet there = implications.ofAll(draft.present);
        List<Observation> observations = new ArrayList<>();
        for (int finding = 0; finding < index.size(); finding++) {
            if (finding == female || finding == male) {
                continue;
            }
            String name = index.finding(finding).id();
            if (draft.longKnown.get(finding)) {
                observations.add(Observation.of(name, FindingStatus.PRESENT).since(longAgo, Course.STABLE));
            } else if (draft.present.get(finding)) {
                observations.add(Observation.of(name, FindingStatus.PRESENT));
            } else if (draft.answered.get(finding) && mayBeDenied(finding, there)) {
                observations.add(Observation.of(name, FindingStatus.ABSENT));
            } else if (isMeasurement(finding, draft)) {
                observations.add(Observation.measured(name, draft.value(finding), ""));
            }
        }
        Sex sex = !draft.answered.get(female) ? Sex.UNKNOWN : draft.present.get(female) ? Sex.FEMALE : Sex.MALE;
        return new Presentation(
                id,
                DAY,
                draft.setting,
                new Person(whole(draft.value(index.require(FindingIndex.AGE))), sex),
                new Episode(whole(draft.value(index.require(FindingIndex.EPISODE_DURATION))), Optional.empty()),
                observations);
    }

    private boolean isMeasurement(int finding, Draft draft) {
        return !Double.isNaN(draft.value(finding))
                && finding != index.require(FindingIndex.AGE)
                && finding != index.require(FindingIndex.EPISODE_DURATION);
    }

    /// Whether no present finding speaks against "no".
    private boolean mayBeDenied(int finding, BitSet there) {
        for (int denied : index.absentWith(finding)) {
            if (there.get(denied)) {
                return false;
            }
        }
        return true;
    }

    private static OptionalInt whole(double value) {
        return Double.isNaN(value) ? OptionalInt.empty() : OptionalInt.of((int) value);
    }

    private static double value(Spread spread, RandomGenerator random) {
        double draw = random.nextDouble();
        double within = random.nextDouble();
        Band chosen = spread.bands().getLast();
        for (Band band : spread.bands()) {
            draw -= band.share();
            if (draw < 0) {
                chosen = band;
                break;
            }
        }
        boolean counted =
                spread.quantity().equals(FindingIndex.AGE) || spread.quantity().equals(FindingIndex.EPISODE_DURATION);
        return value(chosen, counted ? WHOLE : TENTH, within);
    }

    /// A value of the band on a grid of steps, so that none falls on an end that does not belong to it.
    private static double value(Band band, double step, double within) {
        long first = Math.round(band.range().low() / step) + (band.range().lowIncluded() ? 0 : 1);
        long last = Math.round(band.range().high() / step) - (band.range().highIncluded() ? 0 : 1);
        long chosen = Math.min(last, first + (long) (within * (last - first + 1)));
        return Math.round(chosen * step / TENTH) / (1 / TENTH);
    }
}
