package org.lumbar.figure;

import org.lumbar.knowledge.movement.Drawing.View;

/// Sees a figure from a direction without perspective.
final class Camera {

    private final double cosAzimuth;
    private final double sinAzimuth;
    private final double cosElevation;
    private final double sinElevation;
    private final boolean mirrored;

    Camera(View view, boolean mirrored) {
        double azimuth = StrictMath.toRadians(view.azimuth());
        double elevation = StrictMath.toRadians(view.elevation());
        this.cosAzimuth = StrictMath.cos(azimuth);
        this.sinAzimuth = StrictMath.sin(azimuth);
        this.cosElevation = StrictMath.cos(elevation);
        this.sinElevation = StrictMath.sin(elevation);
        this.mirrored = mirrored;
    }

    /// The direction from the figure to the viewer.
    Vec towards() {
        return new Vec(sinAzimuth * cosElevation, sinElevation, cosAzimuth * cosElevation);
    }

    /// To the right of the picture, up in the picture, and towards the viewer.
    Vec seen(Vec point) {
        double across = point.x() * cosAzimuth - point.z() * sinAzimuth;
        double near = point.x() * sinAzimuth + point.z() * cosAzimuth;
        double up = point.y() * cosElevation - near * sinElevation;
        double depth = near * cosElevation + point.y() * sinElevation;
        return new Vec(mirrored ? -across : across, up, depth);
    }
}
