package org.lumbar.population.simulation;

import java.util.Arrays;

/// One person while being drawn and written. Used again for the next; for one thread.
final class Person {

    static final byte NOT_ASKED = 0;
    static final byte ABSENT = 1;
    static final byte PRESENT = 2;

    static final byte RECORDED = 0;
    static final byte MISSING = 1;
    static final byte OLD = 2;

    final PersonRandom random = new PersonRandom();
    final boolean[] conditions;
    /// By place in the plan: what was planted.
    final byte[] status;
    /// By place in the plan: what became of the answer.
    final byte[] fate;
    /// By place in the plan: whether an older answer says the opposite.
    final boolean[] contradicted;
    /// By place in the plan: the chance of being present, given everything planted before.
    final double[] chance;
    /// By block: what its findings have in common.
    final double[] common;

    /// By planted event: the day counted from 1970, or [#NO_DAY].
    final int[] eventDay;

    static final int NO_DAY = Integer.MIN_VALUE;

    long id;
    boolean female;
    int age;
    int cell;
    int birthDay;
    int visitDay;
    int onsetDay;
    boolean noisy;
    boolean yearOnly;
    /// Tenths of a degree; 0 where not measured.
    int temperature;

    Person(int conditionCount, int findings, int blocks, int events) {
        conditions = new boolean[conditionCount];
        status = new byte[findings];
        fate = new byte[findings];
        contradicted = new boolean[findings];
        chance = new double[findings];
        common = new double[blocks];
        eventDay = new int[events];
    }

    /// Forgets the person before.
    void clear() {
        Arrays.fill(conditions, false);
        Arrays.fill(status, NOT_ASKED);
        Arrays.fill(fate, RECORDED);
        Arrays.fill(contradicted, false);
        Arrays.fill(eventDay, NO_DAY);
        temperature = 0;
    }
}
