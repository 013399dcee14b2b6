package org.lumbar.knowledge.source;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lumbar.knowledge.Design;
import org.lumbar.knowledge.Design.Constant;
import org.lumbar.knowledge.Design.IncidenceClass;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.NerveRootModel;
import org.lumbar.knowledge.NerveRootModel.Sign;
import org.lumbar.knowledge.NerveRootModel.Skin;
import org.lumbar.knowledge.NerveRootModel.Variant;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Statistics;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads the nerve-root model and the design constants.
final class ModelReader {

    private ModelReader() {}

    static NerveRootModel nerveRoots(Node node) {
        Fields fields = Fields.of(node, "the nerve-root model");
        List<String> roots = fields.texts("roots");
        List<Double> priors = numbers(fields, "priors", roots.size());
        var model = new NerveRootModel(
                roots,
                priors,
                fields.list("signs", sign -> sign(sign, roots.size())),
                PredicateReader.read(fields.required("shown")),
                fields.texts("discs"),
                fields.optional("skin").map(skin -> skin(skin, roots)),
                CommonReader.citation(fields));
        fields.text("note", "");
        fields.done();
        double sum = priors.stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 1) > 1e-9) {
            throw new ContentException(node.place(), "the priors of the roots add up to " + sum + ", not to 1.");
        }
        return model;
    }

    private static Skin skin(Node node, List<String> roots) {
        Fields fields = Fields.of(node, "the skin of the roots");
        List<String> areas = fields.texts("areas");
        if (areas.size() != roots.size()) {
            throw new ContentException(
                    node.place(),
                    "areas has " + areas.size() + " entries for " + roots.size() + " roots; give one for each of "
                            + roots + " in this order.");
        }
        var skin = new Skin(
                areas, fields.optional("nonDermatomalPain").map(LabelReader::share), CommonReader.citation(fields));
        fields.done();
        return skin;
    }

    private static Sign sign(Node node, int roots) {
        Fields fields = Fields.of(node, "a sign");
        var sign = new Sign(
                fields.text("finding"),
                chances(fields, roots),
                fields.text("anchor", ""),
                fields.optional("variant").map(variant -> variant(variant, roots)),
                CommonReader.citation(fields));
        fields.done();
        return sign;
    }

    private static Variant variant(Node node, int roots) {
        Fields fields = Fields.of(node, "a variant");
        var variant = new Variant(PredicateReader.read(fields.required("when")), chances(fields, roots));
        fields.done();
        return variant;
    }

    private static List<Double> chances(Fields fields, int roots) {
        List<Double> chances = numbers(fields, "chances", roots);
        for (double chance : chances) {
            if (!(chance > 0 && chance < 1)) {
                throw new ContentException(fields.place(), "a chance lies above 0 and below 1, not " + chance + ".");
            }
        }
        return chances;
    }

    private static List<Double> numbers(Fields fields, String key, int size) {
        List<Double> numbers = fields.list(key, item -> Fields.asNumber(item, key));
        if (numbers.size() != size) {
            throw new ContentException(
                    fields.place(), key + " has " + numbers.size() + " numbers for " + size + " roots.");
        }
        return numbers;
    }

    static Constant constant(Node node) {
        Fields fields = Fields.of(node, "a constant");
        var constant = new Constant(fields.text("name"), fields.number("value"), fields.text("reason"));
        fields.done();
        return constant;
    }

    static IncidenceClass incidenceClass(Node node) {
        Fields fields = Fields.of(node, "an incidence class");
        String name = fields.text("name");
        double factor = fields.number("factor");
        Fields bySetting = fields.fields("probability");
        Map<Setting, Figure> probability = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            double value = bySetting.number(setting.id());
            probability.put(
                    setting,
                    CommonReader.checked(
                            node,
                            name,
                            () -> Figure.of(value, value / factor, Math.min(Statistics.ALMOST_ONE, value * factor))));
        }
        bySetting.done();
        var incidenceClass = new IncidenceClass(name, fields.text("label"), probability);
        fields.text("reason", "");
        fields.done();
        return incidenceClass;
    }

    static Map<String, Figure> patternStrengths(List<Node> nodes) {
        Map<String, Figure> strengths = new LinkedHashMap<>();
        for (Node node : nodes) {
            Fields fields = Fields.of(node, "a pattern strength");
            strengths.put(fields.text("name"), CommonReader.figure(fields.required("lr"), "lr"));
            fields.text("reason", "");
            fields.done();
        }
        return strengths;
    }

    static Design design(List<Constant> constants, List<IncidenceClass> classes, Map<String, Figure> strengths) {
        Map<String, Constant> byName = new LinkedHashMap<>();
        constants.forEach(constant -> byName.put(constant.name(), constant));
        Map<String, IncidenceClass> classesByName = new LinkedHashMap<>();
        classes.forEach(each -> classesByName.put(each.name(), each));
        return new Design(byName, classesByName, strengths);
    }
}
