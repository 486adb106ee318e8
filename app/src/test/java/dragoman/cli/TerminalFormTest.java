package dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.Actor;
import dragoman.reading.Attribution;
import dragoman.reading.Claim;
import dragoman.reading.Event;
import dragoman.reading.EventMention;
import dragoman.reading.EventType;
import dragoman.reading.Link;
import dragoman.reading.Promise;
import dragoman.reading.Reading;
import dragoman.reading.Statement;
import dragoman.reading.Status;
import dragoman.reading.When;
import dragoman.text.Article;
import dragoman.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalFormTest {
    private static final String TEXT = "Премьер Чехии в среду позвонил канцлеру Австрии, сообщила пресс-служба. "
            + "В январе Прага якобы обещала Вене помощь, если та попросит.";

    @Test
    void theChronologyIsInOrderWithWhoSaysSoAndTheEvidence() {
        assertThat(new ReadingText(new Terminal(80, false), Labels.load(), false).of(reading()))
                .isEqualTo("""
            Звонок в Вену
            2024-05-16 · Наша газета · a1 · 2 events

            2024-01-··  agreement        Чехия ↔ Австрия [alleged] (якобы)
                        В январе Прага якобы *обещала* Вене помощь
                        ↳ follows: phone call, 2024-05-15 («если та попросит»)
            2024-05-15  phone call       премьер Чехии (CZE) ↔ канцлер Австрии (AUT) — says
                                         пресс-служба
                        Премьер Чехии в среду *позвонил* канцлеру Австрии

            Promised
              - Чехия ↔ Австрия: помощь (если та попросит) due 2024

            Claimed
              - number 1 in 2024: позвонил канцлеру Австрии

            Said
              - премьер Чехии: позвонил канцлеру Австрии
            """);
    }

    @Test
    void explanationsNameTheFrameTheCodeAndTheRoles() {
        assertThat(new ReadingText(new Terminal(100, false), Labels.load(), true).of(reading()))
                .contains("e1 CONSULT phone CAMEO 041, Goldstein +1.0")
                .contains("source a1 премьер Чехии, person, CZE, GOV, премьер: Чехия")
                .contains("0–47 ru/consult/phone fired on «позвонил», says пресс-служба (official)");
    }

    @Test
    void colourIsOnlyForTerminalsAndCanBeForbidden() {
        Map<String, String> terminal = Map.of("DRAGOMAN_TERMINAL", "1", "COLUMNS", "100");
        assertThat(Terminal.of(Terminal.Colour.AUTO, terminal)).isEqualTo(new Terminal(100, true));
        assertThat(Terminal.of(Terminal.Colour.AUTO, Map.of())).isEqualTo(new Terminal(80, false));
        assertThat(Terminal.of(Terminal.Colour.ALWAYS, Map.of()).colour()).isTrue();
        Map<String, String> noColour = Map.of("DRAGOMAN_TERMINAL", "1", "NO_COLOR", "1");
        assertThat(Terminal.of(Terminal.Colour.AUTO, noColour).colour()).isFalse();
        assertThat(new ReadingText(new Terminal(80, true), Labels.load(), false).of(reading()))
                .contains("\u001B[0;4mпозвонил\u001B[0");
    }

    @Test
    void nothingInAnArticleCanSteerTheTerminal() {
        StyledText text = new StyledText().add("а\u001B[31m\u0007б\u202Eв\n\tг", Style.PLAIN);
        assertThat(text.lines(new Terminal(80, false), 0, false)).containsExactly("а[31mбв г");
    }

    @Test
    void linesBreakAtSpacesAndCountColumnsNotUnits() {
        StyledText text =
                new StyledText().add("сло\u0301во 漢字 очень-длинное-слово-без-единого-пробела-внутри-него", Style.PLAIN);
        assertThat(text.lines(new Terminal(20, false), 2, true))
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(20))
                .first()
                .isEqualTo("сло\u0301во 漢字");
        assertThat(new StyledText().add("один два три", Style.PLAIN).cut(9).lines(new Terminal(80, false), 0, false))
                .containsExactly("один два…");
    }

    static Reading reading() {
        Article article =
                new Article("a1", "ru", LocalDate.of(2024, 5, 16), "Звонок в Вену", "Наша газета", null, TEXT);
        Attribution by = new Attribution(null, "пресс-служба", at("пресс-служба"), Attribution.Kind.OFFICIAL);
        EventMention call = new EventMention(
                at("Премьер Чехии в среду позвонил канцлеру Австрии"),
                at("позвонил"),
                "ru/consult/phone",
                by,
                List.of());
        EventMention promise = new EventMention(
                at("В январе Прага якобы обещала Вене помощь"),
                at("обещала"),
                "ru/agree/promise",
                null,
                List.of(at("якобы")));
        return new Reading(
                article,
                List.of(
                        new Actor(
                                "a1",
                                Actor.Kind.PERSON,
                                "премьер Чехии",
                                "CZE",
                                "GOV",
                                List.of(new Actor.Role("премьер", "Чехия")),
                                List.of(at("Премьер Чехии"))),
                        new Actor(
                                "a2",
                                Actor.Kind.PERSON,
                                "канцлер Австрии",
                                "AUT",
                                "GOV",
                                List.of(),
                                List.of(at("канцлеру"))),
                        new Actor("a3", Actor.Kind.STATE, "Чехия", "CZE", null, List.of(), List.of(at("Прага"))),
                        new Actor("a4", Actor.Kind.STATE, "Австрия", "AUT", null, List.of(), List.of(at("Вене")))),
                List.of(),
                List.of(
                        event(
                                "e1",
                                EventType.CONSULT,
                                "phone",
                                List.of("a1"),
                                List.of("a2"),
                                "2024-05-15",
                                Status.OCCURRED,
                                call),
                        event(
                                "e2",
                                EventType.AGREE,
                                null,
                                List.of("a3"),
                                List.of("a4"),
                                "2024-01",
                                Status.ALLEGED,
                                promise)),
                List.of(new Statement(
                        "s1",
                        "a1",
                        Statement.Kind.INDIRECT,
                        at("позвонил канцлеру Австрии"),
                        "сказать",
                        List.of(),
                        List.of())),
                List.of(new Link("e2", "e1", Link.Kind.FOLLOWS, at("если та попросит"))),
                List.of(new Claim("e1", at("позвонил канцлеру Австрии"), 1, "2024")),
                List.of(new Promise("e2", at("помощь"), at("если та попросит"), When.of("2024"))),
                List.of(),
                List.of());
    }

    private static Event event(
            String id,
            EventType type,
            String mode,
            List<String> source,
            List<String> target,
            String day,
            Status status,
            EventMention mention) {
        return new Event(
                id,
                type,
                mode,
                List.of(),
                type.cameo() == null ? null : "041",
                type.goldstein(),
                source,
                target,
                When.of(day),
                null,
                status,
                List.of(),
                List.of(mention));
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
