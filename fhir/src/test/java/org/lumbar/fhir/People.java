package org.lumbar.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Side;

/// People as they come, by name.
final class People {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /// What everyone is asked before an all-clear.
    static final String[] GATES = {
        "bladder-bowel-change",
        "saddle-genital-numbness",
        "bilateral-leg-symptoms",
        "weakness-progressing",
        "cancer-history",
        "trauma-any",
        "fever-or-chills",
        "infection-risk",
        "collapse-or-aneurysm",
        "anticoagulant",
        "pregnancy-possible",
        "other-warning-signs"
    };

    private People() {}

    static Map<String, Presentation> all() {
        Map<String, Presentation> all = new LinkedHashMap<>();
        all.put("nothing known", new Someone("nothing-known").build());
        all.put(
                "no identifier",
                new Someone("").aged(50, Sex.MALE).present("lbp").build());
        all.put(
                "sciatica",
                new Someone("sciatica-side")
                        .aged(44, Sex.FEMALE)
                        .lasting(12, "onset-lifting")
                        .present("leg-pain-below-knee")
                        .with(Observation.measured("big-toe-extension", 4, "mrc")
                                .on(Side.LEFT)
                                .seenOn(LocalDate.of(2026, 3, 1))
                                .from("examination"))
                        .with(Observation.measured("temperature", 36.8, "Cel"))
                        .with(Observation.of("urinary-incontinence", FindingStatus.PRESENT)
                                .since(LocalDate.of(2016, 5, 1), Course.STABLE))
                        .absent("saddle-anaesthesia")
                        .build());
        all.put(
                "cauda equina",
                new Someone("cauda-equina")
                        .aged(44, Sex.FEMALE)
                        .lasting(3, "")
                        .present("lbp", "saddle-anaesthesia", "urinary-retention", "leg-pain-bilateral")
                        .build());
        all.put(
                "compression on MRI",
                new Someone("mri")
                        .aged(51, Sex.MALE)
                        .lasting(2, "")
                        .present("lbp", "mri-cauda-equina-compression")
                        .build());
        all.put(
                "cancer",
                new Someone("cancer")
                        .aged(63, Sex.FEMALE)
                        .lasting(30, "")
                        .present("lbp", "cancer-history", "night-pain")
                        .build());
        all.put(
                "plain pain, all asked",
                new Someone("plain")
                        .aged(34, Sex.MALE)
                        .lasting(4, "")
                        .present("lbp")
                        .absent(GATES)
                        .build());
        all.put(
                "child of 15",
                new Someone("child")
                        .aged(15, Sex.MALE)
                        .lasting(20, "")
                        .present("lbp", "fever")
                        .build());
        all.put(
                "child of 15, plain",
                new Someone("child-plain").aged(15, Sex.FEMALE).present("lbp").build());
        all.put(
                "pregnancy",
                new Someone("pregnant")
                        .aged(29, Sex.FEMALE)
                        .lasting(2, "")
                        .present("lbp", "pregnancy")
                        .build());
        all.put(
                "fall of an old woman",
                new Someone("fall")
                        .aged(79, Sex.FEMALE)
                        .lasting(2, "")
                        .present("lbp", "fall-low-energy", "midline-tenderness", "osteoporosis-known", "anticoagulant")
                        .build());
        all.put(
                "stenosis",
                new Someone("stenosis")
                        .in(Setting.SPINE_CLINIC)
                        .aged(71, Sex.MALE)
                        .lasting(700, "")
                        .present("lbp", "leg-pain-bilateral", "leg-symptoms-only-walking", "relieved-by-sitting")
                        .build());
        all.put(
                "fever under injection",
                new Someone("fever")
                        .in(Setting.EMERGENCY_DEPARTMENT)
                        .aged(38, Sex.MALE)
                        .lasting(10, "")
                        .present("lbp", "fever", "ivdu")
                        .with(Observation.measured("crp", 90, "mg/L"))
                        .build());
        all.put(
                "what is not understood",
                new Someone("odd <case> \u0007 & \"id\"")
                        .aged(300, Sex.UNKNOWN)
                        .present("no-such-finding", "lbp")
                        .with(Observation.measured("temperature", 99, "K"))
                        .build());
        return all;
    }

    /// Builds a presentation in a line.
    static final class Someone {
        private final String id;
        private final List<Observation> observations = new ArrayList<>();
        private Setting setting = Setting.PRIMARY_CARE;
        private Person person = Person.UNKNOWN;
        private Episode episode = Episode.UNKNOWN;

        Someone(String id) {
            this.id = id;
        }

        Someone in(Setting where) {
            setting = where;
            return this;
        }

        Someone aged(int years, Sex sex) {
            person = new Person(OptionalInt.of(years), sex);
            return this;
        }

        Someone lasting(int days, String onset) {
            episode = new Episode(OptionalInt.of(days), onset.isEmpty() ? Optional.empty() : Optional.of(onset));
            return this;
        }

        Someone present(String... findings) {
            for (String each : findings) {
                observations.add(Observation.of(each, FindingStatus.PRESENT));
            }
            return this;
        }

        Someone absent(String... findings) {
            for (String each : findings) {
                observations.add(Observation.of(each, FindingStatus.ABSENT));
            }
            return this;
        }

        Someone with(Observation observation) {
            observations.add(observation);
            return this;
        }

        Presentation build() {
            return new Presentation(id, TODAY, setting, person, episode, observations);
        }
    }
}
