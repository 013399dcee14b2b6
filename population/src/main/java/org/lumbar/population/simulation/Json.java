package org.lumbar.population.simulation;

import java.util.List;
import org.lumbar.knowledge.Coding;

/// Pieces of resources that never change, as bytes.
final class Json {

    private static final String HEX = "0123456789abcdef";

    private Json() {}

    /// A text between quotation marks.
    static String text(String text) {
        var json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                json.append('\\').append(character);
            } else if (character < ' ') {
                json.append("\\u00").append(HEX.charAt(character >> 4)).append(HEX.charAt(character & 0xf));
            } else {
                json.append(character);
            }
        }
        return json.append('"').toString();
    }

    static String coding(String system, String code, String display) {
        return "{\"system\":" + text(system) + ",\"code\":" + text(code) + ",\"display\":" + text(display) + "}";
    }

    static String coding(Coding coding, String display) {
        return coding(coding.system().uri(), coding.code(), display);
    }

    /// A concept of codings, with words.
    static String concept(List<String> codings, String words) {
        return "{\"coding\":[" + String.join(",", codings) + "],\"text\":" + text(words) + "}";
    }

    /// A concept of one code of FHIR's own.
    static String status(String system, String code) {
        return "{\"coding\":[{\"system\":" + text("http://terminology.hl7.org/CodeSystem/" + system) + ",\"code\":"
                + text(code) + "}]}";
    }
}
