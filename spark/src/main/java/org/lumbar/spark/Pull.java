package org.lumbar.spark;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

/// An iterator that is made a few elements at a time.
abstract class Pull<T> implements Iterator<T> {

    private final Queue<T> ready = new ArrayDeque<>();
    private boolean ended;

    /// Makes more elements, maybe none yet.
    ///
    /// @return false when there are no more, and none were made
    abstract boolean more();

    /// Hands over an element.
    final void push(T element) {
        ready.add(element);
    }

    @Override
    public final boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            ended = !more();
        }
        return !ready.isEmpty();
    }

    @Override
    public final T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }
}
