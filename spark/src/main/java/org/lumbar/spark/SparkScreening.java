package org.lumbar.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.lumbar.population.Names;
import org.lumbar.population.Tally;
import org.lumbar.population.resource.Kind;
import org.lumbar.population.run.DeletedList;
import org.lumbar.population.run.Publisher;
import org.lumbar.population.run.ReportJson;
import org.lumbar.population.run.ScreeningOutcome;
import org.lumbar.population.run.SliceReport;
import scala.Tuple2;

/// Screens an export on Spark. Executors read parts of the files and combine what they say of each person; one
/// shuffle brings the people together; executors judge them. What a part tells of its reading goes through the
/// same shuffle, so that a task that is run again or twice never counts twice.
final class SparkScreening {

    private static final String PEOPLE = "people.ndjson";
    private static final String TABLE = "people.parquet";
    private static final long BYTES_OF_PARTITION = 256L << 20;
    private static final int MOST_PARTITIONS = 20_000;

    private final SparkSession session;
    private final JavaSparkContext spark;
    private final KernelSource source;
    private final Settings settings;
    private final ProgressLine progress;

    SparkScreening(SparkSession session, KernelSource source, Settings settings, ProgressLine progress) {
        this.session = session;
        spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        this.source = source;
        this.settings = settings;
        this.progress = progress;
    }

    /// Screens an export.
    ///
    /// @param place address of the folder of the result, new or empty
    ScreeningOutcome run(Input input, String place) throws IOException {
        ResultFolder folder = ResultFolder.open(place, spark.hadoopConfiguration());
        Path local = Files.createTempDirectory("lumbar-spark-");
        try {
            return run(input, folder, local);
        } finally {
            Inputs.remove(local);
        }
    }

    private ScreeningOutcome run(Input input, ResultFolder folder, Path local) throws IOException {
        List<Part> parts = Part.of(input.export().files(), settings.sliceBytes());
        Set<String> deleted =
                DeletedList.of(input.export().deleted(), input.store().source());
        var job = new Job(source, Map.of(), Set.of());
        Map<String, byte[]> medicines = medicines(parts, input, spark.broadcast(job));
        Broadcast<Job> shared = spark.broadcast(new Job(source, medicines, deleted));

        progress.reading(input.export().bytes(), spark.sc());
        JavaPairRDD<String, byte[]> facts = Shuffle.byPerson(
                input.table()
                        ? TableParts.rows(session, input.store(), input.export().files())
                                .mapPartitionsToPair(new TableReader(shared, progress.read(), settings.hook()))
                        : numbers(parts)
                                .mapPartitionsToPair(
                                        new PartReader(shared, parts, input.store(), progress.read(), settings.hook())),
                partitions(input));
        List<SliceReport> slices = slices(facts);
        var tally = new Tally();
        slices.forEach(each -> each.counts().forEach(tally::add));
        boolean patientsKnown = tally.of(Names.of(Names.RESOURCES, Kind.PATIENT.resource())) > 0;

        progress.judging();
        JavaPairRDD<String, String> rows = facts.mapPartitionsToPair(
                        new PeopleJudge(shared, patientsKnown, progress.judged(), settings.hook()))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        rows.filter(row -> row._1().equals(PeopleJudge.COUNTS))
                .values()
                .collect()
                .forEach(each -> tally.add(ReportJson.tally(each)));
        progress.writing();
        write(rows, folder);
        ScreeningOutcome outcome = Publisher.to(
                        local.resolve("out"),
                        source.kernel(),
                        input.export(),
                        JudgedRows.of(rows, local.resolve("members")))
                .publish(slices, tally, patientsKnown);
        Files.delete(local.resolve("out").resolve(PEOPLE));
        folder.publish(List.of(PEOPLE, TABLE), local.resolve("out"));
        return new ScreeningOutcome(Path.of(folder.toString()), tally, outcome.problems(), outcome.notes());
    }

    private JavaRDD<Integer> numbers(List<Part> parts) {
        List<Integer> numbers = IntStream.range(0, parts.size()).boxed().toList();
        return spark.parallelize(new ArrayList<>(numbers), Math.max(1, numbers.size()));
    }

    /// What is told of the reading: the first partition holds nothing else, and to see it every part is read.
    private static List<SliceReport> slices(JavaPairRDD<String, byte[]> facts) {
        List<Tuple2<String, byte[]>>[] told = facts.collectPartitions(new int[] {0});
        return told[0].stream()
                .map(each -> ReportJson.slice(new String(each._2(), StandardCharsets.UTF_8)))
                .sorted(Comparator.comparingInt(SliceReport::slice))
                .toList();
    }

    private Map<String, byte[]> medicines(List<Part> parts, Input input, Broadcast<Job> job) {
        List<Part> ofMedicines = parts.stream().filter(Part::isOfMedicines).toList();
        if (ofMedicines.isEmpty()) {
            return Map.of();
        }
        Map<String, byte[]> byId = new HashMap<>();
        JavaPairRDD<String, byte[]> read = input.table()
                ? TableParts.rows(session, input.store(), input.ofMedicines())
                        .mapPartitionsToPair(new MedicineTable(job))
                : numbers(ofMedicines).mapPartitionsToPair(new MedicinePart(job, ofMedicines, input.store()));
        read.collect().forEach(each -> byId.put(each._1(), each._2()));
        return byId;
    }

    private void write(JavaPairRDD<String, String> rows, ResultFolder folder) {
        var lines = rows.filter(row -> row._1().equals(PeopleJudge.LINE)).values();
        lines.saveAsTextFile(folder.hidden(PEOPLE).toString());
        PeopleTable.write(session, lines, folder.hidden(TABLE).toString());
    }

    private int partitions(Input input) {
        if (settings.partitions() > 0) {
            return settings.partitions();
        }
        long wanted = input.export().unpackedBytes() / BYTES_OF_PARTITION;
        return (int) Math.clamp(wanted, 2L * spark.defaultParallelism(), MOST_PARTITIONS);
    }
}
