package org.lumbar.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Device;
import org.lumbar.assess.Assessment;
import org.lumbar.knowledge.Knowledge;

/// Lumbar itself, with the version and hash of its content.
final class DeviceMaker {

    private DeviceMaker() {}

    static Device make(Frame frame) {
        Knowledge.Identity identity = frame.assessment().knowledge();
        var device = frame.identified(new Device(), "");
        device.addIdentifier().setSystem(Systems.BASE + ":content-sha256").setValue(identity.sha256());
        device.addDeviceName().setName("Lumbar").setType(Device.DeviceNameType.MODELNAME);
        device.getType().setText("Software that supports decisions");
        device.addVersion()
                .setType(Codes.concept(OwnSystems.OTHER, "content", "Content"))
                .setValue(identity.version());
        for (Knowledge.Pack pack : identity.packs()) {
            device.addVersion()
                    .setType(Codes.concept(OwnSystems.OTHER, "pack", "Content pack"))
                    .setValue(pack.id() + " " + pack.version() + ", sha256 " + pack.sha256());
        }
        device.addNote(new Annotation().setText(Assessment.STATEMENT));
        return Narratives.tell(device, "Lumbar", List.of(frame.content()));
    }
}
