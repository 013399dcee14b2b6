package org.lumbar.population.simulation;

/// Draws and writes people into chunks. For one thread at a time.
final class Worker {

    private final PersonDrawer drawer;
    private final Person person;
    private final PersonWriter people;
    private final BackgroundWriter background;
    private final TruthWriter truth;
    private final Lines lines;
    private final Chunk chunk = new Chunk();
    private final boolean tells;

    Worker(Plan plan, SimulationRequest request, PersonDrawer drawer, Days days) {
        this.drawer = drawer;
        lines = new Lines(
                chunk,
                plan.content().value("absolute-reference-share"),
                plan.content().value("blank-line-share"),
                days);
        person = new Person(
                plan.conditions().size(),
                plan.findings().drawn().size(),
                plan.findings().blocks(),
                plan.events().events().size());
        people = new PersonWriter(plan, request, lines, days);
        background = new BackgroundWriter(plan, request, lines);
        truth = new TruthWriter(plan, days);
        tells = request.truth();
    }

    /// The lines of some people, one after another. They hold until the next call.
    ///
    /// @param first number of the first of them
    Chunk write(long first, int count) {
        chunk.clear();
        for (long number = first; number < first + count; number++) {
            drawer.draw(number, person);
            lines.start(person.id);
            people.write(person);
            background.write(person);
            if (tells) {
                truth.write(person, chunk.truth());
            }
        }
        return chunk;
    }
}
