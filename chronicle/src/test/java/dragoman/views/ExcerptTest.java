package dragoman.views;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.views.Excerpt.Kind;
import dragoman.views.Excerpt.Piece;
import dragoman.views.Excerpt.Place;
import dragoman.views.Excerpt.Places;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A paragraph taken apart; put together again it is the text as it was. */
class ExcerptTest {
    private static int[] points(String text) {
        return text.codePoints().toArray();
    }

    private static String together(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    @Test
    void theTriggerStandsInsideTheClause() {
        String text = "Later, Alba met Bera in Cora, said D.";
        Places places = new Places(new Place(7, 28), new Place(12, 15), new Place(35, 36));
        List<Piece> pieces = Excerpt.pieces(points(text), places, 0, text.length());
        assertThat(pieces)
                .containsExactly(
                        new Piece(Kind.PLAIN, "Later, "),
                        new Piece(Kind.CLAUSE, "Alba "),
                        new Piece(Kind.TRIGGER, "met"),
                        new Piece(Kind.CLAUSE, " Bera in Cora"),
                        new Piece(Kind.PLAIN, ", said "),
                        new Piece(Kind.BY, "D"),
                        new Piece(Kind.PLAIN, "."));
        assertThat(together(pieces)).isEqualTo(text);
    }

    @Test
    void charactersBeyondTheBasicPlaneCountOnce() {
        String text = "\uD83D\uDE00\uD83D\uDE00 met \uD83D\uDE00";
        List<Piece> pieces = Excerpt.pieces(
                points(text), new Places(new Place(3, 6), new Place(3, 6), Place.NOWHERE), 0, points(text).length);
        assertThat(pieces.get(1)).isEqualTo(new Piece(Kind.TRIGGER, "met"));
        assertThat(together(pieces)).isEqualTo(text);
    }

    @Test
    void aClauseWithoutTriggerAndOneOverTheWholeTextAreWhole() {
        assertThat(Excerpt.pieces(points("abc"), new Places(new Place(0, 3), Place.NOWHERE, Place.NOWHERE), 0, 3))
                .containsExactly(new Piece(Kind.CLAUSE, "abc"));
        assertThat(Excerpt.pieces(points(""), new Places(new Place(0, 9), new Place(2, 5), Place.NOWHERE), 0, 0))
                .isEmpty();
    }

    @Test
    void theParagraphEndsAtItsLineAndNotTooFarAway() {
        int[] text = points("one\ntwo three\nfour");
        assertThat(Excerpt.begin(text, 8)).isEqualTo(4);
        assertThat(Excerpt.end(text, 8)).isEqualTo(13);
        int[] longLine = points("x".repeat(5_000));
        assertThat(Excerpt.end(longLine, 2_500) - Excerpt.begin(longLine, 2_500))
                .isEqualTo(1_200);
    }
}
