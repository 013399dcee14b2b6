package org.lumbar.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingMask;

/// The evidence of many models by the finding it comes from, so that the posteriors of a person are worked out by
/// walking the answers once, not the models. The result equals that of [PopulationModel#logOdds].
final class EvidenceTable {

    /// A log likelihood ratio of a finding, in one block of one model.
    private record Entry(int finding, int block, double log) {}

    /// An element that looks at several findings, or at a quantity.
    private record Several(Element element, int block, FindingMask looked) {}

    private static final int USUAL_HITS = 256;

    private final PopulationModel[] models;
    private final Setting setting;
    private final int[] firstBlock;
    private final int[] modelOf;
    private final int mostBlocks;
    private final FindingMask looked;
    private final int[][] presentBlocks;
    private final double[][] presentLogs;
    private final int[][] absentBlocks;
    private final double[][] absentLogs;
    private final Several[] several;

    EvidenceTable(List<PopulationModel> models, Setting setting, FindingIndex index) {
        this.models = models.toArray(PopulationModel[]::new);
        this.setting = setting;
        firstBlock = new int[this.models.length + 1];
        for (int model = 0; model < this.models.length; model++) {
            firstBlock[model + 1] =
                    firstBlock[model] + this.models[model].combiner().blocks();
        }
        mostBlocks =
                models.stream().mapToInt(each -> each.combiner().blocks()).max().orElse(0);
        modelOf = new int[firstBlock[this.models.length]];
        List<Entry> present = new ArrayList<>();
        List<Entry> absent = new ArrayList<>();
        List<Several> others = new ArrayList<>();
        for (int model = 0; model < this.models.length; model++) {
            Combiner combiner = this.models[model].combiner();
            for (int block = 0; block < combiner.blocks(); block++) {
                modelOf[firstBlock[model] + block] = model;
            }
            for (Element element : this.models[model].elements()) {
                int block = firstBlock[model] + element.block();
                if (element instanceof FindingElement single) {
                    add(single.finding(), block, single.presentEarned() ? single.present() : Lr.NONE, present);
                    add(single.finding(), block, single.absentEarned() ? single.absent() : Lr.NONE, absent);
                } else {
                    var findings = new BitSet();
                    element.collect(findings);
                    others.add(new Several(element, block, FindingMask.of(findings)));
                }
            }
        }
        var findings = new BitSet();
        present.forEach(entry -> findings.set(entry.finding()));
        absent.forEach(entry -> findings.set(entry.finding()));
        looked = FindingMask.of(findings);
        int size = findings.cardinality();
        presentBlocks = new int[size][];
        presentLogs = new double[size][];
        group(present, presentBlocks, presentLogs);
        absentBlocks = new int[size][];
        absentLogs = new double[size][];
        group(absent, absentBlocks, absentLogs);
        several = others.toArray(Several[]::new);
    }

    private static void add(int finding, int block, Lr ratio, List<Entry> entries) {
        if (ratio.log() != 0) {
            entries.add(new Entry(finding, block, ratio.log()));
        }
    }

    /// Puts the entries of each finding together, in their order.
    private void group(List<Entry> entries, int[][] blocks, double[][] logs) {
        int[] counts = new int[blocks.length];
        for (Entry entry : entries) {
            counts[looked.place(entry.finding())]++;
        }
        for (int place = 0; place < counts.length; place++) {
            blocks[place] = new int[counts[place]];
            logs[place] = new double[counts[place]];
        }
        Arrays.fill(counts, 0);
        for (Entry entry : entries) {
            int place = looked.place(entry.finding());
            blocks[place][counts[place]] = entry.block();
            logs[place][counts[place]++] = entry.log();
        }
    }

    /// The posterior log-odds of every model.
    ///
    /// @param priors log-odds of the prior of this person in every model
    double[] logOdds(Answers answers, double[] priors) {
        Hits hits = hits(answers).byModel(models.length, modelOf);
        double[] logOdds = new double[models.length];
        var sums = new Sums(mostBlocks);
        int hit = 0;
        for (int model = 0; model < logOdds.length; model++) {
            logOdds[model] = priors[model];
            if (hit < hits.count && hits.blocks[hit] < firstBlock[model + 1]) {
                sums.clear(firstBlock[model + 1] - firstBlock[model]);
                for (; hit < hits.count && hits.blocks[hit] < firstBlock[model + 1]; hit++) {
                    sums.add(hits.blocks[hit] - firstBlock[model], hits.logs[hit]);
                }
                logOdds[model] += total(model, answers, sums);
            }
        }
        return logOdds;
    }

    /// What the answers say, in their order.
    private Hits hits(Answers answers) {
        var hits = new Hits(USUAL_HITS);
        for (int word = 0; word < looked.words(); word++) {
            long known = looked.known(word, answers);
            long present = looked.present(word, answers);
            while (known != 0) {
                int bit = Long.numberOfTrailingZeros(known);
                known &= known - 1;
                int place = looked.place(word, bit);
                boolean isPresent = (present >>> bit & 1) != 0;
                int[] blocks = isPresent ? presentBlocks[place] : absentBlocks[place];
                double[] logs = isPresent ? presentLogs[place] : absentLogs[place];
                for (int i = 0; i < blocks.length; i++) {
                    hits.add(blocks[i], logs[i]);
                }
            }
        }
        for (Several each : several) {
            if (each.looked().anyKnown(answers)) {
                double log = each.element().evaluate(answers, setting);
                if (log != 0) {
                    hits.add(each.block(), log);
                }
            }
        }
        return hits;
    }

    private double total(int model, Answers answers, Sums sums) {
        PopulationModel own = models[model];
        if (own.silences()) {
            return own.total(answers);
        }
        Combiner combiner = own.combiner();
        double clinicalStrongest = 0;
        double clinicalSum = 0;
        double otherStrongest = 0;
        double otherSum = 0;
        double weakest = 0;
        double negativeSum = 0;
        for (int block = 0; block < combiner.blocks(); block++) {
            double up = combiner.withinBlock(sums.strongest[block], sums.positive[block]);
            double down = combiner.withinBlock(sums.weakest[block], sums.negative[block]);
            if (combiner.isClinical(block)) {
                clinicalStrongest = Math.max(clinicalStrongest, up);
                clinicalSum += up;
            } else {
                otherStrongest = Math.max(otherStrongest, up);
                otherSum += up;
            }
            weakest = Math.min(weakest, down);
            negativeSum += down;
        }
        double damped = combiner.acrossBlocks(clinicalStrongest, clinicalSum);
        double joined = combiner.acrossBlocks(Math.max(damped, otherStrongest), damped + otherSum);
        if (combiner.mayReachLimit(damped, joined)) {
            return own.total(answers);
        }
        return own.held(joined + combiner.acrossBlocks(weakest, negativeSum));
    }

    /// Log likelihood ratios with the blocks they speak in. Confined to one person.
    private static final class Hits {
        int[] blocks;
        double[] logs;
        int count;

        Hits(int size) {
            blocks = new int[size];
            logs = new double[size];
        }

        void add(int block, double log) {
            if (count == blocks.length) {
                blocks = Arrays.copyOf(blocks, 2 * count);
                logs = Arrays.copyOf(logs, 2 * count);
            }
            blocks[count] = block;
            logs[count++] = log;
        }

        /// The same in the order of the models, within a model in the order they came.
        Hits byModel(int models, int[] modelOf) {
            int[] next = new int[models + 1];
            for (int hit = 0; hit < count; hit++) {
                next[modelOf[blocks[hit]] + 1]++;
            }
            for (int model = 0; model < models; model++) {
                next[model + 1] += next[model];
            }
            var sorted = new Hits(count);
            sorted.count = count;
            for (int hit = 0; hit < count; hit++) {
                int place = next[modelOf[blocks[hit]]]++;
                sorted.blocks[place] = blocks[hit];
                sorted.logs[place] = logs[hit];
            }
            return sorted;
        }
    }

    /// The largest and the sum of each block of one model, positives and negatives apart. Confined to one person.
    private static final class Sums {
        final double[] strongest;
        final double[] positive;
        final double[] weakest;
        final double[] negative;

        Sums(int blocks) {
            strongest = new double[blocks];
            positive = new double[blocks];
            weakest = new double[blocks];
            negative = new double[blocks];
        }

        void clear(int blocks) {
            Arrays.fill(strongest, 0, blocks, 0);
            Arrays.fill(positive, 0, blocks, 0);
            Arrays.fill(weakest, 0, blocks, 0);
            Arrays.fill(negative, 0, blocks, 0);
        }

        void add(int block, double log) {
            if (log > 0) {
                strongest[block] = Math.max(strongest[block], log);
                positive[block] += log;
            } else {
                weakest[block] = Math.min(weakest[block], log);
                negative[block] += log;
            }
        }
    }
}
