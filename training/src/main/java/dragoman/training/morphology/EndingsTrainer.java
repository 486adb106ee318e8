package dragoman.training.morphology;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Learns for each ending of word forms which readings words with that ending most often have. An ending is kept where it
 * says something else than the next shorter one.
 *
 * <p>Run: {@code EndingsTrainer <resource of the .dict> <out file>}.
 */
public final class EndingsTrainer {
    private static final int LONGEST = 5;
    private static final int LEAST_FORMS = 40;
    private static final double LEAST_SHARE = 0.12;
    private static final int MOST_SETS = 3;
    private static final List<String> OPEN = List.of(
            "NN:Anim", "NN:Inanim", "ADJ:Posit:", "ADJ:Short", "ADJ:Comp", "VB:", "PT:", "PT_Short:", "DPT:", "ADV");

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private final Map<String, String> shared = new HashMap<>();

    private EndingsTrainer() {}

    /** Learns and writes. */
    public static void main(String[] args) throws IOException {
        EndingsTrainer trainer = new EndingsTrainer();
        trainer.count(dictionary(args[0]));
        trainer.write(Path.of(args[1]));
    }

    private static Dictionary dictionary(String path) throws IOException {
        try (InputStream words = EndingsTrainer.class.getResourceAsStream(path);
                InputStream about = EndingsTrainer.class.getResourceAsStream(path.replaceFirst("\\.dict$", ".info"))) {
            return Dictionary.read(words, about);
        }
    }

    private void count(Dictionary dictionary) {
        String form = "";
        TreeSet<String> rules = new TreeSet<>();
        for (WordData word : new DictionaryLookup(dictionary)) {
            String next = word.getWord().toString();
            if (!next.equals(form)) {
                add(form, rules);
                rules.clear();
                form = next;
            }
            String tag = word.getTag().toString();
            if (OPEN.stream().anyMatch(tag::startsWith) && !tag.endsWith(":Talk")) {
                rules.add(rule(next, word.getStem().toString(), tag));
            }
        }
        add(form, rules);
    }

    private static String rule(String form, String lemma, String tag) {
        int same = 0;
        while (same < form.length() && same < lemma.length() && form.charAt(same) == lemma.charAt(same)) {
            same++;
        }
        return form.length() - same + "|" + lemma.substring(same) + "|" + tag;
    }

    private void add(String form, TreeSet<String> rules) {
        if (rules.isEmpty() || form.indexOf('-') >= 0) {
            return;
        }
        String joined = String.join(" ", rules);
        String set = shared.computeIfAbsent(joined, same -> joined);
        for (int length = 1; length <= LONGEST && length < form.length() - 1; length++) {
            counts.computeIfAbsent(form.substring(form.length() - length), none -> new HashMap<>())
                    .merge(set, 1, Integer::sum);
        }
    }

    private void write(Path out) throws IOException {
        Map<String, String> chosen =
                new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(e -> e));
        counts.forEach((ending, sets) -> {
            String best = best(ending, sets);
            if (!best.isEmpty()) {
                chosen.put(ending, best);
            }
        });
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
            lines.println("# Endings of ordinary words, and how most words with such an ending are read.");
            lines.println(
                    "# Columns: ending · readings: letters cut off|letters put on for the dictionary form|tag of the dictionary.");
            lines.println(
                    "# Source: learnt by dragoman.training.morphology.EndingsTrainer from the word list of org.languagetool:language-ru");
            lines.println("# (aot.ru, LGPL-2.1). Licence: LGPL-2.1 as its source. Changed by us: counted.");
            for (Map.Entry<String, String> one : chosen.entrySet()) {
                if (!one.getValue().equals(shorter(one.getKey(), chosen))) {
                    lines.println(one.getKey() + "\t" + one.getValue());
                }
            }
        }
    }

    private static String shorter(String ending, Map<String, String> chosen) {
        for (int cut = 1; cut < ending.length(); cut++) {
            String found = chosen.get(ending.substring(cut));
            if (found != null) {
                return found;
            }
        }
        return "";
    }

    /** The readings of the one or two commonest sets; empty where the ending is too rare or says too little. */
    private static String best(String ending, Map<String, Integer> sets) {
        int total = sets.values().stream().mapToInt(Integer::intValue).sum();
        if (total < LEAST_FORMS) {
            return "";
        }
        List<Map.Entry<String, Integer>> ranked = new ArrayList<>(sets.entrySet());
        ranked.sort(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        TreeSet<String> rules = new TreeSet<>();
        for (int i = 0; i < Math.min(MOST_SETS, ranked.size()); i++) {
            if (i == 0 || ranked.get(i).getValue() >= LEAST_SHARE * total) {
                for (String rule : ranked.get(i).getKey().split(" ")) {
                    if (Integer.parseInt(rule.substring(0, rule.indexOf('|'))) <= ending.length()) {
                        rules.add(rule);
                    }
                }
            }
        }
        return String.join(" ", rules);
    }
}
