package org.lumbar.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumbar.knowledge.Knowledge.Pack;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.ContentFile;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.population.ScreeningKernel;
import org.lumbar.population.ScreeningPlan;
import org.lumbar.record.Code;

/// What a kernel is built from, for the way to executors: the compiled content as bytes, and the plan. Each
/// executor builds its kernel once, when it is first asked for; the kernel itself never travels.
final class KernelSource implements Serializable {

    private static final long serialVersionUID = 1L;

    private final byte[] content;
    private final String[][] packs;
    private final int[] layers;
    private final LocalDate date;
    private final Setting setting;
    private final boolean everyone;
    private final String[][] cohorts;

    private transient @Nullable ScreeningKernel kernel;

    /// @param content the content, packs laid over it
    KernelSource(Content content, ScreeningPlan plan) {
        this.content = KnowledgeResource.encode(content);
        packs = content.packs().stream()
                .map(each -> new String[] {each.id(), each.version(), each.sha256()})
                .toArray(String[][]::new);
        layers = content.files().stream().mapToInt(ContentFile::layer).toArray();
        date = plan.date();
        setting = plan.setting();
        everyone = plan.everyone();
        cohorts = plan.cohorts().stream()
                .map(each -> new String[] {each.system(), each.code()})
                .toArray(String[][]::new);
    }

    /// The kernel, the same for all threads of this process.
    synchronized ScreeningKernel kernel() {
        ScreeningKernel built = kernel;
        if (built == null) {
            Content whole = content();
            built = ScreeningKernel.of(Binder.bind(whole), whole, plan());
            kernel = built;
        }
        return built;
    }

    private Content content() {
        Content plain = KnowledgeResource.decode(content);
        List<ContentFile> files = new ArrayList<>();
        for (int i = 0; i < layers.length; i++) {
            ContentFile file = plain.files().get(i);
            files.add(new ContentFile(file.path(), file.tree(), layers[i]));
        }
        List<Pack> laid = new ArrayList<>();
        for (String[] each : packs) {
            laid.add(new Pack(each[0], each[1], each[2]));
        }
        return new Content(plain.version(), plain.sha256(), List.copyOf(laid), List.copyOf(files));
    }

    private ScreeningPlan plan() {
        List<Code> codes = new ArrayList<>();
        for (String[] each : cohorts) {
            codes.add(new Code(each[0], each[1], ""));
        }
        return new ScreeningPlan(date, setting, everyone, codes);
    }
}
