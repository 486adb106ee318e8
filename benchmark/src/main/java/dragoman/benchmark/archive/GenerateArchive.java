package dragoman.benchmark.archive;

import dragoman.formats.Articles;
import dragoman.text.Article;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;

/**
 * Makes an archive of invented news, of which it is known which articles tell the same act: {@code articles.jsonl}, and
 * {@code gold.jsonl} with the clauses of each article and the true event that each tells. The same seed gives the same bytes.
 */
public final class GenerateArchive {
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 3650;
    private static final int HISTORY = 400;

    private final Random random;
    private final Words words = Words.load();
    private final List<Act> acts = Act.load();
    private final List<State> states = Words.lines("states.tsv").stream()
            .map(line -> new State(Arrays.asList(line.split("\t"))))
            .toList();
    private final Teller teller;
    private final Map<String, List<TrueEvent>> byPair = new HashMap<>();
    private final Map<String, Integer> byMonth = new HashMap<>();

    private GenerateArchive(long seed) {
        random = new Random(seed);
        teller = new Teller(words, random);
    }

    /** Arguments: number of articles, seed, folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[2]);
        Files.createDirectories(folder);
        new GenerateArchive(Long.parseLong(arguments[1])).write(Integer.parseInt(arguments[0]), folder);
    }

    private void write(int most, Path folder) throws IOException {
        List<TrueEvent> events = events(most / 2);
        try (BufferedWriter articles = Files.newBufferedWriter(folder.resolve("articles.jsonl"), StandardCharsets.UTF_8);
                BufferedWriter gold = Files.newBufferedWriter(folder.resolve("gold.jsonl"), StandardCharsets.UTF_8)) {
            int written = 0;
            for (int i = 0; written < most; i = (i + 1) % events.size()) {
                int tellings = 1 + (int) Math.floor(Math.abs(random.nextGaussian()) * 1.6);
                for (int n = 0; n < tellings && written < most; n++) {
                    article("n" + written, events.get(i), articles, gold);
                    written++;
                }
            }
        }
    }

    /** As many different acts as wanted: never two of one kind between the same two states on neighbouring days. */
    private List<TrueEvent> events(int many) {
        List<TrueEvent> events = new ArrayList<>();
        Map<String, Boolean> taken = new HashMap<>();
        while (events.size() < many) {
            Act act = acts.get(random.nextInt(acts.size()));
            State source = states.get(skewed());
            State target = states.get(skewed());
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            String topic = act.topics().get(random.nextInt(act.topics().size()));
            String kind = act.type() + act.topics().hashCode() + topic + pair(source, target);
            if (source == target || near(taken, kind, day)) {
                continue;
            }
            taken.put(kind + day, true);
            TrueEvent event = new TrueEvent(events.size(), day, act, topic, source, target);
            events.add(event);
            byPair.computeIfAbsent(pair(source, target), key -> new ArrayList<>()).add(event);
            byMonth.merge(month(event), 1, Integer::sum);
        }
        return events;
    }

    private static boolean near(Map<String, Boolean> taken, String kind, LocalDate day) {
        for (int away = -2; away <= 2; away++) {
            if (taken.containsKey(kind + day.plusDays(away))) {
                return true;
            }
        }
        return false;
    }

    /** Some states are in the news more than others. */
    private int skewed() {
        return (int) Math.floor(random.nextDouble() * random.nextDouble() * states.size());
    }

    private static String pair(State one, State other) {
        return one.iso().compareTo(other.iso()) < 0 ? one.iso() + other.iso() : other.iso() + one.iso();
    }

    private static String month(TrueEvent event) {
        return event.act().type() + pair(event.source(), event.target()) + event.day().withDayOfMonth(1);
    }

    private void article(String id, TrueEvent event, BufferedWriter articles, BufferedWriter gold) throws IOException {
        LocalDate published = event.day().plusDays(random.nextInt(2));
        List<String> outlets = words.row("outlets");
        StringBuilder text = new StringBuilder();
        StringJoiner told = new StringJoiner(",", "[", "]");
        add(text, told, teller.asNews(event, published), event);
        fill(text);
        for (TrueEvent earlier : earlier(event)) {
            text.append(random.nextBoolean() ? "\n" : "");
            add(text, told, teller.asHistory(earlier, byMonth.getOrDefault(month(earlier), 0) == 1), earlier);
        }
        fill(text);
        Article article = new Article(
                id, null, published, null, outlets.get(random.nextInt(outlets.size())), null, text.toString().strip());
        articles.write(Articles.line(article));
        articles.newLine();
        gold.write("{\"id\":\"" + id + "\",\"events\":" + told + "}");
        gold.newLine();
    }

    private List<TrueEvent> earlier(TrueEvent event) {
        List<TrueEvent> all = byPair.get(pair(event.source(), event.target()));
        List<TrueEvent> before = new ArrayList<>();
        for (int tries = 0; tries < 4 && before.size() < 2; tries++) {
            TrueEvent one = all.get(random.nextInt(all.size()));
            long days = event.day().toEpochDay() - one.day().toEpochDay();
            if (days > 2 && days < HISTORY && !before.contains(one)) {
                before.add(one);
            }
        }
        return before;
    }

    private static void add(StringBuilder text, StringJoiner told, String sentence, TrueEvent event) {
        int start = text.length();
        text.append(sentence);
        told.add("{\"event\":\"t" + event.id() + "\",\"type\":\"" + event.act().type() + "\",\"day\":\"" + event.day() + "\",\"source\":\""
                + event.source().iso() + "\",\"target\":\"" + event.target().iso() + "\",\"start\":" + start
                + ",\"end\":" + text.length() + "}");
        text.append(' ');
    }

    private void fill(StringBuilder text) {
        for (int n = random.nextInt(3); n >= 0; n--) {
            text.append(words.filler().get(random.nextInt(words.filler().size()))).append(' ');
        }
    }
}
