package dragoman.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dragoman.formats.ReadingJson;
import dragoman.reading.Actor;
import dragoman.reading.Event;
import dragoman.reading.EventMention;
import dragoman.reading.EventType;
import dragoman.reading.Reading;
import dragoman.reading.Status;
import dragoman.reading.When;
import dragoman.text.Article;
import dragoman.text.CodePoints;
import dragoman.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventScoresTest {
    private static final String ANY = "a9";

    @Test
    void theLargestOverlapMatchesFirstAndOneToOne() {
        List<ScoredEvent> gold = List.of(event(EventType.CONSULT, 0, 10), event(EventType.CONSULT, 8, 20));
        List<ScoredEvent> system = List.of(event(EventType.CONSULT, 5, 20), event(EventType.AGREE, 0, 4));
        EventScores scores = new EventScores();
        assertThat(scores.add(gold, system))
                .singleElement()
                .extracting(EventMatch::gold)
                .isEqualTo(gold.get(1));
        assertThat(scores.detect()).isEqualTo(new Figure(2, 2, 2));
        assertThat(scores.type()).isEqualTo(new Figure(1, 2, 2));
    }

    @Test
    void equalOverlapsGoToTheLaterEventAsInTheScript() {
        List<ScoredEvent> gold = List.of(event(EventType.CONSULT, 0, 10), event(EventType.CONSULT, 0, 10));
        List<ScoredEvent> system = List.of(event(EventType.CONSULT, 0, 10));
        assertThat(EventMatch.all(gold, system, (g, s) -> true).get(0).gold()).isSameAs(gold.get(1));
    }

    @Test
    void sidesOfSymmetricalTypesArePooled() {
        Set<String> one = Set.of("RUS");
        Set<String> other = Set.of("TUR");
        assertThat(ScoredEvent.Sides.of(EventType.CONSULT, one, other))
                .isEqualTo(ScoredEvent.Sides.of(EventType.CONSULT, other, one));
        assertThat(ScoredEvent.Sides.of(EventType.ACCUSE, one, other))
                .isNotEqualTo(ScoredEvent.Sides.of(EventType.ACCUSE, other, one));
    }

    @Test
    void figuresRoundAsTheScriptRounds() {
        assertThat(Figure.three(0.0625)).isEqualTo("0.062");
        assertThat(Figure.three(2 / 3.0)).isEqualTo("0.667");
        assertThat(Figure.three(0)).isEqualTo("0.000");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void figuresAreThoseOfTheReferenceScript(long seed, @TempDir Path system) throws Exception {
        Optional<Path> data = ReferenceData.folder();
        assumeTrue(data.isPresent(), "no reference data beside the project");
        Path events = data.orElseThrow().resolve("events");
        EventScores scores = new EventScores();
        Random random = new Random(seed);
        for (GoldDocument document : GoldDocument.all(events.resolve("learn"))) {
            Reading reading = disturbed(document, random);
            scores.add(document.events(), ScoredEvent.of(reading));
            Files.writeString(system.resolve(document.file()), ReadingJson.line(reading));
        }
        assertThat(scores.lines()).isEqualTo(script(events, system));
        assertThat(scores.type().right()).isPositive();
    }

    private static List<String> script(Path events, Path system) throws IOException, InterruptedException {
        Path learn = events.resolve("learn");
        ProcessBuilder python = new ProcessBuilder(
                "python3",
                events.resolve("event_scores.py").toString(),
                learn.resolve("gold").toString(),
                learn.resolve("docs").toString(),
                system.toString());
        python.environment().put("PYTHONIOENCODING", "utf-8");
        Process process;
        try {
            process = python.redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(false, "no python3 here");
            throw e;
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out.lines().toList();
    }

    /** A reading that is the gold with errors of every kind. */
    private static Reading disturbed(GoldDocument document, Random random) {
        Article article = document.article();
        int length = new CodePoints(article.text()).of(article.text().length());
        List<Actor> actors = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (ScoredEvent gold : document.events()) {
            int copies = random.nextInt(10) == 0 ? 0 : random.nextInt(8) == 0 ? 2 : 1;
            for (int copy = 0; copy < copies; copy++) {
                events.add(disturbed(gold, article, length, actors, random));
            }
        }
        if (actors.isEmpty()) {
            actors.add(actor("a1", "RUS"));
        }
        return new Reading(
                article, actors, List.of(), events, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Event disturbed(ScoredEvent gold, Article article, int length, List<Actor> actors, Random random) {
        EventType type = random.nextInt(4) == 0 ? EventType.values()[random.nextInt(18)] : gold.type();
        CodePoints points = new CodePoints(article.text());
        List<EventMention> mentions = new ArrayList<>();
        for (Span clause : gold.clauses()) {
            int shift = random.nextInt(5) - 2;
            int start = points.unit(Math.max(0, Math.min(length - 1, clause.start() + shift * 10)));
            int end = points.unit(Math.max(1, Math.min(length, clause.end() + shift * 20)));
            Span span = new Span(Math.min(start, end), Math.max(start, end));
            mentions.add(new EventMention(span, span, "ru/test", null, List.of()));
        }
        List<String> source = side(gold.sides().source(), actors, random);
        List<String> target = side(gold.sides().target(), actors, random);
        String date = random.nextInt(4) == 0 ? "2001" : gold.date();
        Status status = random.nextInt(5) == 0
                ? Status.DENIED
                : Status.valueOf(gold.status().toUpperCase(Locale.ROOT));
        return new Event(
                "e" + random.nextInt(),
                type,
                null,
                List.of(),
                null,
                0,
                source,
                target,
                date == null ? null : When.of(date),
                null,
                status,
                List.of(),
                mentions);
    }

    private static List<String> side(Set<String> countries, List<Actor> actors, Random random) {
        List<String> ids = new ArrayList<>();
        for (String country : countries) {
            if (random.nextInt(6) > 0) {
                String id = "a" + (actors.size() + 1);
                actors.add(actor(id, country));
                ids.add(id);
            }
        }
        if (random.nextInt(10) == 0) {
            ids.add(ANY);
        }
        return ids;
    }

    private static Actor actor(String id, String country) {
        boolean igo = country.equals("IGO");
        return new Actor(
                id,
                igo ? Actor.Kind.ORGANIZATION : Actor.Kind.STATE,
                country,
                igo ? null : country,
                igo ? "IGO" : null,
                List.of(),
                List.of(new Span(0, 1)));
    }

    private static ScoredEvent event(EventType type, int start, int end) {
        return new ScoredEvent(
                type,
                List.of(new Span(start, end)),
                List.of(new Span(start, start + 1)),
                ScoredEvent.Sides.of(type, Set.of(), Set.of()),
                null,
                "occurred",
                List.of(),
                "");
    }
}
