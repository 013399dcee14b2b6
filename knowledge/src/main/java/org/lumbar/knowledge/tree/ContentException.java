package org.lumbar.knowledge.tree;

/// An input that cannot be taken: the message names the place, the value and what to do.
public final class ContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String problem;

    /// @param place where
    /// @param problem what is wrong, with the value, and what to do
    public ContentException(Place place, String problem) {
        super(problem);
        this.place = place;
        this.problem = problem;
    }

    /// The place and the problem, one line.
    @Override
    public String getMessage() {
        return place.file().isEmpty() ? problem : place + ": " + problem;
    }

    /// Where.
    public Place place() {
        return place;
    }

    /// What is wrong, without the place.
    public String problem() {
        return problem;
    }
}
