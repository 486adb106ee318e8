package dragoman.views.export;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.Actor;
import dragoman.reading.Event;
import dragoman.reading.EventMention;
import dragoman.reading.EventType;
import dragoman.reading.Reading;
import dragoman.reading.Status;
import dragoman.reading.TimeExpression;
import dragoman.reading.When;
import dragoman.text.Article;
import dragoman.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Readings as brat's stand-off annotation. */
class BratTest {
    private static final String TEXT = "\uD83D\uDE00 Alba met\nBera on 3 May.";

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    @Test
    void everythingIsBoundToItsCharacters() {
        Event event = new Event(
                "e1",
                EventType.CONSULT,
                "visit",
                List.of(),
                "042",
                1,
                List.of("a1"),
                List.of("a2"),
                When.of("2020-05-03"),
                null,
                Status.PLANNED,
                List.of(),
                List.of(new EventMention(at("Alba met\nBera"), at("met"), "ru/consult/meet", null, List.of())));
        Reading reading = new Reading(
                Article.of("x", TEXT),
                List.of(
                        new Actor("a1", Actor.Kind.STATE, "Alba", "ALB", null, List.of(), List.of(at("Alba"))),
                        new Actor("a2", Actor.Kind.PERSON, "Bera", null, null, List.of(), List.of(at("Bera")))),
                List.of(new TimeExpression(at("3 May"), When.of("2020-05-03"))),
                List.of(event),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(Brat.of(reading).lines())
                .containsExactly(
                        "T1\tState 2 6\tAlba",
                        "T2\tPerson 11 15\tBera",
                        "T3\tTime 19 24\t3 May",
                        "#T3\tAnnotatorNotes T3\t2020-05-03",
                        "T4\tCONSULT-visit 7 10\tmet",
                        "E1\tCONSULT-visit:T4 Source:T1 Target:T2",
                        "A1\tStatus E1 Planned",
                        "#E1\tAnnotatorNotes E1\t2020-05-03");
    }
}
