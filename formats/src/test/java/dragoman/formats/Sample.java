package dragoman.formats;

import dragoman.reading.Actor;
import dragoman.reading.Attribution;
import dragoman.reading.Claim;
import dragoman.reading.Dating;
import dragoman.reading.Event;
import dragoman.reading.EventMention;
import dragoman.reading.EventType;
import dragoman.reading.Link;
import dragoman.reading.Promise;
import dragoman.reading.Reading;
import dragoman.reading.Statement;
import dragoman.reading.Status;
import dragoman.reading.TimeExpression;
import dragoman.reading.When;
import dragoman.text.Article;
import dragoman.text.Span;
import java.time.LocalDate;
import java.util.List;

/** A reading built by hand that uses every part of the format, over a text with characters beyond the basic plane. */
final class Sample {
    static final String TEXT = "🕊 Мария Орлова 3 мая позвонила Петру Ковачу, сообщила пресс-служба. "
            + "Первый звонок в этом году: якобы она обещала приехать, если позовут.";

    private Sample() {}

    static Reading reading() {
        Article article = new Article(
                "a/1", "ru", LocalDate.of(2024, 5, 4), "Звонок", "Наша газета", "https://example.org/1", TEXT);
        Attribution by = new Attribution(null, "пресс-служба", at("пресс-служба"), Attribution.Kind.OFFICIAL);
        Event call = new Event(
                "e1",
                EventType.CONSULT,
                "phone",
                List.of("diplomatic"),
                "041",
                1.0,
                List.of("a1"),
                List.of("a2"),
                When.of("2024-05-03"),
                new Event.Place("Прага", "CZE"),
                Status.OCCURRED,
                List.of("визит"),
                List.of(
                        new EventMention(
                                at("Мария Орлова 3 мая позвонила Петру Ковачу"),
                                at("позвонила"),
                                "ru/consult/phone",
                                by,
                                List.of()),
                        new EventMention(
                                at("Первый звонок в этом году"), at("звонок"), "ru/consult/phone", null, List.of())));
        Event promise = new Event(
                "e2",
                EventType.AGREE,
                null,
                List.of(),
                null,
                4.0,
                List.of("a1"),
                List.of(),
                null,
                null,
                Status.ALLEGED,
                List.of(),
                List.of(new EventMention(
                        at("она обещала приехать"), at("обещала"), "ru/agree/promise", null, List.of(at("якобы")))));
        return new Reading(
                article,
                List.of(
                        new Actor(
                                "a1",
                                Actor.Kind.PERSON,
                                "Мария Орлова",
                                null,
                                null,
                                List.of(new Actor.Role("президент", "Чехия"), new Actor.Role("лидер", null)),
                                List.of(at("Мария Орлова"))),
                        new Actor(
                                "a2",
                                Actor.Kind.PERSON,
                                "Петр Ковач",
                                "HUN",
                                "GOV",
                                List.of(),
                                List.of(at("Петру Ковачу")))),
                List.of(new TimeExpression(at("3 мая"), When.of("2024-05-03"))),
                List.of(call, promise),
                List.of(new Statement(
                        "s1",
                        "a1",
                        Statement.Kind.INDIRECT,
                        at("приехать"),
                        "обещать",
                        List.of(at("якобы")),
                        List.of("e2"))),
                List.of(new Link("e2", "e1", Link.Kind.RESPONDS_TO, at("если позовут"))),
                List.of(new Claim("e1", at("Первый звонок в этом году"), 1, "2024")),
                List.of(
                        new Promise("e2", at("приехать"), at("если позовут"), When.of("2024")),
                        new Promise("e2", at("приехать"), null, null)),
                List.of(
                        new Dating("e1", Dating.Basis.CLAUSE, at("3 мая")),
                        new Dating("e2", Dating.Basis.PUBLISHED, null)),
                List.of("note"));
    }

    static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
