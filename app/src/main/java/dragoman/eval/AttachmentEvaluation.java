package dragoman.eval;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Attachment against a Universal Dependencies treebank, from raw text: a word is right where its own place and its
 * governor's are the treebank's, and labelled right where the kind of relation is too. Words that the treebank cuts
 * otherwise count as wrong.
 */
public final class AttachmentEvaluation {
    private static final List<String> KINDS = List.of("subject", "object", "oblique", "of a noun", "all but signs");
    private final Map<String, int[]> counts = new LinkedHashMap<>();

    private AttachmentEvaluation() {
        KINDS.forEach(kind -> counts.put(kind, new int[3]));
    }

    private record Word(Span span, int head, String relation) {}

    private record Governor(@Nullable Span span, Relation relation) {}

    /**
     * Analyses and scores.
     *
     * @param file in CoNLL-U
     * @param sentences the sentences of a text
     * @throws EvalException where the file cannot be used
     */
    public static AttachmentEvaluation of(Path file, Function<String, List<Sentence>> sentences) {
        AttachmentEvaluation evaluation = new AttachmentEvaluation();
        String text = null;
        List<String[]> rows = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("# text = ")) {
                text = line.substring("# text = ".length());
            } else if (line.isEmpty() && text != null) {
                evaluation.add(text, words(text, rows), sentences);
                rows.clear();
            } else if (!line.startsWith("#") && line.indexOf('\t') > 0) {
                rows.add(line.split("\t", -1));
            }
        }
        return evaluation;
    }

    private static List<String> lines(Path file) {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
            lines.add("");
            return lines;
        } catch (IOException e) {
            throw new EvalException(file + ": cannot be read; expected CoNLL-U", e);
        }
    }

    private static List<Word> words(String text, List<String[]> rows) {
        List<Word> words = new ArrayList<>();
        int from = 0;
        for (String[] row : rows) {
            if (row.length < 8 || !row[0].chars().allMatch(Character::isDigit)) {
                continue;
            }
            int start = text.indexOf(row[1], from);
            if (start < 0) {
                start = from;
            }
            from = Math.min(text.length(), start + row[1].length());
            words.add(new Word(new Span(start, from), Integer.parseInt(row[6]) - 1, row[7]));
        }
        return words;
    }

    private void add(String text, List<Word> words, Function<String, List<Sentence>> sentences) {
        Map<Span, Governor> found = new HashMap<>();
        for (Sentence sentence : sentences.apply(text)) {
            for (int i = 0; i < sentence.size(); i++) {
                int head = sentence.head(i);
                Span governor = head < 0 ? null : span(sentence, head);
                found.put(span(sentence, i), new Governor(governor, sentence.relation(i)));
            }
        }
        for (Word word : words) {
            Governor governor = found.get(word.span());
            Span should = word.head() < 0 ? null : words.get(word.head()).span();
            boolean head = governor != null && java.util.Objects.equals(governor.span(), should);
            boolean label = head && governor != null && same(governor.relation(), word.relation());
            String kind = kind(word.relation());
            if (kind != null) {
                count(kind, head, label);
            }
            if (!word.relation().startsWith("punct")) {
                count(KINDS.get(KINDS.size() - 1), head, label);
            }
        }
    }

    private static Span span(Sentence sentence, int index) {
        return new Span(sentence.token(index).start(), sentence.token(index).end());
    }

    private void count(String kind, boolean head, boolean label) {
        int[] count = counts.computeIfAbsent(kind, key -> new int[3]);
        count[0]++;
        count[1] += head ? 1 : 0;
        count[2] += label ? 1 : 0;
    }

    private static @Nullable String kind(String relation) {
        return switch (relation) {
            case "nsubj", "nsubj:pass", "csubj" -> KINDS.get(0);
            case "obj", "iobj" -> KINDS.get(1);
            case "obl", "obl:agent", "obl:tmod" -> KINDS.get(2);
            case "nmod" -> KINDS.get(3);
            default -> null;
        };
    }

    /** The same relation; subtypes that the reader does not tell apart are not asked for. */
    private static boolean same(Relation found, String should) {
        String name = found.name().toLowerCase(Locale.ROOT).replace('_', ':');
        return name.equals(should) || name.equals(should.replaceAll(":(?!pass|agent|relcl).*", ""));
    }

    /** A line for each kind of dependent. */
    public List<String> report() {
        List<String> lines = new ArrayList<>();
        counts.forEach((kind, count) -> {
            double all = Math.max(1, count[0]);
            lines.add(String.format(
                    Locale.ROOT,
                    "%-14s governor %s  and relation %s  (%d)",
                    kind,
                    Figure.three(count[1] / all),
                    Figure.three(count[2] / all),
                    count[0]));
        });
        return lines;
    }
}
