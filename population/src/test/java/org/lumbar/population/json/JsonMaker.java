package org.lumbar.population.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Makes lines of JSON, and damages them. The same seed gives the same lines.
final class JsonMaker {

    /// Names that objects have, short and longer than eight bytes, some the beginning of others.
    static final List<String> NAMES = List.of(
            "a",
            "id",
            "code",
            "codes",
            "resource",
            "resourceType",
            "resourceTypes",
            "medicationCodeableConcept",
            "medicationReference",
            "");

    private static final List<String> SPACES = List.of("", "", "", " ", "\t", "\r", "  \t \r");
    private static final List<String> CHARACTERS = List.of(
            "a", "B", " ", "7", "/", "~", "\u007f", "é", "ß", "߿", "ࠀ", "中", "퟿", "", "�", "𐀀", "😀", "\udbff\udfff");
    private static final List<String> ESCAPES = List.of(
            "\\\"",
            "\\\\",
            "\\/",
            "\\b",
            "\\f",
            "\\n",
            "\\r",
            "\\t",
            "\\u0041",
            "\\u00e9",
            "\\u4E2D",
            "\\ud83D\\uDE00");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "7",
            "-12",
            "1234567890123456789",
            "0.5",
            "-3.25",
            "1e5",
            "1E+05",
            "2.50e-3",
            "-0.0E0",
            "1e400",
            "4e-400");
    private static final byte[] SPECIAL =
            "\"\\{}[]:,0129.-+eEtfnulrsa/ \t\r\u0000\u0001\u001f\u007f".getBytes(StandardCharsets.UTF_8);
    private static final int DEEPEST = 5;

    private final Random random;

    JsonMaker(long seed) {
        random = new Random(seed);
    }

    /// An object, with white space around it.
    byte[] line() {
        var text = new StringBuilder();
        text.append(pick(SPACES));
        object(text, 0);
        text.append(pick(SPACES));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(StringBuilder out, int depth) {
        switch (depth >= DEEPEST ? 2 + random.nextInt(4) : random.nextInt(6)) {
            case 0 -> object(out, depth + 1);
            case 1 -> array(out, depth + 1);
            case 2 -> out.append(pick(NUMBERS));
            case 3 -> out.append(pick(List.of("true", "false", "null")));
            default -> text(out);
        }
    }

    private void object(StringBuilder out, int depth) {
        out.append('{').append(pick(SPACES));
        int members = random.nextInt(6);
        for (int i = 0; i < members; i++) {
            out.append(i == 0 ? "" : "," + pick(SPACES));
            name(out);
            out.append(pick(SPACES)).append(':').append(pick(SPACES));
            value(out, depth);
            out.append(pick(SPACES));
        }
        out.append('}');
    }

    private void array(StringBuilder out, int depth) {
        out.append('[').append(pick(SPACES));
        int elements = random.nextInt(5);
        for (int i = 0; i < elements; i++) {
            out.append(i == 0 ? "" : "," + pick(SPACES));
            value(out, depth);
            out.append(pick(SPACES));
        }
        out.append(']');
    }

    /// A name, of which now and then a letter is written as an escape.
    private void name(StringBuilder out) {
        String name = pick(NAMES);
        int escaped = random.nextInt(8) == 0 && !name.isEmpty() ? random.nextInt(name.length()) : -1;
        out.append('"');
        for (int i = 0; i < name.length(); i++) {
            out.append(i == escaped ? "\\u%04x".formatted((int) name.charAt(i)) : name.charAt(i));
        }
        out.append('"');
    }

    private void text(StringBuilder out) {
        out.append('"');
        int length = random.nextInt(24);
        for (int i = 0; i < length; i++) {
            out.append(random.nextInt(6) == 0 ? pick(ESCAPES) : random.nextInt(3) == 0 ? pick(CHARACTERS) : "x");
        }
        out.append('"');
    }

    private String pick(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// The same with one to three places damaged.
    byte[] damaged(byte[] line) {
        byte[] damaged = line;
        for (int i = random.nextInt(3); i >= 0 && damaged.length > 1; i--) {
            damaged = damagedOnce(damaged);
        }
        return damaged;
    }

    private byte[] damagedOnce(byte[] line) {
        int at = random.nextInt(line.length);
        int to = at + random.nextInt(Math.min(9, line.length - at) + 1);
        return switch (random.nextInt(6)) {
            case 0 -> with(line, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> with(line, at, at + 1, new byte[] {SPECIAL[random.nextInt(SPECIAL.length)]});
            case 2 -> with(line, at, at, new byte[] {SPECIAL[random.nextInt(SPECIAL.length)]});
            case 3 -> with(line, at, to, new byte[0]);
            case 4 -> Arrays.copyOf(line, at);
            default -> with(line, at, at, Arrays.copyOfRange(line, at, to));
        };
    }

    private static byte[] with(byte[] line, int from, int to, byte[] instead) {
        var out = new ByteArrayOutputStream();
        out.write(line, 0, from);
        out.writeBytes(instead);
        out.write(line, to, line.length - to);
        return out.toByteArray();
    }
}
