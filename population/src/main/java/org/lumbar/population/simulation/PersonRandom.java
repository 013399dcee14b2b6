package org.lumbar.population.simulation;

import java.util.random.RandomGenerator;

/// The random numbers of one person, made of the seed and the person's number alone, so that it does not matter
/// which thread draws whom. SplitMix64 (Steele, Lea and Flood 2014), written out so that no library can change
/// it.
final class PersonRandom implements RandomGenerator {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private long state;

    /// Begins with the numbers of a person.
    void start(long seed, long person) {
        state = mixed(mixed(seed + GOLDEN) ^ mixed(person * GOLDEN + 1));
    }

    /// An identifier of 64 bits: of one seed no two people have the same.
    static long identifier(long seed, long person) {
        return mixed(person ^ mixed(~seed));
    }

    @Override
    public long nextLong() {
        state += GOLDEN;
        return mixed(state);
    }

    private static long mixed(long value) {
        long z = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
