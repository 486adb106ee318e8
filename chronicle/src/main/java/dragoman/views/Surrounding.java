package dragoman.views;

import dragoman.text.CodePoints;
import dragoman.views.Comparison.Context;
import dragoman.views.Comparison.Counted;
import dragoman.views.Comparison.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What stands around a telling's clauses: their sentences, and in these and the sentence behind (unless it tells another
 * event) the numbers and asides. Offsets given out are code points. Not thread-safe.
 */
final class Surrounding {
    /** Units of a paragraph looked at on each side of a clause; some texts have no line ends. */
    private static final int FARTHEST = 2000;

    private final Wording wording;
    private final String text;
    private final CodePoints points;
    private final List<int[]> foreign;
    private final Map<Integer, Context> sentences = new TreeMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<Integer, Counted> quantities = new TreeMap<>();
    private final Map<Integer, Phrase> asides = new TreeMap<>();

    /**
     * Looks at an article.
     *
     * @param foreign where it tells other events, in code points
     */
    Surrounding(Wording wording, String text, List<int[]> foreign) {
        this.wording = wording;
        this.text = text;
        this.points = new CodePoints(text);
        this.foreign = foreign;
    }

    /** Takes in what stands around a clause. */
    void add(Evidence clause) {
        int from = Math.min(text.length(), points.unit(clause.start()));
        int to = Math.max(from, Math.min(text.length(), points.unit(clause.end())));
        int begin = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - FARTHEST);
        int line = text.indexOf('\n', to);
        int end = Math.min(line < 0 ? text.length() : line, to + FARTHEST);
        boolean before = false;
        for (Wording.Passage passage : wording.passages(text.substring(begin, end))) {
            boolean tells = begin + passage.start() < to && begin + passage.end() > from;
            if (tells) {
                sentence(begin + passage.start(), begin + passage.end());
                passage.words().forEach(word -> words.putIfAbsent(word.lemma(), word.form()));
            }
            if (tells || before && !tellsOther(begin + passage.start(), begin + passage.end())) {
                details(passage, begin);
            }
            before = tells;
        }
    }

    private void sentence(int from, int to) {
        String words = text.substring(from, to);
        int start = from + words.length() - words.stripLeading().length();
        int end = start + words.strip().length();
        sentences.put(start, new Context(points.of(start), points.of(end), text.substring(start, end)));
    }

    private void details(Wording.Passage passage, int begin) {
        for (Wording.Quantity one : passage.quantities()) {
            int start = begin + one.start();
            int end = begin + one.end();
            String said = text.substring(start, end);
            quantities.put(start, new Counted(one.value(), one.thing(), said, points.of(start), points.of(end)));
        }
        for (Wording.Aside one : passage.asides()) {
            int start = begin + one.start();
            int end = begin + one.end();
            String said = text.substring(start, end);
            asides.put(start, new Phrase(one.kind(), one.country(), said, points.of(start), points.of(end)));
        }
    }

    private boolean tellsOther(int from, int to) {
        int start = points.of(from);
        int end = points.of(to);
        return foreign.stream().anyMatch(span -> span[0] < end && span[1] > start);
    }

    List<Context> sentences() {
        return List.copyOf(sentences.values());
    }

    List<Counted> quantities() {
        return List.copyOf(quantities.values());
    }

    List<Phrase> asides() {
        return List.copyOf(asides.values());
    }

    /** The content words of the sentences that are not among the given dictionary forms, as written, in text order. */
    List<String> onlyHere(Set<String> others) {
        List<String> only = new ArrayList<>();
        words.forEach((lemma, form) -> {
            if (!others.contains(lemma)) {
                only.add(form);
            }
        });
        return only;
    }
}
