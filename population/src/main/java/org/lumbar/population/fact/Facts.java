package org.lumbar.population.fact;

import java.util.Arrays;
import org.lumbar.population.resource.PersonLine;
import org.lumbar.population.resource.WantedCodes;
import org.lumbar.record.Concept;
import org.lumbar.record.Entry;
import org.lumbar.record.PatientEntry;

/// One thing read of one person, as bytes: a person, or an entry of a record. Bytes can be sorted, kept on a
/// disk and sent over a network without looking into them. For one thread.
public final class Facts {

    private static final int PERSON = 0;
    private static final int ENTRY = 1;

    private final Packer packer;

    /// @param codes the codes that are looked for, the same where the bytes are read back
    public Facts(WantedCodes codes) {
        packer = new Packer(codes);
    }

    /// The bytes of a person.
    public byte[] of(PersonLine line) {
        packer.clear();
        packer.number(PERSON);
        packer.text(line.updated());
        packer.text(line.id());
        packer.text(line.patient().gender());
        packer.text(line.patient().birthDate());
        packer.truth(line.patient().dead());
        packer.text(line.patient().died());
        packer.text(line.race());
        packer.text(line.ethnicity());
        return bytes();
    }

    /// The bytes of an entry.
    ///
    /// @param updated when its resource was last changed, as it says; may be empty
    public byte[] of(String updated, Entry entry) {
        packer.clear();
        packer.number(ENTRY);
        packer.text(updated);
        EntryPacking.pack(entry, packer);
        return bytes();
    }

    /// The bytes of a medicine that stands in a resource of its own; its words are left out.
    public byte[] of(Concept medicine) {
        packer.clear();
        EntryPacking.concept(medicine, packer);
        return bytes();
    }

    /// Reads a medicine back.
    public static Concept medicine(byte[] bytes, WantedCodes codes) {
        return EntryPacking.concept(new Unpacker(bytes, 0, codes));
    }

    private byte[] bytes() {
        return Arrays.copyOf(packer.bytes(), packer.length());
    }

    /// Reads one back.
    static Fact read(byte[] bytes, WantedCodes codes) {
        var from = new Unpacker(bytes, 0, codes);
        int kind = from.number();
        String updated = from.text();
        if (kind == ENTRY) {
            return new Fact.OfEntry(updated, EntryPacking.unpack(from));
        }
        String id = from.text();
        var patient = new PatientEntry("Patient/" + id, from.text(), from.text(), from.truth(), from.text());
        return new Fact.OfPerson(new PersonLine(id, updated, patient, from.text(), from.text()));
    }
}
