package org.lumbar.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;

/// Writes presentations in a line: `in(PRIMARY_CARE).aged(44).female().present("lbp").build()`.
public final class Case {

    /// The day of every assessment in the tests.
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Setting setting;
    private OptionalInt age = OptionalInt.empty();
    private Sex sex = Sex.UNKNOWN;
    private OptionalInt days = OptionalInt.empty();
    private final List<Observation> observations = new ArrayList<>();

    private Case(Setting setting) {
        this.setting = setting;
    }

    public static Case in(Setting setting) {
        return new Case(setting);
    }

    public static Case primaryCare() {
        return in(Setting.PRIMARY_CARE);
    }

    public static Case emergencyDepartment() {
        return in(Setting.EMERGENCY_DEPARTMENT);
    }

    public static Case spineClinic() {
        return in(Setting.SPINE_CLINIC);
    }

    public Case aged(int years) {
        age = OptionalInt.of(years);
        return this;
    }

    public Case female() {
        sex = Sex.FEMALE;
        return this;
    }

    public Case male() {
        sex = Sex.MALE;
        return this;
    }

    public Case lasting(int forDays) {
        days = OptionalInt.of(forDays);
        return this;
    }

    public Case present(String... findings) {
        for (String finding : findings) {
            observations.add(Observation.of(finding, FindingStatus.PRESENT));
        }
        return this;
    }

    public Case absent(String... findings) {
        for (String finding : findings) {
            observations.add(Observation.of(finding, FindingStatus.ABSENT));
        }
        return this;
    }

    public Case measured(String quantity, double value, String unit) {
        observations.add(Observation.measured(quantity, value, unit));
        return this;
    }

    public Case with(Observation observation) {
        observations.add(observation);
        return this;
    }

    public Presentation build() {
        return new Presentation(
                "test", TODAY, setting, new Person(age, sex), new Episode(days, Optional.empty()), observations);
    }

    /// The same presentation with one observation more.
    public static Presentation plus(Presentation presentation, Observation... more) {
        var all = new ArrayList<>(presentation.observations());
        all.addAll(List.of(more));
        return presentation.with(all);
    }
}
