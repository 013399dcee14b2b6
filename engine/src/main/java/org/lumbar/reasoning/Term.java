package org.lumbar.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lumbar.knowledge.NamedPredicate;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingMask;

/// A predicate bound to finding numbers, ready to be evaluated.
public sealed interface Term {

    /// The truth of this term for these answers in this setting.
    Truth evaluate(Answers answers, Setting setting);

    /// Adds the numbers of all findings and quantities named here.
    void collect(BitSet findings);

    /// Adds the numbers of findings whose known absence this term asks for.
    void collectDenied(BitSet findings);

    /// Adds the numbers of present findings and known quantities that make this term true.
    void witnesses(Answers answers, Setting setting, BitSet findings);

    /// Whether an `unless` stands within another, so that what is false may come true by a further presence.
    ///
    /// @param within whether this term stands in one
    default boolean turnsTwice(boolean within) {
        return false;
    }

    /// Binds a predicate.
    ///
    /// @throws IllegalArgumentException when it names an unknown finding or predicate, or a name that leads to
    ///     itself
    static Term of(Predicate predicate, FindingIndex index, Map<String, NamedPredicate> names) {
        return new Terms(index, names).of(predicate);
    }

    /// A finding that is present.
    record Present(int finding) implements Term {
        @Override
        public Truth evaluate(Answers answers, Setting setting) {
            if (answers.isPresent(finding)) {
                return Truth.TRUE;
            }
            return answers.isAbsent(finding) ? Truth.FALSE : Truth.UNKNOWN;
        }

        @Override
        public void collect(BitSet findings) {
            findings.set(finding);
        }

        @Override
        public void collectDenied(BitSet findings) {}

        @Override
        public void witnesses(Answers answers, Setting setting, BitSet findings) {
            if (answers.isPresent(finding)) {
                findings.set(finding);
            }
        }
    }

    /// A finding known to be absent.
    record Absent(int finding) implements Term {
        @Override
        public Truth evaluate(Answers answers, Setting setting) {
            if (answers.isAbsent(finding)) {
                return Truth.TRUE;
            }
            return answers.isPresent(finding) ? Truth.FALSE : Truth.UNKNOWN;
        }

        @Override
        public void collect(BitSet findings) {
            findings.set(finding);
        }

        @Override
        public void collectDenied(BitSet findings) {
            findings.set(finding);
        }

        @Override
        public void witnesses(Answers answers, Setting setting, BitSet findings) {}
    }

    /// A quantity in a range.
    record Measured(int quantity, Range range) implements Term {
        @Override
        public Truth evaluate(Answers answers, Setting setting) {
            double value = answers.value(quantity);
            if (Double.isNaN(value)) {
                return Truth.UNKNOWN;
            }
            return range.contains(value) ? Truth.TRUE : Truth.FALSE;
        }

        @Override
        public void collect(BitSet findings) {
            findings.set(quantity);
        }

        @Override
        public void collectDenied(BitSet findings) {}

        @Override
        public void witnesses(Answers answers, Setting setting, BitSet findings) {
            if (evaluate(answers, setting) == Truth.TRUE) {
                findings.set(quantity);
            }
        }
    }

    /// A setting.
    record SeenIn(Set<Setting> settings) implements Term {
        @Override
        public Truth evaluate(Answers answers, Setting setting) {
            return settings.contains(setting) ? Truth.TRUE : Truth.FALSE;
        }

        @Override
        public void collect(BitSet findings) {}

        @Override
        public void collectDenied(BitSet findings) {}

        @Override
        public void witnesses(Answers answers, Setting setting, BitSet findings) {}
    }

    /// True unless the part is.
    record Unless(Term part) implements Term {
        @Override
        public Truth evaluate(Answers answers, Setting setting) {
            return part.evaluate(answers, setting) == Truth.TRUE ? Truth.FALSE : Truth.TRUE;
        }

        @Override
        public boolean turnsTwice(boolean within) {
            return within || part.turnsTwice(true);
        }

        @Override
        public void collect(BitSet findings) {
            part.collect(findings);
        }

        @Override
        public void collectDenied(BitSet findings) {
            part.collectDenied(findings);
        }

        @Override
        public void witnesses(Answers answers, Setting setting, BitSet findings) {}
    }

    /// All parts. Findings that must all be present are asked as one set.
    @SuppressWarnings("ArrayRecordComponent") // evaluated millions of times a second, never compared
    record All(FindingMask present, Term... parts) implements Term {

        static Term of(Term... parts) {
            var present = new BitSet();
            List<Term> others = new ArrayList<>();
            for (Term part : parts) {
                switch (part) {
                    case Present leaf -> present.set(leaf.finding());
                    case All nested -> {
                        present.or(nested.present().findings());
                        others.addAll(List.of(nested.parts()));
                    }
                    default -> others.add(part);
                }
            }
            return new All(FindingMask.of(present), others.toArray(Term[]::new));
        }

        @Override
        public Truth evaluate(Answers answers, Setting setting) {
            if (present.anyAbsent(answers)) {
                return Truth.FALSE;
            }
            Truth weakest = present.allPresent(answers) ? Truth.TRUE : Truth.UNKNOWN;
            for (Term part : parts) {
                Truth truth = part.evaluate(answers, setting);
                if (truth == Truth.FALSE) {
                    return Truth.FALSE;
                }
                if (truth == Truth.UNKNOWN) {
                    weakest = Truth.UNKNOWN;
                }
            }
            return weakest;
        }

        @Override
        public boolean turnsTwice(boolean within) {
            return Arrays.stream(parts).anyMatch(part -> part.turnsTwice(within));
        }

        @Override
        public void collect(BitSet findings) {
            findings.or(present.findings());
            Arrays.stream(parts).forEach(part -> part.collect(findings));
        }

        @Override
        public void collectDenied(BitSet findings) {
            Arrays.stream(parts).forEach(part -> part.collectDenied(findings));
        }

        @Override
        public void witnesses(Answers answers, Setting setting, BitSet findings) {
            present.findings().stream().filter(answers::isPresent).forEach(findings::set);
            witnessesOfTrue(parts, answers, setting, findings);
        }
    }

    /// One part. Findings of which one must be present are asked as one set.
    @SuppressWarnings("ArrayRecordComponent") // evaluated millions of times a second, never compared
    record Any(FindingMask present, Term... parts) implements Term {

        static Term of(Term... parts) {
            var present = new BitSet();
            List<Term> others = new ArrayList<>();
            for (Term part : parts) {
                switch (part) {
                    case Present leaf -> present.set(leaf.finding());
                    case Any nested -> {
                        present.or(nested.present().findings());
                        others.addAll(List.of(nested.parts()));
                    }
                    default -> others.add(part);
                }
            }
            return new Any(FindingMask.of(present), others.toArray(Term[]::new));
        }

        @Override
        public Truth evaluate(Answers answers, Setting setting) {
            if (present.anyPresent(answers)) {
                return Truth.TRUE;
            }
            Truth strongest = present.allAbsent(answers) ? Truth.FALSE : Truth.UNKNOWN;
            for (Term part : parts) {
                Truth truth = part.evaluate(answers, setting);
                if (truth == Truth.TRUE) {
                    return Truth.TRUE;
                }
                if (truth == Truth.UNKNOWN) {
                    strongest = Truth.UNKNOWN;
                }
            }
            return strongest;
        }

        @Override
        public boolean turnsTwice(boolean within) {
            return Arrays.stream(parts).anyMatch(part -> part.turnsTwice(within));
        }

        @Override
        public void collect(BitSet findings) {
            findings.or(present.findings());
            Arrays.stream(parts).forEach(part -> part.collect(findings));
        }

        @Override
        public void collectDenied(BitSet findings) {
            Arrays.stream(parts).forEach(part -> part.collectDenied(findings));
        }

        @Override
        public void witnesses(Answers answers, Setting setting, BitSet findings) {
            present.findings().stream().filter(answers::isPresent).forEach(findings::set);
            witnessesOfTrue(parts, answers, setting, findings);
        }
    }

    /// A number of parts.
    @SuppressWarnings("ArrayRecordComponent") // evaluated millions of times a second, never compared
    record AtLeast(int count, Term... parts) implements Term {
        @Override
        public Truth evaluate(Answers answers, Setting setting) {
            int sure = 0;
            int possible = 0;
            for (Term part : parts) {
                Truth truth = part.evaluate(answers, setting);
                if (truth == Truth.TRUE) {
                    sure++;
                } else if (truth == Truth.UNKNOWN) {
                    possible++;
                }
            }
            if (sure >= count) {
                return Truth.TRUE;
            }
            return sure + possible >= count ? Truth.UNKNOWN : Truth.FALSE;
        }

        @Override
        public boolean turnsTwice(boolean within) {
            return Arrays.stream(parts).anyMatch(part -> part.turnsTwice(within));
        }

        @Override
        public void collect(BitSet findings) {
            Arrays.stream(parts).forEach(part -> part.collect(findings));
        }

        @Override
        public void collectDenied(BitSet findings) {
            Arrays.stream(parts).forEach(part -> part.collectDenied(findings));
        }

        @Override
        public void witnesses(Answers answers, Setting setting, BitSet findings) {
            witnessesOfTrue(parts, answers, setting, findings);
        }
    }

    private static void witnessesOfTrue(Term[] parts, Answers answers, Setting setting, BitSet findings) {
        for (Term part : parts) {
            if (part.evaluate(answers, setting) == Truth.TRUE) {
                part.witnesses(answers, setting, findings);
            }
        }
    }
}
