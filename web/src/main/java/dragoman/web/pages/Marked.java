package dragoman.web.pages;

import dragoman.chronicle.index.Hits;
import java.util.ArrayList;
import java.util.List;

/**
 * Words of a text, found or not: one after the other they are the text.
 *
 * @param text some of the words
 * @param found whether a search found them
 */
public record Marked(String text, boolean found) {
    /** Longest text shown, in code points; what stands further on is left out. */
    private static final int LONGEST = 1_000;

    /**
     * A text taken apart at what was found.
     *
     * @param start code point of the article at which the text begins; 0 for a title
     * @param marks what was found, code points of the article; those outside the text are left out
     */
    static List<Marked> of(String whole, int start, List<Hits.Mark> marks) {
        List<Marked> parts = new ArrayList<>();
        int length = Math.min(LONGEST, whole.codePointCount(0, whole.length()));
        String text = whole.substring(0, whole.offsetByCodePoints(0, length));
        int point = 0;
        int at = 0;
        for (Hits.Mark mark : marks) {
            int from = mark.start() - start;
            int to = mark.end() - start;
            if (from >= point && to <= length && from < to) {
                int begin = text.offsetByCodePoints(at, from - point);
                int end = text.offsetByCodePoints(begin, to - from);
                add(parts, text.substring(at, begin), false);
                add(parts, text.substring(begin, end), true);
                point = to;
                at = end;
            }
        }
        add(parts, text.substring(at), false);
        add(parts, text.length() < whole.length() ? "…" : "", false);
        return parts;
    }

    private static void add(List<Marked> parts, String text, boolean found) {
        if (!text.isEmpty()) {
            parts.add(new Marked(text, found));
        }
    }
}
