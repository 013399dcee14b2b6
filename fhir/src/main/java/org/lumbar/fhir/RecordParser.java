package org.lumbar.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;

/// Parses resources as R4. What R4 does not know is noted; what shows that the record is of another version is refused,
/// since a status that is lost would turn a refuted disease into a present one.
final class RecordParser {

    private final FhirContext context;

    RecordParser(FhirContext context) {
        this.context = context;
    }

    /// A resource and what the parser stepped over.
    record Parsed(Resource resource, List<String> notes) {}

    Parsed parse(String text, String name) {
        IParser parser = text.stripLeading().startsWith("<") ? context.newXmlParser() : context.newJsonParser();
        var handler = new Handler();
        parser.setParserErrorHandler(handler);
        IBaseResource parsed;
        try {
            parsed = parser.parseResource(text);
        } catch (RuntimeException error) { // beside DataFormatException the parser lets others out on damaged input
            throw new RecordException(
                    name + ": this cannot be read as a FHIR R4 resource: " + brief(error)
                            + " Correct it, or check it with a FHIR validator.",
                    error);
        }
        if (!handler.otherVersion.isEmpty()) {
            throw new RecordException(name + ": this looks like another version of FHIR than R4, since "
                    + String.join("; ", handler.otherVersion)
                    + ". Convert it to R4 (4.0.1) first: read as it is, a status could be lost.");
        }
        if (!(parsed instanceof Resource resource)) {
            throw new RecordException(name + ": this is no resource of FHIR R4.");
        }
        return new Parsed(resource, List.copyOf(handler.notes));
    }

    private static String brief(RuntimeException error) {
        String message = String.valueOf(error.getMessage()).replaceAll("\\s+", " ");
        return (message.length() > LONGEST ? message.substring(0, LONGEST) + " ..." : message)
                + (message.endsWith(".") ? "" : ".");
    }

    private static final int LONGEST = 200;

    /// Elements that stand elsewhere, or have another form, in DSTU2, STU3 and R5.
    private static final Set<String> TELLING = Set.of(
            "verificationStatus",
            "clinicalStatus",
            "class",
            "coding",
            "concept",
            "medication",
            "medicationCodeableConcept",
            "taken",
            "notTaken",
            "notGiven",
            "notDone",
            "wasNotTaken",
            "context",
            "triggeredBy",
            "occurrenceDateTime");

    private static final class Handler implements IParserErrorHandler {

        private final Set<String> otherVersion = new LinkedHashSet<>();
        private final Set<String> notes = new LinkedHashSet<>();

        @Override
        public void containedResourceWithNoId(IParseLocation location) {
            notes.add("a contained resource has no id, so that nothing can refer to it");
        }

        @Override
        public void extensionContainsValueAndNestedExtensions(IParseLocation location) {
            notes.add("an extension has a value and extensions at once");
        }

        @Override
        public void incorrectJsonType(
                IParseLocation location,
                String element,
                ValueType expected,
                ScalarType expectedScalar,
                ValueType found,
                ScalarType foundScalar) {
            String name = lastOf(element);
            if (TELLING.contains(name)) {
                otherVersion.add(name + " is " + found.name().toLowerCase(java.util.Locale.ROOT) + " and must be "
                        + expected.name().toLowerCase(java.util.Locale.ROOT) + " in R4");
            } else {
                notes.add(element + " has a form that R4 does not know");
            }
        }

        @Override
        public void invalidInternalReference(IParseLocation location, String reference) {
            notes.add("the reference " + reference + " leads nowhere");
        }

        @Override
        public void invalidValue(IParseLocation location, String value, String error) {
            notes.add("a value that R4 does not allow was left out: " + error);
        }

        @Override
        public void missingRequiredElement(IParseLocation location, String element) {
            notes.add(element + " is missing");
        }

        @Override
        public void unexpectedRepeatingElement(IParseLocation location, String element) {
            unknown(element, " stands several times");
        }

        @Override
        public void unknownAttribute(IParseLocation location, String attribute) {
            notes.add("the attribute " + attribute + " is not known in R4");
        }

        @Override
        public void unknownElement(IParseLocation location, String element) {
            unknown(element, " stands where R4 has none");
        }

        @Override
        public void unknownReference(IParseLocation location, String reference) {
            notes.add("the reference " + reference + " is not known");
        }

        private void unknown(String element, String what) {
            String name = lastOf(element);
            if (TELLING.contains(name)) {
                otherVersion.add(name + what);
            } else {
                notes.add(name + what);
            }
        }

        private static String lastOf(String element) {
            return element.substring(element.lastIndexOf('.') + 1);
        }
    }

    /// The notes of several parsings, each once.
    static List<String> together(List<Parsed> parsed) {
        Set<String> notes = new LinkedHashSet<>();
        parsed.forEach(each -> notes.addAll(each.notes()));
        return new ArrayList<>(notes);
    }
}
