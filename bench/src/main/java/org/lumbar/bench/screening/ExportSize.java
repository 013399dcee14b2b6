package org.lumbar.bench.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// How large an export is.
///
/// @param files how many files
/// @param stored bytes as they lie on the disk
/// @param bytes bytes unpacked
/// @param people how many Patient resources
record ExportSize(int files, long stored, long bytes, long people) {

    private static final double MEGA = 1e6;

    static ExportSize of(Path folder) throws IOException {
        List<ExportFile> files = ExportFile.in(folder);
        long stored = 0;
        long bytes = 0;
        long people = 0;
        for (ExportFile file : files) {
            stored += file.size();
            bytes += file.isZipped() ? length(file) : file.size();
            if (file.kind().equals("Patient")) {
                try (BufferedReader lines = file.lines()) {
                    people += lines.lines().filter(each -> !each.isBlank()).count();
                }
            }
        }
        return new ExportSize(files.size(), stored, bytes, people);
    }

    private static long length(ExportFile file) throws IOException {
        try (InputStream in = file.open()) {
            return in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    String words() {
        return String.format(
                Locale.ROOT,
                "%d files, %.0f MB on the disk, %.0f MB unpacked, %d people",
                files,
                stored / MEGA,
                bytes / MEGA,
                people);
    }
}
