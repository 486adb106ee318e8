package dragoman.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names that mean one party, from RuSentRel's {@code synonyms.txt}: a party a line, its names between commas. */
final class Synonyms {
    private final Map<String, String> firsts = new HashMap<>();

    /**
     * Reads the file. A name that stands twice belongs to its first line.
     *
     * @throws EvalException where it cannot be read
     */
    static Synonyms of(Path file) {
        Synonyms synonyms = new Synonyms();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                List<String> names = new ArrayList<>();
                for (String name : line.split(",")) {
                    String bare = bare(name);
                    if (!bare.isEmpty()) {
                        names.add(bare);
                    }
                }
                names.forEach(name -> synonyms.firsts.putIfAbsent(name, names.get(0)));
            }
        } catch (IOException e) {
            throw new EvalException(file + ": cannot be read; expected the synonyms beside the articles", e);
        }
        return synonyms;
    }

    private static String bare(String name) {
        return name.strip().replaceAll("^[\"«]+|[\"»]+$", "").toLowerCase(Locale.ROOT);
    }

    /** Whether the file has the name. */
    boolean has(String name) {
        return firsts.containsKey(bare(name));
    }

    /** One name for all that mean the same party; the name itself where the file does not have it. */
    String one(String name) {
        return firsts.getOrDefault(bare(name), bare(name));
    }
}
