package nl.bijrijder.demo;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A file of the story as text and where it stands: a list of entries, some of them scenes with what their acts have in common. */
final class StoryFile {

    private static final String ACTS = "acts";

    private final String name;

    private StoryFile(String name) {
        this.name = name;
    }

    /** The entries of a file below {@code demo/}. */
    static List<Entry> read(String name) {
        return read(name, new String(bytes(name), StandardCharsets.UTF_8));
    }

    /** The entries in a text that stands in a file of this name. */
    static List<Entry> read(String name, String text) {
        try {
            var list = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            return new StoryFile(name).entries(list, Map.of()).toList();
        } catch (YAMLException unreadable) {
            throw new Mistake(name, unreadable);
        }
    }

    /** What is in a file below {@code demo/}. */
    static byte[] bytes(String name) {
        var resource = "/demo/" + name;
        try (var stream = StoryFile.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(stream, resource).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Stream<Entry> entries(Node list, Map<String, Object> common) {
        if (!(list instanceof SequenceNode sequence)) {
            throw new Mistake(place(list), "is no list of acts");
        }
        return sequence.getValue().stream().flatMap(node -> entry(node, common));
    }

    private Stream<Entry> entry(Node node, Map<String, Object> common) {
        if (!(node instanceof MappingNode mapping)) {
            throw new Mistake(place(node), "is no act");
        }
        var words = new LinkedHashMap<>(common);
        words.putAll(map(mapping));
        return mapping.getValue().stream()
                .filter(part -> ACTS.equals(text(part.getKeyNode())))
                .findFirst()
                .map(acts -> {
                    words.remove(ACTS);
                    return entries(acts.getValueNode(), words);
                })
                .orElseGet(() -> Stream.of(new Entry(place(node), words)));
    }

    private Map<String, Object> map(MappingNode mapping) {
        var map = new LinkedHashMap<String, Object>();
        for (var part : mapping.getValue()) {
            if (map.put(text(part.getKeyNode()), value(part.getValueNode())) != null) {
                throw new Mistake(place(part.getKeyNode()), "says " + text(part.getKeyNode()) + " twice");
            }
        }
        return map;
    }

    /** Everything is text here: what it means is for the act to say. */
    private Object value(Node node) {
        if (node instanceof MappingNode mapping) {
            return map(mapping);
        }
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(this::value).toList()
                : text(node);
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new Mistake(place(node), "is no word");
    }

    private String place(Node node) {
        return name + " line " + (node.getStartMark().getLine() + 1);
    }

    /**
     * One entry.
     *
     * @param place file and line where it begins
     * @param words what it says: texts, lists and maps
     */
    record Entry(String place, Map<String, Object> words) {}

    /** What stands there cannot be told. */
    static final class Mistake extends RuntimeException {

        Mistake(String place, Exception cause) {
            super(place + ": " + cause.getMessage(), cause);
        }

        Mistake(String place, String what) {
            super(place + ": " + what);
        }
    }
}
