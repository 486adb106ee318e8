package dragoman.language.load;

import java.util.LinkedHashMap;
import java.util.Map;

/** A file of {@code key: value} lines. */
public final class Properties {
    private final Map<String, String> values;

    private Properties(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Reads a file; lines without a colon are noted as problems.
     *
     * @throws LexiconException where the file cannot be read
     */
    public static Properties read(LexiconSource source, String path, Problems problems) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Line line : LexiconFile.lines(source, path)) {
            int colon = line.text().indexOf(':');
            if (colon <= 0) {
                problems.add("LEX-002", line, "\"" + line.text() + "\"; expected key: value");
            } else {
                values.put(
                        line.text().substring(0, colon).strip(),
                        line.text().substring(colon + 1).strip());
            }
        }
        return new Properties(values);
    }

    /** The value of a key, or what is said otherwise where the file lacks it. */
    public String get(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }
}
