package org.lumbar.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.balance.Measurement;
import org.lumbar.balance.Measurement.Amount;
import org.lumbar.balance.Measurement.Result;
import org.lumbar.balance.Measurement.Sign;
import org.lumbar.knowledge.movement.BalanceContent;
import org.lumbar.knowledge.movement.PhysicalTest;
import org.lumbar.knowledge.movement.PhysicalTest.Method;
import org.lumbar.knowledge.movement.PhysicalTest.Unit;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.knowledge.tree.Node.ScalarType;
import org.lumbar.knowledge.tree.Words;
import org.lumbar.presentation.Side;

/// Reads the measurements of a movement file. A slip of the pen is refused, with its place and what to do.
public final class MeasurementsReader {

    private static final List<String> SIDES = List.of("left", "right");
    private static final List<String> SIGNS = List.of("positive", "negative");

    private final BalanceContent content;
    private final LocalDate today;

    private MeasurementsReader(BalanceContent content, LocalDate today) {
        this.content = content;
        this.today = today;
    }

    /// A reader.
    ///
    /// @param today the day of the case; a measurement without a day was made then, and none later
    public static MeasurementsReader of(BalanceContent content, LocalDate today) {
        return new MeasurementsReader(content, today);
    }

    /// Reads a list of measurements.
    ///
    /// @throws ContentException with the first problem
    public List<Measurement> read(Node node) {
        List<Measurement> measurements = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Node each : Fields.asList(node, "measurements")) {
            Measurement measurement = measurement(each);
            if (!seen.add(List.of(measurement.test(), measurement.side(), measurement.date()))) {
                throw new ContentException(
                        each.place(),
                        "the measurement " + measurement.test() + " of " + measurement.date()
                                + " stands twice for one side; keep the better, or give the other its own day.");
            }
            measurements.add(measurement);
        }
        return List.copyOf(measurements);
    }

    private Measurement measurement(Node node) {
        Fields fields = Fields.of(node, "a measurement");
        PhysicalTest test = test(fields.required("test"));
        Side side = side(fields, test);
        Optional<Fields> protocol =
                fields.optional("protocol").map(each -> Fields.of(each, "the protocol of a measurement"));
        Optional<String> method = protocol.flatMap(each -> method(each, test));
        Optional<Boolean> pelvisHeld = pelvisHeld(fields, protocol, test);
        protocol.ifPresent(Fields::done);
        Optional<Unit> unit = unit(fields, test);
        Result result = result(fields, test, unit);
        LocalDate date = date(fields);
        boolean provokesPain = fields.flag("provokesPain", false);
        fields.done();
        return new Measurement(
                test.id(),
                side,
                result,
                result instanceof Amount ? unit.map(Unit::code).orElse("") : "",
                date,
                method,
                pelvisHeld,
                provokesPain);
    }

    private PhysicalTest test(Node node) {
        String id = Fields.asText(node, "test");
        PhysicalTest test = content.tests().get(id);
        if (test == null) {
            throw new ContentException(
                    node.place(),
                    "the physical test '" + Words.shortened(id) + "' is not known."
                            + Words.maybe(id, content.tests().keySet()));
        }
        return test;
    }

    private static Side side(Fields fields, PhysicalTest test) {
        Optional<Node> node = fields.optional("side");
        if (!test.eachSide()) {
            node.ifPresent(each -> {
                throw new ContentException(each.place(), "the test " + test.id() + " has no side; take `side` away.");
            });
            return Side.UNSTATED;
        }
        if (node.isEmpty()) {
            throw new ContentException(
                    fields.place(), "the test " + test.id() + " is done on each side; add side: left or side: right.");
        }
        return Values.word(
                node.get(), "side", id -> SIDES.contains(id) ? Side.ofId(id) : Optional.<Side>empty(), SIDES);
    }

    private static Optional<String> method(Fields protocol, PhysicalTest test) {
        List<String> methods = test.methods().stream().map(Method::id).toList();
        return protocol.optional("method").map(node -> {
            if (methods.isEmpty()) {
                throw new ContentException(
                        node.place(), "the test " + test.id() + " has one way of measuring; take `method` away.");
            }
            return Values.word(
                    node, "method", id -> methods.contains(id) ? Optional.of(id) : Optional.<String>empty(), methods);
        });
    }

    private static Optional<Boolean> pelvisHeld(Fields fields, Optional<Fields> protocol, PhysicalTest test) {
        boolean said = protocol.filter(each -> each.has("pelvisHeld")).isPresent();
        if (test.requiresPelvisHeld() && !said) {
            throw new ContentException(
                    fields.place(),
                    "the test " + test.id() + " does not say whether the pelvis was held, and without that it tells"
                            + " nothing; add protocol: {pelvisHeld: true} or {pelvisHeld: false}.");
        }
        if (said && !test.requiresPelvisHeld()) {
            throw new ContentException(
                    fields.required("protocol").place(),
                    "the test " + test.id() + " does not depend on how the pelvis is held; take `pelvisHeld` away.");
        }
        return test.requiresPelvisHeld() ? protocol.map(each -> each.flag("pelvisHeld", true)) : Optional.empty();
    }

    private static Optional<Unit> unit(Fields fields, PhysicalTest test) {
        List<String> codes = test.units().stream().map(Unit::code).toList();
        Optional<Node> node = fields.optional("unit");
        if (node.isEmpty()) {
            if (codes.size() > 1 && fields.has("value") && isNumber(fields.required("value"))) {
                throw new ContentException(
                        fields.place(),
                        "the test " + test.id() + " may be given in " + Values.alternatives(codes)
                                + "; add `unit`, in quotation marks where it holds a sign.");
            }
            return test.units().stream().findFirst();
        }
        String given = Fields.asText(node.get(), "unit");
        return Optional.of(test.units().stream()
                .filter(unit -> unit.code().equals(given))
                .findFirst()
                .orElseThrow(() -> new ContentException(
                        node.get().place(),
                        codes.isEmpty()
                                ? "the test " + test.id() + " has no unit; take `unit` away."
                                : "the unit of " + test.id() + " must be " + Values.alternatives(codes) + ", not "
                                        + Words.shortened(given) + "; convert the value or correct the unit.")));
    }

    private static boolean isNumber(Node node) {
        return node instanceof Scalar scalar && scalar.type() == ScalarType.NUMBER;
    }

    private static Result result(Fields fields, PhysicalTest test, Optional<Unit> unit) {
        Optional<Node> lengths = fields.optional("lengths");
        if (lengths.isPresent()) {
            return angle(lengths.get(), fields, test);
        }
        Node node = fields.required("value");
        if (!isNumber(node)) {
            return sign(node, test);
        }
        if (unit.isEmpty()) {
            throw new ContentException(
                    node.place(), "the test " + test.id() + " is " + Values.alternatives(SIGNS) + ", not a number.");
        }
        return new Amount(possible(node, Fields.asNumber(node, "value"), test, unit.get()));
    }

    private static Result sign(Node node, PhysicalTest test) {
        if (!test.sign()) {
            throw new ContentException(
                    node.place(),
                    "the value of " + test.id() + " must be a number in "
                            + Values.alternatives(
                                    test.units().stream().map(Unit::code).toList())
                            + ", not " + node.description()
                            + "; whether it passes or fails agrees too poorly between raters to be of use.");
        }
        return new Sign(
                Values.word(node, "value", id -> SIGNS.contains(id) ? Optional.of(id) : Optional.<String>empty(), SIGNS)
                        .equals("positive"));
    }

    /// The angle of two tape lengths: how far the knee lies above the hip joint, and how long the thigh is.
    private static Result angle(Node node, Fields fields, PhysicalTest test) {
        if (!test.fromLengths() || fields.has("value")) {
            throw new ContentException(
                    node.place(),
                    test.fromLengths()
                            ? "give either `value` or `lengths`, not both."
                            : "the test " + test.id() + " is not given as lengths; give `value`.");
        }
        Fields lengths = Fields.of(node, "lengths");
        double above = lengths.number("kneeAboveHip");
        double thigh = lengths.number("thigh");
        lengths.done();
        if (!(thigh > 0) || Math.abs(above) > thigh) {
            throw new ContentException(
                    node.place(),
                    "the knee cannot lie " + above + " above the hip with a thigh of " + thigh
                            + "; give both in the same unit, negative when the knee lies below.");
        }
        double degrees = Math.toDegrees(StrictMath.asin(above / thigh));
        return new Amount(possible(node, degrees, test, test.units().getFirst()));
    }

    private static double possible(Node node, double value, PhysicalTest test, Unit unit) {
        if (!unit.possible().contains(value)) {
            throw new ContentException(
                    node.place(),
                    "the value " + value + " " + unit.code() + " of " + test.id() + " is not possible; it lies in "
                            + unit.possible() + ". Correct the value or the unit.");
        }
        return value;
    }

    private LocalDate date(Fields fields) {
        LocalDate date = Values.day(fields, "date").orElse(today);
        if (date.isAfter(today)) {
            throw new ContentException(
                    fields.required("date").place(),
                    "the measurement of " + date + " lies after the day of the case, " + today + "; correct one of"
                            + " them.");
        }
        return date;
    }
}
