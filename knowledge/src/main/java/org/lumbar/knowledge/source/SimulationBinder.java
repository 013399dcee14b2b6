package org.lumbar.knowledge.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lumbar.knowledge.Coding;
import org.lumbar.knowledge.Design.Constant;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.simulation.Background;
import org.lumbar.knowledge.simulation.PlantedEvent;
import org.lumbar.knowledge.simulation.PlantedEvent.Anchor;
import org.lumbar.knowledge.simulation.SimulationContent;
import org.lumbar.knowledge.simulation.SimulationContent.Category;
import org.lumbar.knowledge.simulation.SimulationContent.Only;
import org.lumbar.knowledge.source.Binder.BindingException;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Makes what content files say of simulated populations. A pack replaces it as a whole.
public final class SimulationBinder {

    /// The keys of content files that are read here.
    static final Set<String> KEYS = Set.of("simulation");

    private SimulationBinder() {}

    /// Binds what a content says of simulated populations.
    ///
    /// @throws BindingException when it cannot be bound, or the content says nothing of them
    public static SimulationContent bind(Content content) {
        Map<String, SimulationContent> found = new LinkedHashMap<>();
        var records = new LayeredRecords();
        for (ContentFile file : content.files()) {
            Fields.of(file.root(), "a content file")
                    .optional("simulation")
                    .ifPresent(node -> records.read(
                            node,
                            "simulation",
                            SimulationBinder::simulation,
                            _ -> "of populations",
                            found,
                            file.layer()));
        }
        records.refuseProblems();
        return found.values().stream()
                .findFirst()
                .orElseThrow(() -> new BindingException(
                        List.of("the content says nothing of simulated populations; it needs the key simulation.")));
    }

    private static SimulationContent simulation(Node node) {
        Fields fields = Fields.of(node, "the simulation");
        Map<String, Constant> constants = new LinkedHashMap<>();
        for (Constant each : fields.list("constants", ModelReader::constant)) {
            constants.put(each.name(), each);
        }
        var simulation = new SimulationContent(
                fields.text("population"),
                constants,
                fields.list("only", SimulationBinder::only),
                categories(fields, "races"),
                categories(fields, "ethnicities"),
                fields.list("background", SimulationBinder::background),
                fields.list("events", SimulationBinder::event));
        fields.done();
        return simulation;
    }

    private static Only only(Node node) {
        Fields fields = Fields.of(node, "a restriction");
        var only = new Only(PredicateReader.read(fields.required("when")), fields.texts("conditions"));
        fields.done();
        return only;
    }

    private static List<Category> categories(Fields fields, String key) {
        List<Category> categories = fields.list(key, SimulationBinder::category);
        double sum = categories.stream().mapToDouble(Category::share).sum();
        if (Math.abs(sum - 1) > 1e-9) {
            throw new ContentException(
                    fields.place(), "the shares of " + key + " must add up to 1, and they make " + sum + ".");
        }
        return categories;
    }

    private static Category category(Node node) {
        Fields fields = Fields.of(node, "a category");
        var category = new Category(fields.text("code"), fields.text("display"), share(fields));
        fields.done();
        return category;
    }

    private static Background background(Node node) {
        Fields fields = Fields.of(node, "an entry of the background");
        var background = new Background(
                fields.text("resource"),
                CodeReader.coding(fields.required("coding")),
                fields.text("display"),
                fields.number("each"),
                fields.text("unit", ""),
                fields.optionalNumber("low").orElse(0),
                fields.optionalNumber("high").orElse(0),
                fields.text("seen"));
        fields.done();
        if (!(background.each() > 0) || background.low() > background.high()) {
            throw new ContentException(
                    node.place(),
                    background.display() + ": `each` must be above 0, and `low` no higher than `high`; correct them.");
        }
        return background;
    }

    private static PlantedEvent event(Node node) {
        Fields fields = Fields.of(node, "a planted event");
        List<Coding> codings = new ArrayList<>();
        List<String> displays = new ArrayList<>();
        for (Node each : fields.list("codes")) {
            Fields code = Fields.of(each, "a code");
            displays.add(code.text("display"));
            codings.add(CodeReader.coding(code.required("coding")));
            code.done();
        }
        var event = new PlantedEvent(
                fields.text("id"),
                fields.text("resource"),
                codings,
                displays,
                fields.optional("when").map(PredicateReader::read).orElseGet(Predicate::always),
                share(fields),
                fields.optional("with").map(each -> Fields.asText(each, "with")),
                fields.optional("without").map(each -> Fields.asText(each, "without")),
                fields.integer("fromDay"),
                fields.integer("toDay"),
                fields.text("anchor", "date").equals("event") ? Anchor.EVENT : Anchor.DATE,
                fields.text("status"),
                fields.text("why"));
        fields.done();
        if (event.codings().isEmpty() || event.fromDay() > event.toDay()) {
            throw new ContentException(
                    node.place(),
                    "the planted event " + event.id() + " needs codes, and fromDay no later than toDay; correct them.");
        }
        if (event.anchor() == Anchor.EVENT && event.with().isEmpty()) {
            throw new ContentException(
                    node.place(),
                    "the days of " + event.id() + " count from another event; name it by `with`, or take anchor away.");
        }
        return event;
    }

    private static double share(Fields fields) {
        double share = fields.number("share");
        if (share < 0 || share > 1) {
            throw new ContentException(
                    fields.required("share").place(), "share must be from 0 to 1, not " + share + ".");
        }
        return share;
    }
}
