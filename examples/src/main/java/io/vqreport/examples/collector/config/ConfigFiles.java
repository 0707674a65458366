package io.vqreport.examples.collector.config;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Reads configuration files. Defaults stand in one place only: the file of defaults that every other is laid over. */
public final class ConfigFiles {
    private static final String DEFAULTS = "/io/vqreport/examples/collector/collector.yaml";
    private static final ObjectMapper YAML = mapper();

    private ConfigFiles() {}

    /**
     * The defaults.
     *
     * @return the configuration of an empty file
     */
    public static CollectorConfig defaults() {
        return bind(tree(defaultsText(), "the defaults"), "the defaults");
    }

    /**
     * The file of defaults, with its comments.
     *
     * @return YAML
     */
    public static String defaultsText() {
        try (InputStream in = ConfigFiles.class.getResourceAsStream(DEFAULTS)) {
            if (in == null) {
                throw new IllegalStateException("the file of defaults is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file.
     *
     * @param file YAML with what differs from the defaults
     * @return the configuration
     * @throws ConfigException when the file cannot be read, or says something there is no setting for
     */
    public static CollectorConfig read(Path file) {
        try {
            return parse(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new ConfigException(file + ": cannot be read", e);
        }
    }

    /**
     * Reads a text.
     *
     * @param text YAML with what differs from the defaults
     * @param name what to call it in a message
     * @return the configuration
     * @throws ConfigException when it is no YAML, or says something there is no setting for
     */
    public static CollectorConfig parse(String text, String name) {
        ObjectNode all = tree(defaultsText(), "the defaults");
        lay(tree(text, name), all);
        return bind(all, name);
    }

    /**
     * Writes a configuration.
     *
     * @param config the configuration
     * @return YAML with every setting, passwords hidden
     */
    public static String text(CollectorConfig config) {
        ObjectNode tree = YAML.valueToTree(config);
        hidePasswords(tree);
        try {
            return YAML.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hidePasswords(ObjectNode node) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            boolean secret = member.getKey().toLowerCase(java.util.Locale.ROOT).endsWith("password");
            if (member.getValue() instanceof ObjectNode inner) {
                hidePasswords(inner);
            } else if (secret && !member.getValue().asText().isEmpty()) {
                node.put(member.getKey(), "(hidden)");
            }
        }
    }

    private static ObjectNode tree(String text, String name) {
        try {
            JsonNode tree = YAML.readTree(text);
            if (tree == null || tree.isNull() || tree.isMissingNode()) {
                return YAML.createObjectNode();
            }
            if (tree instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw new ConfigException(name + ": " + place(e) + "no YAML", e);
        }
        throw new ConfigException(name + ": settings by name are expected");
    }

    /** Members of both are laid over each other; of {@code thresholds} and the like, too, so that one bound can be set alone. */
    private static void lay(ObjectNode over, ObjectNode under) {
        for (Map.Entry<String, JsonNode> member : over.properties()) {
            JsonNode below = under.get(member.getKey());
            if (member.getValue() instanceof ObjectNode upper && below instanceof ObjectNode lower) {
                lay(upper, lower);
            } else {
                under.set(member.getKey(), member.getValue());
            }
        }
    }

    private static CollectorConfig bind(ObjectNode tree, String name) {
        try {
            return YAML.treeToValue(tree, CollectorConfig.class);
        } catch (JsonMappingException e) {
            StringBuilder path = new StringBuilder();
            e.getPath()
                    .forEach(step -> path.append(path.length() == 0 ? "" : ".")
                            .append(
                                    step.getFieldName() == null
                                            ? Integer.toString(step.getIndex())
                                            : step.getFieldName()));
            throw new ConfigException(name + ": " + path + ": no such setting, or not a value of it", e);
        } catch (JsonProcessingException e) {
            throw new ConfigException(name + ": " + place(e) + "not a configuration", e);
        }
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
    }

    private static ObjectMapper mapper() {
        SimpleModule durations = new SimpleModule()
                .addDeserializer(Duration.class, new DurationReader())
                .addSerializer(Duration.class, new DurationWriter());
        return YAMLMapper.builder(YAMLFactory.builder()
                        .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                        .build())
                .addModule(durations)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
    }

    private static final class DurationReader extends JsonDeserializer<Duration> {
        @Override
        public Duration deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return DurationText.parse(parser.getText());
            } catch (IllegalArgumentException e) {
                throw JsonMappingException.from(parser, "a duration is expected", e);
            }
        }
    }

    private static final class DurationWriter extends JsonSerializer<Duration> {
        @Override
        public void serialize(Duration value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(DurationText.format(value));
        }
    }
}
