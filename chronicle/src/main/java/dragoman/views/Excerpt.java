package dragoman.views;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The paragraph in which a clause tells an act, taken apart by what its words are. Put together again the pieces are the
 * text as the article has it.
 *
 * @param article id of the article
 * @param start first code point of the clause
 * @param end the code point after its last
 * @param pieces in text order, none empty
 * @param cutBefore whether the paragraph begins earlier
 * @param cutAfter whether it goes on
 * @param by who says so; {@code null} where the article says it on its own
 * @param byKind how well that is known: official, media, anonymous …; {@code null} without {@code by}
 * @param hedges words that weaken it
 */
public record Excerpt(
        String article,
        int start,
        int end,
        List<Piece> pieces,
        boolean cutBefore,
        boolean cutAfter,
        @Nullable String by,
        @Nullable String byKind,
        List<String> hedges) {
    /** Code points shown on either side of a clause at most. */
    private static final int FARTHEST = 600;

    public Excerpt {
        pieces = List.copyOf(pieces);
        hedges = List.copyOf(hedges);
    }

    /** What words are. */
    public enum Kind {
        /** Nothing of the act. */
        PLAIN,
        /** The clause that tells it. */
        CLAUSE,
        /** The words that name it, inside the clause. */
        TRIGGER,
        /** The words that say who says so. */
        BY
    }

    /**
     * Words that stand together.
     *
     * @param kind what they are
     * @param text the words
     */
    public record Piece(Kind kind, String text) {}

    /** Where something stands, in code points; nowhere where empty. */
    record Place(int start, int end) {
        static final Place NOWHERE = new Place(0, 0);

        boolean covers(int point) {
            return start <= point && point < end;
        }
    }

    /** Where a clause and its parts stand. */
    record Places(Place clause, Place trigger, Place by) {}

    /** The paragraph around a clause, in pieces. Places outside the text are cut to it. */
    static List<Piece> pieces(int[] text, Places places, int from, int to) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(from, to));
        for (Place place : List.of(places.clause(), places.trigger(), places.by())) {
            if (place.start() < place.end()) {
                borders.add(Math.max(from, Math.min(to, place.start())));
                borders.add(Math.max(from, Math.min(to, place.end())));
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int before = from;
        for (int border : borders) {
            if (border > before) {
                pieces.add(new Piece(kind(places, before), new String(text, before, border - before)));
                before = border;
            }
        }
        return pieces;
    }

    private static Kind kind(Places places, int point) {
        if (places.trigger().covers(point)) {
            return Kind.TRIGGER;
        }
        if (places.by().covers(point)) {
            return Kind.BY;
        }
        return places.clause().covers(point) ? Kind.CLAUSE : Kind.PLAIN;
    }

    /** First code point of the paragraph before a point, but not too far from it. */
    static int begin(int[] text, int point) {
        int at = Math.min(point, text.length);
        while (at > 0 && text[at - 1] != '\n' && point - at < FARTHEST) {
            at--;
        }
        return at;
    }

    /** The code point after the paragraph's last, but not too far from a point. */
    static int end(int[] text, int point) {
        int at = Math.min(point, text.length);
        while (at < text.length && text[at] != '\n' && at - point < FARTHEST) {
            at++;
        }
        return at;
    }
}
