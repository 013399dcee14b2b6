package org.lumbar.population.simulation;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether a population can fit the disk at all, told before hours are spent on it.
final class SpaceCheck {

    /// Compressed lines take no less than this share.
    private static final double LEAST_COMPRESSED = 0.05;

    private SpaceCheck() {}

    /// @param sample the first people
    /// @throws FileSystemException when what they take, times all, is more than what is free
    static void refuseTooMuch(Chunk sample, SimulationRequest request, Path folder) throws IOException {
        long people = sample.count(ResourceType.PATIENT);
        double each = (double) sample.size() / people * (request.gzip() ? LEAST_COMPRESSED : 1);
        double needed = each * request.persons();
        double free = (double) Files.getFileStore(folder).getUsableSpace();
        if (needed > free) {
            throw new FileSystemException(
                    folder.toString(),
                    null,
                    request.persons() + " persons take about " + megabytes(needed) + " MB, and " + megabytes(free)
                            + " MB are free");
        }
    }

    private static long megabytes(double bytes) {
        return Math.round(bytes / 1e6);
    }
}
