package org.lumbar.knowledge.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lumbar.knowledge.tree.Node.Mapping;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.knowledge.tree.Node.ScalarType;
import org.lumbar.knowledge.tree.Node.Sequence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/// Reads YAML 1.2 text: no tags, no anchors' bombs, no duplicate keys, one document. Every refusal names line and
/// column.
public final class YamlTree {

    private static final int MOST_ALIASES = 20;
    private static final int MOST_DEPTH = 100;
    private static final int MOST_NODES = 1_000_000;
    private static final int MOST_CHARACTERS = 8 * 1024 * 1024;

    private record Anchored(Node node, int size) {}

    private final String file;
    private final Iterator<Event> events;
    private final ScalarResolver resolver;
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private int aliases;
    private int nodes;

    private YamlTree(String text, String file) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
        this.file = file;
        this.events = new Parse(settings).parseString(text).iterator();
        this.resolver = settings.getSchema().getScalarResolver();
    }

    /// The tree of a text.
    ///
    /// @param file name for messages
    /// @throws ContentException when the text is no YAML, or is empty
    public static Node parse(String text, String file) {
        if (text.length() > MOST_CHARACTERS) {
            throw new ContentException(
                    new Place(file, 1, 1),
                    "the text has " + text.length() + " characters; at most " + MOST_CHARACTERS + " are read.");
        }
        try {
            return new YamlTree(text, file).document();
        } catch (MarkedYamlEngineException error) {
            Place place = error.getProblemMark().map(mark -> place(file, mark)).orElse(new Place(file, 1, 1));
            throw new ContentException(place, "this is not YAML: " + error.getProblem() + ".");
        } catch (ReaderException error) {
            int end = text.offsetByCodePoints(0, Math.min(error.getPosition(), text.codePointCount(0, text.length())));
            throw new ContentException(
                    Place.after(file, text.substring(0, end)),
                    "this is not YAML: the character '" + Words.shortened(Character.toString(error.getCodePoint()))
                            + "' is not allowed.");
        } catch (YamlEngineException error) {
            throw new ContentException(new Place(file, 1, 1), "this is not YAML: " + error.getMessage());
        }
    }

    private Node document() {
        skip(Event.ID.StreamStart);
        Event first = events.next();
        if (first.getEventId() == Event.ID.StreamEnd) {
            throw new ContentException(new Place(file, 1, 1), "the file is empty.");
        }
        Node root = node(events.next(), 0);
        skip(Event.ID.DocumentEnd);
        Event next = events.next();
        if (next.getEventId() != Event.ID.StreamEnd) {
            throw new ContentException(place(next), "a second document begins here; a file holds one.");
        }
        return root;
    }

    private void skip(Event.ID expected) {
        Event event = events.next();
        if (event.getEventId() != expected) {
            throw new ContentException(place(event), "this kind of YAML is not accepted here.");
        }
    }

    private Node node(Event event, int depth) {
        Place place = place(event);
        if (depth > MOST_DEPTH) {
            throw new ContentException(place, "this is nested more than " + MOST_DEPTH + " deep.");
        }
        if (event instanceof AliasEvent alias) {
            return aliased(alias, place);
        }
        int before = nodes;
        count(1, place);
        Node node = switch (event) {
            case ScalarEvent scalar -> scalar(scalar, place);
            case SequenceStartEvent start -> sequence(start, place, depth);
            case MappingStartEvent start -> mapping(start, place, depth);
            default -> throw new ContentException(place, "this kind of YAML is not accepted here.");
        };
        if (event instanceof NodeEvent named) {
            named.getAnchor().ifPresent(anchor -> anchors.put(anchor, new Anchored(node, nodes - before)));
        }
        return node;
    }

    /// Counts what the tree holds once every alias is written out.
    private void count(int size, Place place) {
        nodes += size;
        if (nodes > MOST_NODES) {
            throw new ContentException(place, "this holds more than " + MOST_NODES + " values.");
        }
    }

    private Node aliased(AliasEvent alias, Place place) {
        Anchored anchored = anchors.get(alias.getAlias());
        if (anchored == null) {
            throw new ContentException(
                    place,
                    "the alias *" + Words.shortened(alias.getAlias().getValue()) + " stands for nothing before it.");
        }
        if (!(anchored.node() instanceof Scalar) && ++aliases > MOST_ALIASES) {
            throw new ContentException(
                    place, "there are more than " + MOST_ALIASES + " aliases; write the values out.");
        }
        count(anchored.size(), place);
        return anchored.node();
    }

    private Scalar scalar(ScalarEvent event, Place place) {
        refuseTag(event.getTag(), place);
        boolean plain = event.getImplicit().canOmitTagInPlainScalar();
        return new Scalar(type(resolver.resolve(event.getValue(), plain)), event.getValue(), place);
    }

    private static ScalarType type(Tag tag) {
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return ScalarType.NUMBER;
        }
        if (tag.equals(Tag.BOOL)) {
            return ScalarType.BOOLEAN;
        }
        return tag.equals(Tag.NULL) ? ScalarType.NULL : ScalarType.TEXT;
    }

    private Sequence sequence(CollectionStartEvent start, Place place, int depth) {
        refuseTag(start.getTag(), place);
        List<Node> items = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            items.add(node(next, depth + 1));
        }
        return new Sequence(List.copyOf(items), place);
    }

    private Mapping mapping(CollectionStartEvent start, Place place, int depth) {
        refuseTag(start.getTag(), place);
        List<Mapping.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            if (!(node(next, depth + 1) instanceof Scalar key)) {
                throw new ContentException(place(next), "a key must be a text.");
            }
            if (!keys.add(key.text())) {
                throw new ContentException(
                        place(next), "the key " + Words.shortened(key.text()) + " stands twice; keep one.");
            }
            entries.add(new Mapping.Entry(key.text(), node(events.next(), depth + 1), place(next)));
        }
        return new Mapping(List.copyOf(entries), place);
    }

    private static void refuseTag(Optional<String> tag, Place place) {
        if (tag.isPresent()) {
            throw new ContentException(
                    place, "YAML tags such as " + Words.shortened(tag.get()) + " are not accepted here.");
        }
    }

    private Place place(Event event) {
        return event.getStartMark().map(mark -> place(file, mark)).orElse(new Place(file, 1, 1));
    }

    private static Place place(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
