package dragoman.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reference data with an object a line. */
final class JsonLines {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonLines() {}

    /**
     * The objects of a file, in order.
     *
     * @throws EvalException where the file is missing or broken
     */
    static List<JsonNode> of(Path file) {
        List<JsonNode> nodes = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.isBlank()) {
                    nodes.add(MAPPER.readTree(line));
                }
            }
        } catch (JsonProcessingException e) {
            throw new EvalException(file + ": broken JSON in line " + (nodes.size() + 1), e);
        } catch (IOException e) {
            throw new EvalException(file + ": cannot be read; expected JSONL", e);
        }
        return nodes;
    }
}
