package dragoman.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.load.LexiconSource;
import dragoman.reader.Reader;
import dragoman.reading.Actor;
import dragoman.reading.Event;
import dragoman.reading.EventMention;
import dragoman.reading.EventType;
import dragoman.reading.Reading;
import dragoman.reading.Status;
import dragoman.text.Article;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts with marks that overlap, nest, touch and stand at the very ends. */
class MarkedTextTest {
    private static Reading reading(String text, List<Event> events, List<Actor> actors) {
        return new Reading(
                Article.of("x", text),
                actors,
                List.of(),
                events,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Event event(String id, EventType type, Span clause, Span trigger) {
        return new Event(
                id,
                type,
                null,
                List.of(),
                null,
                0,
                List.of(),
                List.of(),
                null,
                null,
                Status.OCCURRED,
                List.of(),
                List.of(new EventMention(clause, trigger, "ru/x/y", null, List.of())));
    }

    private static String together(MarkedText text) {
        StringBuilder all = new StringBuilder();
        text.pieces().forEach(piece -> all.append(piece.text()));
        return all.toString();
    }

    @Test
    void clausesThatOverlapLieInDifferentLanes() {
        MarkedText marked = MarkedText.of(reading(
                "abcdefghij",
                List.of(
                        event("e1", EventType.CONSULT, new Span(0, 6), new Span(1, 2)),
                        event("e2", EventType.ASSAULT, new Span(4, 10), new Span(8, 9))),
                List.of()));
        assertThat(marked.pieces())
                .extracting(MarkedText.Piece::text, MarkedText.Piece::classes, MarkedText.Piece::events)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", "l1q1", "e1"),
                        org.assertj.core.groups.Tuple.tuple("b", "l1q1 trigger", "e1"),
                        org.assertj.core.groups.Tuple.tuple("cd", "l1q1", "e1"),
                        org.assertj.core.groups.Tuple.tuple("ef", "l1q1 l2q4", "e1 e2"),
                        org.assertj.core.groups.Tuple.tuple("gh", "l2q4", "e2"),
                        org.assertj.core.groups.Tuple.tuple("i", "l2q4 trigger", "e2"),
                        org.assertj.core.groups.Tuple.tuple("j", "l2q4", "e2"));
        assertThat(marked.pieces().get(0).anchors()).containsExactly("e1");
        assertThat(marked.pieces().get(3).anchors()).containsExactly("e2");
        assertThat(marked.pieces().get(1).card()).isEqualTo("e1");
    }

    @Test
    void twoActsOfOneClauseBothHaveTheirAnchor() {
        MarkedText marked = MarkedText.of(reading(
                "abc",
                List.of(
                        event("e1", EventType.CONSULT, new Span(0, 3), new Span(0, 1)),
                        event("e2", EventType.AGREE, new Span(0, 3), new Span(2, 3))),
                List.of()));
        assertThat(marked.pieces().get(0).anchors()).containsExactly("e1", "e2");
    }

    @Test
    void placesAreCountedInCodePoints() {
        String text = "\uD83D\uDE00\uD83D\uDE00 met";
        MarkedText marked = MarkedText.of(
                reading(text, List.of(event("e1", EventType.CONSULT, new Span(5, 8), new Span(5, 8))), List.of()));
        assertThat(marked.pieces().get(1).start()).isEqualTo(3);
        assertThat(together(marked)).isEqualTo(text);
    }

    @Test
    void aLinkLeadsToAnyPlaceAlsoInsideAClauseOrWhereNoneIs() {
        String text = "\uD83D\uDE00\uD83D\uDE00 they met, then left";
        Reading reading =
                reading(text, List.of(event("e1", EventType.CONSULT, new Span(5, 13), new Span(10, 13))), List.of());
        for (int at = 0; at < text.codePointCount(0, text.length()); at++) {
            int place = at;
            MarkedText marked = MarkedText.of(reading, at);
            assertThat(marked.pieces())
                    .filteredOn(piece -> piece.start() == place)
                    .singleElement()
                    .satisfies(piece -> assertThat(text.substring(text.offsetByCodePoints(0, place)))
                            .startsWith(piece.text()));
            assertThat(together(marked)).isEqualTo(text);
        }
    }

    @Test
    void aPlaceOutsideTheTextCutsNothing() {
        Reading reading = reading("abc", List.of(), List.of());
        assertThat(MarkedText.of(reading, 3).pieces()).hasSize(1);
        assertThat(MarkedText.of(reading, Integer.MAX_VALUE).pieces()).hasSize(1);
        assertThat(MarkedText.of(reading("", List.of(), List.of()), 0).pieces()).isEmpty();
    }

    @Test
    void aTextWithoutMarksIsOnePieceAndAnEmptyOneNone() {
        assertThat(MarkedText.of(reading("abc", List.of(), List.of())).pieces()).hasSize(1);
        assertThat(MarkedText.of(reading("", List.of(), List.of())).pieces()).isEmpty();
    }

    @Test
    void whateverTheMarksTheTextStaysWhole() {
        Random random = new Random(20261125);
        for (int round = 0; round < 300; round++) {
            String text = "абв\uD83D\uDE00 где\n".repeat(1 + random.nextInt(5));
            List<Event> events = new ArrayList<>();
            for (int i = 0; i < random.nextInt(9); i++) {
                int start = random.nextInt(text.length());
                int end = start + 1 + random.nextInt(text.length() - start);
                events.add(event(
                        "e" + i, EventType.values()[random.nextInt(18)], new Span(start, end), new Span(start, end)));
            }
            assertThat(together(MarkedText.of(reading(text, events, List.of()))))
                    .isEqualTo(text);
        }
    }

    @Test
    void cardsSayHowTheDateIsKnown() {
        Reader reader = Reader.load(LexiconSource.builtIn());
        Reading reading =
                reader.read(Article.of("x", "Президент Франции 3 мая встретился в Париже с канцлером Германии.")
                        .publishedOn(java.time.LocalDate.of(2019, 5, 4)));
        Cards cards = Cards.of(reading);
        assertThat(cards.events()).isNotEmpty();
        assertThat(cards.events().get(0).basis()).isEqualTo("clause");
        assertThat(cards.events().get(0).dateWords()).isEqualTo("3 мая");
    }
}
