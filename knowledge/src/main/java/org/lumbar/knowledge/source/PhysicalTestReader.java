package org.lumbar.knowledge.source;

import java.util.List;
import org.lumbar.knowledge.movement.PhysicalTest;
import org.lumbar.knowledge.movement.PhysicalTest.Better;
import org.lumbar.knowledge.movement.PhysicalTest.Certainty;
import org.lumbar.knowledge.movement.PhysicalTest.Construct;
import org.lumbar.knowledge.movement.PhysicalTest.Method;
import org.lumbar.knowledge.movement.PhysicalTest.Role;
import org.lumbar.knowledge.movement.PhysicalTest.Unit;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads physical tests.
final class PhysicalTestReader {

    private static final String PELVIS_HELD = "pelvisHeld";

    private PhysicalTestReader() {}

    static PhysicalTest test(Node node) {
        Fields fields = Fields.of(node, "a physical test");
        var test = new PhysicalTest(
                fields.text("id"),
                fields.text("label"),
                fields.text("plain"),
                CommonReader.constant(fields.required("construct"), Construct.values(), Construct::id, "construct"),
                fields.texts("groups"),
                fields.text("structures", ""),
                fields.text("how"),
                fields.list("units", PhysicalTestReader::unit),
                CommonReader.constant(fields.required("better"), Better.values(), Better::id, "direction"),
                fields.flag("eachSide", false),
                fields.flag("sign", false),
                fields.flag("fromLengths", false),
                requiresPelvisHeld(fields),
                fields.list("methods", PhysicalTestReader::method),
                CommonReader.constant(fields.required("role"), Role.values(), Role::id, "role"),
                fields.text("roleReason", ""),
                CommonReader.constant(fields.required("certainty"), Certainty.values(), Certainty::id, "certainty"),
                fields.text("errorOf", ""),
                fields.list("references", TestReferenceReader::reference));
        fields.done();
        return test;
    }

    private static boolean requiresPelvisHeld(Fields fields) {
        List<String> required = fields.texts("requires");
        for (String each : required) {
            if (!each.equals(PELVIS_HELD)) {
                throw new ContentException(
                        fields.required("requires").place(),
                        "requires may only name " + PELVIS_HELD + ", not " + each + ".");
            }
        }
        return !required.isEmpty();
    }

    private static Unit unit(Node node) {
        Fields fields = Fields.of(node, "a unit");
        var unit = new Unit(fields.text("unit"), CommonReader.range(fields));
        fields.done();
        return unit;
    }

    private static Method method(Node node) {
        Fields fields = Fields.of(node, "a method");
        var method = new Method(fields.text("id"), fields.text("label"));
        fields.done();
        return method;
    }
}
