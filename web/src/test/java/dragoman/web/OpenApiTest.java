package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.desk.Desk;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The description of the API is true: every route stands in it, and everything in it answers as it says. */
class OpenApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static JsonNode api;
    private static Desk desk;

    @BeforeAll
    static void load() throws Exception {
        try (var in = OpenApiTest.class.getResourceAsStream("/dragoman/web/openapi.yaml")) {
            Load load = new Load(
                    LoadSettings.builder().setMaxAliasesForCollections(1_000).build());
            api = JSON.valueToTree(load.loadFromString(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
        desk = SampleSite.desk();
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
    }

    // --------------------------------------------------------------------------------------------------------- routes

    @Test
    void everyRouteIsDocumentedAndNothingElse() {
        Set<String> documented = new TreeSet<>();
        api.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> documented.add(method + " " + path.getKey())));
        Set<String> served = new TreeSet<>();
        SampleSite.server().routes().forEach(route -> served.addAll(addresses(route)));
        Set<String> missing = new TreeSet<>(served);
        missing.removeAll(documented);
        Set<String> gone = new TreeSet<>(documented);
        gone.removeAll(served);
        assertThat(missing)
                .as("routes that openapi.yaml does not have: write them there")
                .isEmpty();
        assertThat(gone).as("paths of openapi.yaml that nobody serves").isEmpty();
    }

    private static List<String> addresses(Route route) {
        List<String> all = new ArrayList<>();
        String path = route.path();
        if (route instanceof Page page) {
            String head = path.equals("/") ? "/index" : path;
            all.add("get " + path);
            all.add("get " + head + ".json");
            if (page.table()) {
                all.add("get " + head + ".csv");
            }
        } else if (route instanceof Action) {
            all.add("post " + path);
            all.add("post " + path + ".json");
        } else {
            all.add("get " + path);
        }
        return all;
    }

    // ----------------------------------------------------------------------------------------------------- parameters

    @Test
    void theDocumentedParametersAreThoseThatAreRead() {
        List<String> faults = new ArrayList<>();
        for (Route route : SampleSite.server().routes()) {
            boolean action = route instanceof Action;
            JsonNode operation = api.at(
                            "/paths/" + route.path().replace("~", "~0").replace("/", "~1"))
                    .path(action ? "post" : "get");
            if (operation.isMissingNode()) {
                continue; // the test above names it
            }
            Set<String> documented =
                    action ? fields(operation) : new TreeSet<>(query(operation).keySet());
            Set<String> read = read(route, operation);
            for (String name : read) {
                if (!documented.contains(name)) {
                    faults.add(route.path() + " reads " + name + ", which is not documented");
                }
            }
            for (String name : documented) {
                if (!read.contains(name) && !action) {
                    faults.add(route.path() + " does not read " + name + ", which is documented");
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Names that are looked at with no parameter given, and with each of the documented examples. */
    private static Set<String> read(Route route, JsonNode operation) {
        Set<String> names = new TreeSet<>(read(route, operation, Map.of()));
        if (!(route instanceof Action)) {
            query(operation).forEach((name, example) -> {
                if (!example.isEmpty()) {
                    names.addAll(read(route, operation, Map.of(name, List.of(example))));
                }
            });
        }
        return names;
    }

    private static Set<String> read(Route route, JsonNode operation, Map<String, List<String>> given) {
        Reads reads = new Reads(given);
        Map<String, String> parts = new TreeMap<>(parts(operation));
        if (route instanceof Action) {
            parts.replaceAll((name, value) -> "0"); // nothing that there is, so that nothing is changed
        }
        Asked asked = new Asked(route.path(), parts, reads, "en", null);
        try {
            if (route instanceof Page page) {
                page.show(asked);
            } else if (route instanceof Download download) {
                download.body(asked);
            } else if (route instanceof Action one) {
                one.run(asked);
            }
        } catch (WebProblem | dragoman.chronicle.ChronicleException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
        return reads.names();
    }

    private static Map<String, String> query(JsonNode operation) {
        Map<String, String> query = new LinkedHashMap<>();
        for (JsonNode one : operation.path("parameters")) {
            JsonNode parameter = resolved(one);
            if (parameter.get("in").asText().equals("query")) {
                query.put(
                        parameter.get("name").asText(),
                        parameter.path("example").asText());
            }
        }
        return query;
    }

    private static Set<String> fields(JsonNode operation) {
        Set<String> fields = new TreeSet<>(query(operation).keySet());
        for (JsonNode content : operation.path("requestBody").path("content")) {
            resolved(content.path("schema")).path("properties").fieldNames().forEachRemaining(fields::add);
        }
        return fields;
    }

    /** Values for the named parts of an address: ids that there are, or the documented example. */
    private static Map<String, String> parts(JsonNode operation) {
        Map<String, String> ids = Map.of(
                "event", "SELECT event_id AS id FROM events WHERE articles > 1 ORDER BY event_id LIMIT 1",
                "article", "SELECT article_id AS id FROM articles ORDER BY article_id LIMIT 1",
                "actor",
                        "SELECT actor_id AS id FROM actors WHERE kind = 'person' ORDER BY times DESC, actor_id LIMIT 1");
        Map<String, String> parts = new LinkedHashMap<>();
        for (JsonNode one : operation.path("parameters")) {
            JsonNode parameter = resolved(one);
            if (parameter.get("in").asText().equals("path")) {
                String name = parameter.get("name").asText();
                String sql = ids.get(name);
                parts.put(
                        name,
                        sql == null
                                ? parameter.path("example").asText()
                                : desk.chronicle()
                                        .query(sql, row -> row.text("id"))
                                        .get(0));
            }
        }
        return parts;
    }

    // -------------------------------------------------------------------------------------------------------- answers

    @Test
    void everyDocumentedGetAnswersAsDocumented() throws Exception {
        List<String> faults = new ArrayList<>();
        var paths = api.get("paths").fields();
        while (paths.hasNext()) {
            var path = paths.next();
            JsonNode operation = path.getValue().path("get");
            if (operation.isMissingNode()) {
                continue;
            }
            String address = path.getKey();
            for (Map.Entry<String, String> part : parts(operation).entrySet()) {
                address = address.replace("{" + part.getKey() + "}", Link.encoded(part.getValue()));
            }
            faults.addAll(faults(address, operation));
            for (Map.Entry<String, String> one : query(operation).entrySet()) {
                if (!one.getValue().isEmpty()) {
                    String query = Link.encoded(one.getKey()) + "=" + Link.encoded(one.getValue());
                    faults.addAll(faults(address + "?" + query, operation));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(String address, JsonNode operation) throws Exception {
        HttpResponse<String> answer = SampleSite.get(address);
        if (answer.statusCode() != 200) {
            String body = answer.body();
            return List.of(
                    address + ": " + answer.statusCode() + " " + body.substring(0, Math.min(300, body.length())));
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        JsonNode documented = resolved(operation.at("/responses/200")).path("content");
        if (!documented.has(type)) {
            return List.of(address + ": gives " + type + ", documented are " + documented.toString());
        }
        List<String> faults = new ArrayList<>();
        if (type.equals("application/json")) {
            fit(address, documented.get(type).path("schema"), JSON.readTree(answer.body()), faults);
        }
        return faults.size() > 3 ? faults.subList(0, 3) : faults;
    }

    /** Whether a value is what a schema says; keys that a shape with required keys does not name are faults, too. */
    private static void fit(String at, JsonNode reference, JsonNode value, List<String> faults) {
        JsonNode schema = resolved(reference);
        schema.path("allOf").forEach(part -> fit(at, part, value, faults));
        if (schema.has("anyOf")) {
            List<String> least = null;
            for (JsonNode part : schema.get("anyOf")) {
                List<String> own = new ArrayList<>();
                fit(at, part, value, own);
                least = least == null || own.size() < least.size() ? own : least;
            }
            faults.addAll(least);
        }
        JsonNode type = schema.path("type");
        if (!type.isMissingNode() && !isOf(type, value)) {
            faults.add(at + ": " + value + " is not of type " + type);
            return;
        }
        if (schema.has("enum") && !contains(schema.get("enum"), value)) {
            faults.add(at + ": " + value + " is none of " + schema.get("enum"));
        }
        for (JsonNode required : schema.path("required")) {
            if (!value.has(required.asText())) {
                faults.add(at + ": " + required + " is missing");
            }
        }
        JsonNode properties = schema.path("properties");
        value.fieldNames().forEachRemaining(name -> {
            if (properties.has(name)) {
                fit(at + "." + name, properties.get(name), value.get(name), faults);
            } else if (schema.has("required")) {
                faults.add(at + ": " + name + " is not documented");
            }
        });
        if (value.isArray() && schema.has("items")) {
            value.forEach(one -> fit(at + "[]", schema.get("items"), one, faults));
        }
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (JsonNode one : values) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isOf(one, value)) {
                    return true;
                }
            }
            return false;
        }
        return switch (type.asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }

    private static JsonNode resolved(JsonNode node) {
        if (node.path("$ref").isTextual()) {
            JsonNode target = api.at(node.get("$ref").asText().substring(1));
            assertThat(target.isMissingNode()).as("no " + node.get("$ref")).isFalse();
            return resolved(target);
        }
        return node;
    }

    @Test
    void errorsHaveTheDocumentedShape() throws Exception {
        for (String bad : List.of("/events.json?limit=0", "/nowhere.json", "/events/none.json", "/data/none.csv")) {
            List<String> faults = new ArrayList<>();
            HttpResponse<String> answer = SampleSite.get(bad);
            JsonNode error = JSON.readTree(answer.body());
            fit(bad, api.at("/components/schemas/Error"), error, faults);
            assertThat(faults).isEmpty();
            assertThat(error.get("status").asInt())
                    .isEqualTo(answer.statusCode())
                    .isGreaterThanOrEqualTo(400);
        }
    }

    @Test
    void theFileItselfIsServed() {
        HttpResponse<String> file = SampleSite.get("/openapi.yaml");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("application/yaml");
        assertThat(file.body()).contains("openapi: 3.1.0");
    }
}
