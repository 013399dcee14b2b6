package org.lumbar.formats;

/// What the reader of a text can show.
///
/// @param colour whether it obeys colour sequences
/// @param unicode whether it shows more than ASCII
/// @param width columns of a line, 40 to 80
public record TextStyle(boolean colour, boolean unicode, int width) {

    /// The narrowest line.
    public static final int NARROWEST = 40;

    /// The widest line.
    public static final int WIDEST = 80;

    /// ASCII without colour in 80 columns, for files and pipes.
    public static final TextStyle PLAIN = new TextStyle(false, false, WIDEST);

    /// @throws IllegalArgumentException when the width is out of bounds
    public TextStyle {
        if (width < NARROWEST || width > WIDEST) {
            throw new IllegalArgumentException("the width " + width + " is not in " + NARROWEST + " to " + WIDEST);
        }
    }
}
