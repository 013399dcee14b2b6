package org.lumbar.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Answers by item number as they are written on the command line: `1=2 2=0`, or `2,0,,1` in the order of the
/// items.
final class ItemArguments {

    private final Given given;

    ItemArguments(Given given) {
        this.given = given;
    }

    /// Answers written as `ITEM=ANSWER`.
    Map<Integer, Integer> pairs(List<String> words) {
        Map<Integer, Integer> answers = new TreeMap<>();
        for (String word : words) {
            int sign = word.indexOf('=');
            if (sign < 0) {
                throw given.wrong("'" + word + "' must be ITEM=ANSWER, such as 3=1");
            }
            int item = number(word.substring(0, sign), word);
            if (answers.put(item, number(word.substring(sign + 1), word)) != null) {
                throw given.wrong("item " + item + " is answered twice; keep one answer");
            }
        }
        return answers;
    }

    /// Answers in the order of the items, with commas between; an empty place or `-` is an item not answered.
    Map<Integer, Integer> list(String text) {
        Map<Integer, Integer> answers = new TreeMap<>();
        String[] places = text.split(",", -1);
        for (int i = 0; i < places.length; i++) {
            String place = places[i].strip();
            if (!place.isEmpty() && !place.equals("-")) {
                answers.put(i + 1, number(place, text));
            }
        }
        return answers;
    }

    private int number(String text, String whole) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException noNumber) {
            throw given.wrong("'" + text + "' in '" + whole + "' must be a whole number");
        }
    }
}
