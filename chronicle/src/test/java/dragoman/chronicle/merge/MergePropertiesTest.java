package dragoman.chronicle.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.chronicle.merge.Constraints.Pair;
import dragoman.reading.EventType;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of any tellings; they are drawn at random, the seed is in the test's name. */
class MergePropertiesTest {
    private static final String[] STATES = {"RUS", "USA", "UKR", "GEO", "ISR", "IRN"};
    private static final String[] PERSONS = {":Иван Серов", ":Пётр Дуб", ":П. Дуб", ":представитель", ":Анна Ли"};
    private static final String[] MODES = {"arrest", "convict", "ban"};
    private static final String[] STATUSES = {"occurred", "occurred", "planned", "denied", "alleged"};

    private static List<Telling> block(EventType type, int size, Random random) {
        List<Telling> block = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int article = random.nextInt(size / 2 + 1);
            News news = News.of(type, "a" + article)
                    .act(i)
                    .story("s" + article / 5)
                    .status(STATUSES[random.nextInt(STATUSES.length)]);
            if (random.nextInt(9) == 0 && article > 0) {
                news.copyOf("a" + (article - 1));
            }
            if (random.nextInt(4) > 0) {
                news.published(LocalDate.of(2019, 1, 1).plusDays(article % 300).toString());
            }
            if (random.nextInt(5) > 0) {
                LocalDate day = LocalDate.of(2019, 3, 1).plusDays(random.nextInt(size / 8 + 1) % 300);
                news.on(random.nextInt(6) == 0 ? day.toString().substring(0, 7) : day.toString());
            }
            if (type == EventType.COERCE && random.nextBoolean()) {
                news.mode(MODES[random.nextInt(MODES.length)]);
            }
            news.from(actor(random)).to(random.nextInt(4) == 0 ? new String[0] : new String[] {actor(random)});
            StringBuilder text = new StringBuilder("было");
            for (int k = random.nextInt(7); k > 0; k--) {
                text.append(" слово").append(Math.min(random.nextInt(400), random.nextInt(400)));
            }
            block.add(news.says(text.toString()).telling());
        }
        return block;
    }

    private static String actor(Random random) {
        String state = STATES[Math.min(random.nextInt(STATES.length), random.nextInt(STATES.length))];
        return random.nextBoolean() ? state : state + PERSONS[random.nextInt(PERSONS.length)];
    }

    private static Constraints constraints(List<Telling> block, Random random) {
        Set<Pair> together = new HashSet<>();
        Set<Pair> apart = new HashSet<>();
        for (int i = 0; i < 8; i++) {
            Telling one = block.get(random.nextInt(block.size()));
            Telling other = block.get(random.nextInt(block.size()));
            if (one != other) {
                (i < 5 ? together : apart).add(Pair.of(one.id(), other.id()));
            }
        }
        together.removeAll(apart);
        Map<String, Map<String, String>> wrong = new HashMap<>();
        wrong.put(block.get(random.nextInt(block.size())).id(), Map.of("wrong", ""));
        return new Constraints(together, apart, wrong);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void orderOfTheListIsOfNoMeaning(long seed) {
        Random random = new Random(seed);
        for (EventType type : List.of(EventType.CONSULT, EventType.COERCE, EventType.ACCUSE, EventType.ASSAULT)) {
            List<Telling> block = block(type, 160, random);
            Constraints constraints = constraints(block, random);
            List<MergedEvent> expected = new EventMerger().merge(block, constraints);
            for (int i = 0; i < 3; i++) {
                List<Telling> shuffled = new ArrayList<>(block);
                Collections.shuffle(shuffled, random);
                assertThat(new EventMerger().merge(shuffled, constraints)).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void eachTellingIsInOneEventThatItsJoinsConnectAndPeopleAreObeyed(long seed) {
        Random random = new Random(seed);
        List<Telling> block = block(random.nextBoolean() ? EventType.COERCE : EventType.CONSULT, 300, random);
        Constraints constraints = constraints(block, random);
        List<MergedEvent> events = new EventMerger().merge(block, constraints);
        Map<String, String> told = new HashMap<>();
        for (MergedEvent event : events) {
            for (Telling telling : event.tellings()) {
                assertThat(told.put(telling.id(), event.id())).as(telling.id()).isNull();
            }
            assertConnected(event);
        }
        assertThat(events).extracting(MergedEvent::id).doesNotHaveDuplicates();
        assertThat(told).hasSize(block.size() - constraints.corrected().size());
        assertThat(told).doesNotContainKeys(constraints.corrected().keySet().toArray(String[]::new));
        for (Pair pair : constraints.apart()) {
            assertThat(told.get(pair.one()) != null && told.get(pair.one()).equals(told.get(pair.other())))
                    .isFalse();
        }
    }

    private static void assertConnected(MergedEvent event) {
        Set<String> reached = new HashSet<>(Set.of(event.tellings().get(0).id()));
        boolean more = true;
        while (more) {
            more = false;
            for (MergedEvent.Join join : event.joins()) {
                if (reached.contains(join.telling()) != reached.contains(join.with())) {
                    reached.add(join.telling());
                    reached.add(join.with());
                    more = true;
                }
            }
        }
        assertThat(reached).hasSize(event.tellings().size());
        assertThat(event.joins()).hasSize(event.tellings().size() - 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void noEventHasTwoDaysThatAreFarApartOrTwoModes(long seed) {
        List<Telling> block = block(EventType.COERCE, 400, new Random(seed));
        for (MergedEvent event : new EventMerger().merge(block, Constraints.none())) {
            List<Telling> own = event.tellings().stream()
                    .filter(telling -> telling.origin().copyOf() == null)
                    .toList();
            assertThat(own.stream()
                            .map(Telling::mode)
                            .filter(mode -> mode != null)
                            .distinct()
                            .count())
                    .isLessThanOrEqualTo(1);
            List<Long> days = own.stream()
                    .map(Timing.Days::of)
                    .filter(Timing.Days::oneDay)
                    .map(Timing.Days::from)
                    .sorted()
                    .toList();
            assertThat(days.isEmpty() ? 0 : days.get(days.size() - 1) - days.get(0))
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void aYearOfNewsIsMergedInSeconds() {
        Random random = new Random(7);
        List<List<Telling>> blocks = new ArrayList<>();
        EventType[] types = EventType.values();
        for (int i = 0; i < 30; i++) {
            blocks.add(block(types[i % types.length], 200_000 / 30, random));
        }
        // Time of the processor, not of the clock: other programs may be running.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        blocks.forEach(block -> new EventMerger().merge(block, Constraints.none()));
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(60));
    }
}
