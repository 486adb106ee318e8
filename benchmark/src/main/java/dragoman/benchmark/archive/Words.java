package dragoman.benchmark.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The archive's own words, from its data files. */
final class Words {
    /** Endings of a Russian feminine in the nominative and accusative. */
    static final char A = (char) 0x430;
    static final char YA = (char) 0x44F;
    static final char U = (char) 0x443;
    static final char YU = (char) 0x44E;

    private final Map<String, List<String>> rows = new HashMap<>();
    private final List<String> filler = new ArrayList<>();

    private Words() {}

    static Words load() {
        Words words = new Words();
        for (String line : lines("words.txt")) {
            List<String> cells = Arrays.asList(line.split("\t"));
            if (cells.get(0).equals("filler")) {
                words.filler.add(cells.get(1));
            } else {
                words.rows.put(cells.get(0), cells.subList(1, cells.size()));
            }
        }
        return words;
    }

    List<String> row(String name) {
        return rows.getOrDefault(name, List.of());
    }

    List<String> filler() {
        return filler;
    }

    static List<String> lines(String file) {
        try (InputStream in = Words.class.getResourceAsStream("/dragoman/benchmark/archive/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
