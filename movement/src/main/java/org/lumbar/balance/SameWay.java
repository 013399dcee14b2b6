package org.lumbar.balance;

/// Whether two measurements may be held against each other.
final class SameWay {

    private SameWay() {}

    static boolean measured(Measurement one, Measurement other, boolean sameDay) {
        return one.unit().equals(other.unit())
                && one.method().equals(other.method())
                && one.pelvisHeld().equals(other.pelvisHeld())
                && (!sameDay || one.date().equals(other.date()));
    }
}
