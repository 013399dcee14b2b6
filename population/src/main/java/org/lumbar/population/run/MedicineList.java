package org.lumbar.population.run;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lumbar.population.ScreeningKernel;
import org.lumbar.population.resource.Kind;
import org.lumbar.population.resource.PersonLine;
import org.lumbar.population.resource.ResourceReader;
import org.lumbar.population.resource.Taker;
import org.lumbar.population.source.Lines;
import org.lumbar.population.source.Slice;
import org.lumbar.population.source.SourceFile;
import org.lumbar.record.Concept;
import org.lumbar.record.Entry;

/// The medicines that prescriptions point at, read before everything else out of the files that hold Medication
/// resources. Only those that are wanted are kept.
public final class MedicineList implements Taker, Lines.Reader {

    private final Map<String, Concept> byId = new HashMap<>();
    private final ResourceReader reader;

    private MedicineList(ResourceReader reader) {
        this.reader = reader;
    }

    /// The medicines of an export by identifier of their resource. A file that cannot be read to its end is
    /// reported when it is read the second time.
    static Map<String, Concept> of(ScreeningKernel kernel, List<SourceFile> files) {
        List<Slice> whole = files.stream()
                .filter(MedicineList::isOfMedicines)
                .map(file -> new Slice(0, file, 0, file.bytes()))
                .toList();
        return of(kernel, whole, new Lines());
    }

    /// Whether a file is said to hold Medication resources.
    public static boolean isOfMedicines(SourceFile file) {
        return file.type().equals(Kind.MEDICATION.resource());
    }

    /// The medicines of parts of files, the later ones before the earlier ones of the same identifier.
    public static Map<String, Concept> of(ScreeningKernel kernel, List<Slice> slices, Lines lines) {
        var list = new MedicineList(kernel.reader(Map.of()));
        slices.forEach(each -> list.read(each, lines));
        return list.byId;
    }

    private void read(Slice slice, Lines lines) {
        try {
            lines.read(slice, this, _ -> {});
        } catch (IOException _) {
            // told by the second reading
        }
    }

    @Override
    public void over(byte[] buffer) {
        reader.over(buffer);
    }

    @Override
    public int line(int from) {
        return reader.line(from, this);
    }

    @Override
    public void medicine(String id, Concept medicine) {
        byId.put(id, medicine);
    }

    @Override
    public void bad(long line, long column, String reason) {
        // told by the second reading
    }

    @Override
    public void counted(Kind kind) {}

    @Override
    public void patient(PersonLine person) {}

    @Override
    public void entry(String person, String updated, Entry entry) {}

    @Override
    public void lostMedicine() {}
}
