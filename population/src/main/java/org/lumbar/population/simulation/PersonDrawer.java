package org.lumbar.population.simulation;

import java.time.LocalDate;
import java.util.List;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Obtained;
import org.lumbar.knowledge.simulation.SimulationContent;

/// Draws people. Immutable; the seed and a person's number tell everything of that person.
final class PersonDrawer {

    private static final int DAYS_OF_A_YEAR = 365;

    private final SimulationContent content;
    private final ConditionPlan conditions;
    private final FindingPlan findings;
    private final Bands ages;
    private final Bands durations;
    private final Temperatures temperatures;
    private final EventPlan events;
    private final LookBacks lookBacks;
    private final LocalDate date;
    private final long seed;
    private final double femaleShare;
    private final double shared;
    private final double single;
    private final double[] askedShare = new double[Obtained.values().length];
    private final double noiseFree;
    private final double missing;
    private final double old;
    private final double contradicted;
    private final double yearOnly;
    private final int visitDays;
    private final int newEpisodeDays;

    PersonDrawer(Plan plan, SimulationRequest request) {
        content = plan.content();
        conditions = plan.conditions();
        findings = plan.findings();
        ages = plan.ages();
        durations = plan.durations();
        temperatures = plan.temperatures();
        events = plan.events();
        lookBacks = plan.lookBacks();
        femaleShare = plan.femaleShare();
        date = request.date();
        seed = request.seed();
        double correlation = content.value("correlation-within-block");
        shared = StrictMath.sqrt(correlation);
        single = StrictMath.sqrt(1 - correlation);
        askedShare[Obtained.ASKED.ordinal()] = 1;
        askedShare[Obtained.EXAMINED.ordinal()] = content.value("examined-share");
        askedShare[Obtained.BLOOD.ordinal()] = content.value("blood-share");
        askedShare[Obtained.IMAGING.ordinal()] = content.value("imaging-share");
        noiseFree = content.value("noise-free-share");
        missing = content.value("missing-share");
        old = content.value("old-share");
        contradicted = content.value("contradiction-share");
        yearOnly = content.value("year-only-share");
        visitDays = (int) content.value("visit-days");
        newEpisodeDays = (int) content.value("new-episode-days");
    }

    /// Draws the person with this number, 0 or more.
    void draw(long number, Person person) {
        person.clear();
        PersonRandom random = person.random;
        random.start(seed, number);
        person.id = PersonRandom.identifier(seed, number);
        person.age = (int) ages.draw(random);
        person.female = random.nextDouble() < femaleShare;
        person.cell = Cells.of(person.female, person.age);
        person.noisy = random.nextDouble() >= noiseFree;
        person.yearOnly = person.noisy && random.nextDouble() < yearOnly;
        person.birthDay = birthDay(person, random.nextInt(DAYS_OF_A_YEAR));
        int today = (int) date.toEpochDay();
        person.visitDay = today - random.nextInt(visitDays + 1);
        conditions.draw(person.cell, random, person.conditions);
        findings(person, random);
        person.temperature = temperatures.draw(person, random);
        events.draw(person, random);
        long longest = events.hasContact(person) ? newEpisodeDays : Long.MAX_VALUE;
        person.onsetDay = person.visitDay - (int) durations.draw(random, 0, longest);
        if (person.noisy) {
            noise(person, random);
        }
    }

    /// Where only the year is on record the first day of it counts, so that is when the person was born.
    private int birthDay(Person person, int daysBefore) {
        LocalDate last = date.minusYears(person.age);
        return (int) (person.yearOnly ? last.withDayOfYear(1) : last.minusDays(daysBefore)).toEpochDay();
    }

    private void findings(Person person, PersonRandom random) {
        boolean[] asked = new boolean[askedShare.length];
        for (int way = 0; way < asked.length; way++) {
            asked[way] = random.nextDouble() < askedShare[way];
        }
        for (int block = 0; block < person.common.length; block++) {
            person.common[block] = shared * random.nextGaussian();
        }
        findings.chances(person);
        List<Drawn> drawn = findings.drawn();
        for (int place = 0; place < person.status.length; place++) {
            Drawn each = drawn.get(place);
            double number = each.block() < 0
                    ? random.nextDouble()
                    : NormalTable.below(person.common[each.block()] + single * random.nextGaussian());
            if (asked[each.finding().obtained().ordinal()]) {
                person.status[place] = number < chance(person, each, place) ? Person.PRESENT : Person.ABSENT;
            }
        }
    }

    /// The chance among those who have what the finding implies.
    private static double chance(Person person, Drawn drawn, int place) {
        double chance = person.chance[place];
        double rarest = 1;
        for (int wide : drawn.wider()) {
            if (person.status[wide] == Person.ABSENT) {
                return 0;
            }
            if (person.status[wide] == Person.PRESENT) {
                rarest = Math.min(rarest, person.chance[wide]);
            }
        }
        return rarest > 0 ? chance / rarest : 0;
    }

    private void noise(Person person, PersonRandom random) {
        for (int place = 0; place < person.status.length; place++) {
            if (person.status[place] != Person.NOT_ASKED && !temperatures.tells(place)) {
                double draw = random.nextDouble();
                Finding finding = findings.drawn().get(place).finding();
                if (draw < missing) {
                    person.fate[place] = Person.MISSING;
                } else if (draw < missing + old && lookBacks.days(finding) >= 0) {
                    person.fate[place] = Person.OLD;
                } else if (draw < missing + old + contradicted) {
                    person.contradicted[place] = true;
                }
            }
        }
    }
}
