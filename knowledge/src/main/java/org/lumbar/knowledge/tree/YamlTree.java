package org.lumbar.knowledge.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.tree.Node.Mapping;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.knowledge.tree.Node.ScalarType;
import org.lumbar.knowledge.tree.Node.Sequence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Reads YAML 1.2 text: no tags, no anchors' bombs, no duplicate keys, one document.
public final class YamlTree {

    private static final int MOST_ALIASES = 20;
    private static final int MOST_DEPTH = 100;
    private static final int MOST_CHARACTERS = 8 * 1024 * 1024;

    private YamlTree() {}

    /// The tree of a text.
    ///
    /// @param file name for messages
    /// @throws ContentException when the text is no YAML, or is empty
    public static Node parse(String text, String file) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(false)
                .setAllowRecursiveKeys(false)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
        Optional<org.snakeyaml.engine.v2.nodes.Node> root;
        try {
            root = new Compose(settings).composeString(text);
        } catch (MarkedYamlEngineException error) {
            Place place = error.getProblemMark().map(mark -> place(file, mark)).orElse(new Place(file, 0, 0));
            throw new ContentException(place, "this is not YAML: " + error.getProblem() + ".");
        } catch (YamlEngineException error) {
            throw new ContentException(new Place(file, 0, 0), "this is not YAML: " + error.getMessage());
        } catch (StackOverflowError error) {
            throw new ContentException(new Place(file, 0, 0), "this is nested too deeply to be read.");
        }
        return convert(
                root.orElseThrow(() -> new ContentException(new Place(file, 0, 0), "the file is empty.")), file, 0);
    }

    private static Node convert(org.snakeyaml.engine.v2.nodes.Node node, String file, int depth) {
        Place place = node.getStartMark().map(mark -> place(file, mark)).orElse(new Place(file, 0, 0));
        if (depth > MOST_DEPTH) {
            throw new ContentException(place, "this is nested more than " + MOST_DEPTH + " deep.");
        }
        return switch (node) {
            case ScalarNode scalar -> new Scalar(type(scalar, place), scalar.getValue(), place);
            case SequenceNode sequence -> {
                List<Node> items = new ArrayList<>();
                for (org.snakeyaml.engine.v2.nodes.Node item : sequence.getValue()) {
                    items.add(convert(item, file, depth + 1));
                }
                yield new Sequence(List.copyOf(items), place);
            }
            case MappingNode mapping -> {
                List<Mapping.Entry> entries = new ArrayList<>();
                for (NodeTuple tuple : mapping.getValue()) {
                    if (!(convert(tuple.getKeyNode(), file, depth + 1) instanceof Scalar key)) {
                        throw new ContentException(place, "a key must be a text.");
                    }
                    entries.add(
                            new Mapping.Entry(key.text(), convert(tuple.getValueNode(), file, depth + 1), key.place()));
                }
                yield new Mapping(List.copyOf(entries), place);
            }
            default -> throw new ContentException(place, "this kind of YAML is not accepted here.");
        };
    }

    private static ScalarType type(ScalarNode scalar, Place place) {
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.STR)) {
            return ScalarType.TEXT;
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return ScalarType.NUMBER;
        }
        if (tag.equals(Tag.BOOL)) {
            return ScalarType.BOOLEAN;
        }
        if (tag.equals(Tag.NULL)) {
            return ScalarType.NULL;
        }
        throw new ContentException(place, "YAML tags such as " + tag.getValue() + " are not accepted here.");
    }

    private static Place place(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
