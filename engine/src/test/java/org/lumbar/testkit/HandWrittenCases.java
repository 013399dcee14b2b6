package org.lumbar.testkit;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Presentation;

/// People as they come, one a picture; used where a property must hold over every pair of a case and a finding.
public final class HandWrittenCases {

    private static final String[] NO_GATE = {
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

    private HandWrittenCases() {}

    /// The gates that everyone is asked, and the sweep.
    public static String[] gates() {
        return NO_GATE.clone();
    }

    /// Every case in every setting.
    public static List<Presentation> all() {
        List<Presentation> all = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            all.add(named("nothing known", Case.in(setting)));
            all.add(named(
                    "plain acute pain, all asked",
                    Case.in(setting).aged(34).male().lasting(4).present("lbp").absent(NO_GATE)));
            all.add(named(
                    "old man, plain pain, all asked",
                    Case.in(setting).aged(78).male().lasting(9).present("lbp").absent(NO_GATE)));
            all.add(named(
                    "sciatica L5",
                    Case.in(setting)
                            .aged(44)
                            .female()
                            .lasting(12)
                            .present("lbp", "leg-pain-below-knee", "slr-positive", "big-toe-extension-weakness")
                            .absent("bladder-bowel-change", "saddle-genital-numbness", "bilateral-leg-symptoms")));
            all.add(named(
                    "cauda equina",
                    Case.in(setting)
                            .aged(44)
                            .female()
                            .lasting(3)
                            .present("lbp", "saddle-anaesthesia", "urinary-retention")));
            all.add(named(
                    "stenosis",
                    Case.in(setting)
                            .aged(71)
                            .male()
                            .lasting(700)
                            .present(
                                    "lbp",
                                    "leg-pain-bilateral",
                                    "leg-symptoms-only-walking",
                                    "relieved-by-sitting",
                                    "relieved-by-flexion")));
            all.add(named(
                    "fall of an old woman",
                    Case.in(setting)
                            .aged(79)
                            .female()
                            .lasting(2)
                            .present("lbp", "fall-low-energy", "midline-tenderness", "osteoporosis-known")));
            all.add(named(
                    "known cancer",
                    Case.in(setting).aged(63).female().lasting(30).present("lbp", "cancer-history", "night-pain")));
            all.add(named(
                    "cancer asked and denied",
                    Case.in(setting)
                            .aged(45)
                            .female()
                            .lasting(40)
                            .present("lbp", "night-pain")
                            .absent("cancer-history", "weight-loss", "failed-conservative")));
            all.add(named(
                    "fever under injection",
                    Case.in(setting)
                            .aged(38)
                            .male()
                            .lasting(10)
                            .present("lbp", "fever", "ivdu")
                            .measured("crp", 90, "mg/L")
                            .measured("esr", 60, "mm/h")));
            all.add(named(
                    "risk of infection with normal blood",
                    Case.in(setting)
                            .aged(52)
                            .male()
                            .lasting(20)
                            .present("lbp", "immunosuppression", "night-sweats")
                            .measured("crp", 4, "mg/L")
                            .measured("esr", 8, "mm/h")));
            all.add(named(
                    "inflammatory pain of a young man",
                    Case.in(setting)
                            .aged(26)
                            .male()
                            .lasting(400)
                            .present(
                                    "lbp",
                                    "morning-stiffness-over-30-minutes",
                                    "improves-with-exercise",
                                    "not-improved-by-rest",
                                    "night-waking-second-half")));
            all.add(named(
                    "colic",
                    Case.in(setting)
                            .aged(36)
                            .male()
                            .lasting(0)
                            .present("flank-pain", "colicky-pain", "radiating-groin", "haematuria")));
            all.add(named(
                    "colic of an old man with a stone before",
                    Case.in(setting)
                            .aged(67)
                            .male()
                            .lasting(0)
                            .present("flank-pain", "onset-sudden", "stone-history")));
            all.add(named(
                    "collapse of an old man",
                    Case.in(setting).aged(74).male().lasting(0).present("abdominal-pain", "syncope")));
            all.add(named(
                    "stiff spine after a stumble",
                    Case.in(setting)
                            .aged(66)
                            .male()
                            .lasting(1)
                            .present("lbp", "ankylosed-spine-known", "fall-low-energy")));
            all.add(named(
                    "pregnant", Case.in(setting).aged(29).female().lasting(2).present("lbp", "pregnancy")));
            all.add(named(
                    "pain of the leg at rest",
                    Case.in(setting).aged(69).male().lasting(120).present("leg-pain-below-knee", "rest-pain-leg")));
            all.add(named(
                    "back pain denied",
                    Case.in(setting)
                            .aged(50)
                            .female()
                            .lasting(5)
                            .absent("back-pain-any")
                            .present("hip-pain")));
            all.add(named(
                    "compression on MRI",
                    Case.in(setting).aged(51).male().lasting(2).present("lbp", "mri-cauda-equina-compression")));
        }
        return all;
    }

    private static Presentation named(String name, Case made) {
        Presentation built = made.build();
        return new Presentation(
                name + ", " + built.setting(),
                built.date(),
                built.setting(),
                built.person(),
                built.episode(),
                built.observations());
    }
}
