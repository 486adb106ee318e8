package dragoman.training.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.chronicle.WordKeys;
import dragoman.language.assembly.LanguageLoader;
import dragoman.language.load.LexiconSource;
import dragoman.words.LanguageKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts in how many articles each word stands and writes the most common ones with how rare they are: how often the
 * share of articles that have the word was halved. Only words and a class of ten leave the collection, no text of it.
 *
 * <p>Run: {@code CommonWordsCounter <out file> <articles.jsonl>...}; articles have a field "text".
 */
public final class CommonWordsCounter {
    private static final int MOST_WORDS = 3000;
    private static final int LEAST_ARTICLES = 3;
    private static final int LINE = 110;
    private static final String HEAD = """
            # The words that newspapers use most: how often the share of articles that have the word was halved, counted
            # from all articles (0: every article has it, 3: one of eight) · dictionary forms between spaces, without the
            # letter that may be left out. Words that stand neither here nor in press.tsv are rarer.
            # Source: counts over the 720 Wikinews articles of NEREL (train), made by
            # dragoman.training.words.CommonWordsCounter; no text of theirs is here. Licence: Apache-2.0. Changed by us:
            # everything is our own count.

            """;

    private final Map<String, Integer> counts = new HashMap<>();
    private int articles;

    private CommonWordsCounter() {}

    /** Counts and writes. */
    public static void main(String[] args) throws IOException {
        CommonWordsCounter counter = new CommonWordsCounter();
        WordKeys words = LanguageKeys.load(LexiconSource.builtIn(), LanguageLoader.load(LexiconSource.builtIn(), "ru"));
        for (int i = 1; i < args.length; i++) {
            counter.count(Path.of(args[i]), words);
        }
        counter.write(Path.of(args[0]));
    }

    private void count(Path file, WordKeys words) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode article = mapper.readTree(line);
            Set<String> forms = new HashSet<>();
            for (WordKeys.Key key : words.of(article.path("text").asText())) {
                if (key.kind() != WordKeys.Kind.NUMBER) {
                    forms.add(key.form());
                }
            }
            forms.forEach(form -> counts.merge(form, 1, Integer::sum));
            articles++;
        }
    }

    private void write(Path file) throws IOException {
        List<Map.Entry<String, Integer>> common = new ArrayList<>(counts.entrySet());
        common.removeIf(word -> word.getValue() < LEAST_ARTICLES);
        common.sort(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        Map<Integer, List<String>> classes = new TreeMap<>();
        for (Map.Entry<String, Integer> word : common.subList(0, Math.min(MOST_WORDS, common.size()))) {
            long rarity = Math.round(Math.log((articles + 1.0) / word.getValue()) / Math.log(2));
            int kept = (int) Math.min(WordKeys.RAREST - 1, rarity);
            classes.computeIfAbsent(kept, none -> new ArrayList<>()).add(word.getKey());
        }
        StringBuilder out = new StringBuilder(HEAD);
        classes.forEach((rarity, words) -> {
            Collections.sort(words);
            StringBuilder line = new StringBuilder();
            for (String word : words) {
                if (line.length() > LINE) {
                    out.append(rarity).append('\t').append(line.substring(1)).append('\n');
                    line.setLength(0);
                }
                line.append(' ').append(word);
            }
            out.append(rarity).append('\t').append(line.substring(1)).append('\n');
        });
        Files.writeString(file, out);
    }
}
