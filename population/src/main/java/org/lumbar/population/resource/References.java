package org.lumbar.population.resource;

import java.util.List;
import org.lumbar.population.json.Keys;
import org.lumbar.population.json.Members;

/// What references lead to. Relative and absolute addresses and `urn:uuid:` lead to the same identifier.
final class References {

    private static final int REFERENCE = 0;
    private static final int DISPLAY = 1;
    private static final Keys KEYS = Keys.of(List.of("reference", "display"));
    private static final String UUID = "urn:uuid:";
    private static final String HISTORY = "/_history/";

    private final JsonValues values;
    private final Members members = new Members(KEYS, 2);

    References(JsonValues values) {
        this.values = values;
    }

    /// The identifier of the resource of a kind that a member refers to; empty when it refers to none.
    String id(Members resource, int key, String kind) {
        if (!values.isObject(resource, key)) {
            return "";
        }
        members.read(values.cursor(), resource.at(key));
        return id(values.text(members, REFERENCE), kind);
    }

    /// The words of the reference that was read last.
    String display() {
        return values.text(members, DISPLAY);
    }

    /// The reference of a member as it stands.
    String plain(Members resource, int key) {
        if (!values.isObject(resource, key)) {
            return "";
        }
        members.read(values.cursor(), resource.at(key));
        return values.text(members, REFERENCE);
    }

    static String id(String reference, String kind) {
        if (reference.startsWith(UUID)) {
            return reference.substring(UUID.length());
        }
        int history = reference.indexOf(HISTORY);
        String plain = history < 0 ? reference : reference.substring(0, history);
        int last = plain.lastIndexOf('/');
        int begin = last - kind.length();
        boolean isOfKind =
                begin >= 0 && plain.startsWith(kind, begin) && (begin == 0 || plain.charAt(begin - 1) == '/');
        return isOfKind ? plain.substring(last + 1) : "";
    }
}
