package dragoman.web.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * {@code openapi.yaml} as its readers see it. References are followed. Immutable.
 *
 * @param introduction paragraphs
 * @param groups operations by tag, in the order of the file
 * @param schemas shapes of answers
 */
public record ApiDescription(List<String> introduction, List<Group> groups, List<Schema> schemas) {
    static final String FILE = "/dragoman/web/openapi.yaml";

    private static final List<String> METHODS = List.of("get", "post");

    /** Operations of one tag. */
    public record Group(String name, String description, List<Operation> operations) {}

    /**
     * One operation.
     *
     * @param method GET or POST
     * @param path with names in braces
     * @param types media types of a good answer
     * @param example an address that shows it; {@code null} where it has parts or is no GET
     */
    public record Operation(
            String method,
            String path,
            String summary,
            String description,
            List<Field> parameters,
            List<String> types,
            @Nullable String example) {}

    /**
     * A parameter, or a key of a shape.
     *
     * @param type what it holds, in words
     * @param required whether it must be there
     */
    public record Field(String name, String type, boolean required, String description) {}

    /** A shape. */
    public record Schema(String name, String description, List<Field> fields) {}

    /** The bytes of the file. */
    static byte[] bytes() {
        try (InputStream in = ApiDescription.class.getResourceAsStream(FILE)) {
            return Objects.requireNonNull(in, FILE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as maps and lists. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> tree() {
        Load load = new Load(
                LoadSettings.builder().setMaxAliasesForCollections(1_000).build());
        return (Map<String, Object>) load.loadFromString(new String(bytes(), StandardCharsets.UTF_8));
    }

    /** Reads the file. */
    static ApiDescription load() {
        return new Reader(tree()).read();
    }

    /** Reads a tree; of one load. */
    private record Reader(Map<String, Object> root) {
        ApiDescription read() {
            String introduction = text(map(root.get("info")), "description");
            Map<String, List<Operation>> operations = new LinkedHashMap<>();
            map(root.get("paths"))
                    .forEach((path, item) -> METHODS.forEach(method -> {
                        Map<String, Object> operation = map(map(item).get(method));
                        if (!operation.isEmpty()) {
                            String tag =
                                    String.valueOf(list(operation.get("tags")).get(0));
                            operations
                                    .computeIfAbsent(tag, none -> new ArrayList<>())
                                    .add(operation(method, path, operation));
                        }
                    }));
            List<Group> groups = new ArrayList<>();
            for (Object tag : list(root.get("tags"))) {
                String name = text(map(tag), "name");
                List<Operation> own = operations.getOrDefault(name, List.of());
                if (!own.isEmpty()) {
                    groups.add(new Group(name, text(map(tag), "description"), own));
                }
            }
            List<Schema> schemas = new ArrayList<>();
            map(map(root.get("components")).get("schemas"))
                    .forEach((name, schema) ->
                            schemas.add(new Schema(name, text(map(schema), "description"), fields(map(schema)))));
            return new ApiDescription(List.of(introduction.strip().split("\n\n")), groups, schemas);
        }

        private Operation operation(String method, String path, Map<String, Object> operation) {
            List<Field> fields = new ArrayList<>();
            StringBuilder example = new StringBuilder();
            for (Object one : list(operation.get("parameters"))) {
                Map<String, Object> parameter = map(one);
                fields.add(new Field(
                        text(parameter, "name"),
                        type(map(parameter.get("schema"))),
                        Boolean.TRUE.equals(parameter.get("required")),
                        text(parameter, "description")));
                if (example.length() == 0 && parameter.containsKey("example")) {
                    example.append('?')
                            .append(text(parameter, "name"))
                            .append('=')
                            .append(dragoman.web.Link.to("", text(parameter, "example"))
                                    .path()
                                    .substring(1));
                }
            }
            map(map(operation.get("requestBody")).get("content"))
                    .values()
                    .forEach(body -> fields.addAll(fields(map(map(body).get("schema")))));
            Map<String, Object> good = map(map(operation.get("responses")).get("200"));
            boolean shown = method.equals("get") && path.indexOf('{') < 0;
            return new Operation(
                    method.toUpperCase(java.util.Locale.ROOT),
                    path,
                    text(operation, "summary"),
                    text(operation, "description"),
                    fields,
                    List.copyOf(map(good.get("content")).keySet()),
                    shown ? path + example : null);
        }

        private List<Field> fields(Map<String, Object> schema) {
            List<Object> required = list(schema.get("required"));
            List<Field> fields = new ArrayList<>();
            map(schema.get("properties"))
                    .forEach((name, field) -> fields.add(new Field(
                            name, type(raw(field)), required.contains(name), text(map(field), "description"))));
            return fields;
        }

        /** "string", "integer or null", "list of Side", "direct | indirect". */
        private String type(Map<String, Object> schema) {
            if (schema.get("$ref") instanceof String reference) {
                return reference.substring(reference.lastIndexOf('/') + 1);
            }
            Map<String, Object> items = raw(schema.get("items"));
            if (!items.isEmpty()) {
                return "list of " + type(items);
            }
            List<Object> values = list(schema.get("enum"));
            if (!values.isEmpty()) {
                return String.join(" | ", values.stream().map(String::valueOf).toList());
            }
            Object type = schema.get("type");
            return type instanceof List<?> several
                    ? String.join(" or ", several.stream().map(String::valueOf).toList())
                    : type == null ? "any" : String.valueOf(type);
        }

        @SuppressWarnings("unchecked")
        private static Map<String, Object> raw(@Nullable Object value) {
            return value instanceof Map ? (Map<String, Object>) value : Map.of();
        }

        /** A map, or the one that it refers to. */
        private Map<String, Object> map(@Nullable Object value) {
            Map<String, Object> map = raw(value);
            if (map.get("$ref") instanceof String reference) {
                Map<String, Object> at = root;
                for (String part : reference.substring(2).split("/")) {
                    at = raw(at.get(part));
                }
                return at;
            }
            return map;
        }

        @SuppressWarnings("unchecked")
        private static List<Object> list(@Nullable Object value) {
            return value instanceof List ? (List<Object>) value : List.of();
        }

        private static String text(Map<String, Object> map, String key) {
            Object value = map.get(key);
            return value == null ? "" : String.valueOf(value);
        }
    }
}
