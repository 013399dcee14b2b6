package org.lumbar.population.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import org.lumbar.knowledge.screening.Indicator;
import org.lumbar.population.Figures;
import org.lumbar.population.ScreeningKernel;
import org.lumbar.population.Tally;
import org.lumbar.population.indicator.IndicatorResult.Standing;

/// A FHIR R4 Group of the people whom an indicator flags, written member by member, since there may be very
/// many.
public final class GroupResource implements Closeable {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator out;

    private GroupResource(JsonGenerator out) {
        this.out = out;
    }

    /// Begins the group of an indicator.
    public static GroupResource begin(Writer to, Indicator indicator, ScreeningKernel kernel, Tally tally)
            throws IOException {
        JsonGenerator out = FACTORY.createGenerator(to);
        out.writeStartObject();
        out.writeStringField("resourceType", "Group");
        out.writeStringField("id", indicator.id());
        long flagged = new Figures(tally).indicator(indicator.id(), Standing.FLAGGED, Figures.ALL);
        out.writeObjectFieldStart("text");
        out.writeStringField("status", Narrative.STATUS);
        out.writeStringField(
                "div",
                Narrative.of(
                        indicator,
                        SummaryText.people(flagged) + " to look at again, screened "
                                + kernel.plan().date() + "."));
        out.writeEndObject();
        out.writeBooleanField("active", true);
        out.writeStringField("type", "person");
        out.writeBooleanField("actual", true);
        out.writeStringField(
                "name", indicator.label() + ", screened " + kernel.plan().date());
        out.writeNumberField("quantity", flagged);
        return new GroupResource(out);
    }

    /// Adds a member.
    ///
    /// @param patient identifier of the Patient
    public void member(String patient) throws IOException {
        if (out.getOutputContext().inObject()) {
            out.writeArrayFieldStart("member");
        }
        out.writeStartObject();
        out.writeObjectFieldStart("entity");
        out.writeStringField("reference", "Patient/" + patient);
        out.writeEndObject();
        out.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        if (out.getOutputContext().inArray()) {
            out.writeEndArray();
        }
        out.writeEndObject();
        out.close();
    }
}
