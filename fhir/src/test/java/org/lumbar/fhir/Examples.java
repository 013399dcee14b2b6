package org.lumbar.fhir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Side;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The examples of the repository, read as far as these tests need it.
final class Examples {

    private Examples() {}

    static Map<String, Presentation> all() {
        Path folder = Stream.of(Path.of("examples"), Path.of("..", "examples"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, Presentation> all = new LinkedHashMap<>();
            files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .forEach(each -> all.put("example " + each.getFileName(), read(each)));
            return all;
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static Presentation read(Path file) {
        try {
            var tree = map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
            LocalDate date = LocalDate.parse(text(tree, "date"));
            var person = map(tree.getOrDefault("person", Map.of()));
            var episode = map(tree.getOrDefault("episode", Map.of()));
            List<Observation> observations = new ArrayList<>();
            map(tree.get("findings")).forEach((finding, said) -> {
                for (Object each : said instanceof List<?> list ? list : List.of(said)) {
                    observations.add(observation(finding, each));
                }
            });
            OptionalInt age = person.containsKey("age")
                    ? OptionalInt.of(Integer.parseInt(text(person, "age")))
                    : OptionalInt.of(Period.between(LocalDate.parse(text(person, "birthDate")), date)
                            .getYears());
            return new Presentation(
                    text(tree, "case"),
                    date,
                    Setting.ofId(text(tree, "setting")).orElseThrow(),
                    new Person(age, Sex.ofId(text(person, "sex")).orElseThrow()),
                    new Episode(
                            OptionalInt.of(Integer.parseInt(text(episode, "durationDays"))),
                            Optional.ofNullable(episode.get("onset")).map(Examples::onset)),
                    observations);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static String onset(Object said) {
        var index = FindingIndex.of(Validator.KNOWLEDGE);
        return index.number("onset-" + said).isPresent() ? "onset-" + said : said.toString();
    }

    private static Observation observation(String finding, Object said) {
        if (said instanceof Number number) {
            return Observation.measured(finding, number.doubleValue(), "");
        }
        Map<String, Object> parts = said instanceof Map<?, ?> ? map(said) : Map.of("status", said);
        Observation made = parts.containsKey("value")
                ? Observation.measured(
                        finding,
                        Double.parseDouble(text(parts, "value")),
                        String.valueOf(parts.getOrDefault("unit", "")))
                : Observation.of(
                        finding, FindingStatus.ofId(text(parts, "status")).orElseThrow());
        Course course = Course.ofId(String.valueOf(parts.get("course"))).orElse(Course.UNSTATED);
        made = made.inCourse(course).from(String.valueOf(parts.getOrDefault("origin", "")));
        made = parts.containsKey("side")
                ? made.on(Side.ofId(text(parts, "side")).orElseThrow())
                : made;
        made = parts.containsKey("date") ? made.seenOn(LocalDate.parse(text(parts, "date"))) : made;
        return parts.containsKey("since") ? made.since(LocalDate.parse(text(parts, "since")), course) : made;
    }

    private static String text(Map<String, Object> tree, String key) {
        return String.valueOf(tree.get(key));
    }

    private static Map<String, Object> map(Object node) {
        Map<String, Object> typed = new LinkedHashMap<>();
        ((Map<?, ?>) node).forEach((key, value) -> typed.put(String.valueOf(key), value));
        return typed;
    }
}
