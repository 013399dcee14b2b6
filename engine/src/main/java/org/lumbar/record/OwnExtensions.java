package org.lumbar.record;

/// The names of the extensions of Lumbar's own that are read in observations.
public final class OwnExtensions {

    /// The side of a finding, where no body site tells it.
    public static final String SIDE = "urn:lumbar:side";
    /// Since when a finding is there.
    public static final String SINCE = "urn:lumbar:since";
    /// How it has gone since.
    public static final String COURSE = "urn:lumbar:course";

    private OwnExtensions() {}
}
