package dragoman.cli;

import dragoman.reading.Actor;
import dragoman.reading.Event;
import dragoman.reading.EventType;
import dragoman.reading.Reading;
import dragoman.reading.Status;
import dragoman.reading.When;
import dragoman.text.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What several articles tell together: one chronology in which acts of the same day, type and states are one line with all
 * articles that tell them, and how warm it was between the two states most told of. No more than a look at readings side
 * by side; nothing is merged for good.
 */
final class StoryText {
    private static final int BAR = 10;
    private final Terminal terminal;
    private final EventText eventText;
    private final boolean all;

    /** One act with the articles that tell it, by their number in the story. */
    private record Act(Event event, NamedReading named, Set<Integer> articles) {}

    private record Key(@Nullable String date, EventType type, Set<String> source, Set<String> target, Status status) {}

    /**
     * A writer of stories.
     *
     * @param all whether to show also acts without a date, and those not between two states that one article alone tells
     */
    StoryText(Terminal terminal, Labels labels, boolean all) {
        this.terminal = terminal;
        this.eventText = new EventText(terminal, labels);
        this.all = all;
    }

    /** The lines, each with its end. */
    String of(String story, List<Reading> readings) {
        List<String> lines =
                new ArrayList<>(new StyledText().add(story, Style.BOLD).lines(terminal, 0, false));
        for (int i = 0; i < readings.size(); i++) {
            Article article = readings.get(i).article();
            StyledText line = new StyledText().add("[" + (i + 1) + "] ", Style.DIM);
            line.add(article.published() + " " + article.title() + " (" + article.publisher() + ")", Style.DIM);
            lines.addAll(line.lines(terminal, 4, true));
        }
        lines.add("");
        List<Act> acts = acts(readings);
        int left = 0;
        for (Act act : acts) {
            if (!all && !telling(act)) {
                left++;
                continue;
            }
            lines.addAll(eventText.line(act.event(), act.named(), told(act)));
            lines.addAll(eventText.evidence(act.event(), act.named()));
        }
        if (left > 0) {
            lines.add("");
            lines.add(ReadingText.counted(left, "act") + " without a date or another state left out; --all shows them");
        }
        lines.addAll(temperature(acts));
        return String.join("\n", lines) + "\n";
    }

    private static String told(Act act) {
        List<String> numbers = new ArrayList<>();
        act.articles().forEach(number -> numbers.add(Integer.toString(number)));
        return "[" + String.join(", ", numbers) + "]";
    }

    private static boolean telling(Act act) {
        return act.event().when() != null
                && (!pairs(act).isEmpty() || act.articles().size() > 1);
    }

    private static List<Act> acts(List<Reading> readings) {
        Map<Key, Act> acts = new LinkedHashMap<>();
        List<Act> alone = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            NamedReading named = new NamedReading(readings.get(i));
            for (Event event : readings.get(i).events()) {
                Set<Integer> article = new TreeSet<>(Set.of(i + 1));
                Key key = key(event, named);
                if (key == null) {
                    alone.add(new Act(event, named, article));
                } else {
                    acts.computeIfAbsent(key, first -> new Act(event, named, article))
                            .articles()
                            .add(i + 1);
                }
            }
        }
        List<Act> ordered = new ArrayList<>(acts.values());
        ordered.addAll(alone);
        ordered.sort(Comparator.comparing(act -> Chronology.key(act.event().when())));
        return ordered;
    }

    /** What makes two tellings look like one act; {@code null} where too little is known to say so. */
    private static @Nullable Key key(Event event, NamedReading named) {
        Set<String> source = states(event.source(), named);
        Set<String> target = states(event.target(), named);
        When when = event.when();
        if (when == null || when.grain() != When.Grain.DAY || source.isEmpty()) {
            return null;
        }
        if (event.type().symmetrical()) {
            source.addAll(target);
            target.clear();
        }
        return new Key(when.value(), event.type(), source, target, event.status());
    }

    private static Set<String> states(List<String> ids, NamedReading named) {
        Set<String> states = new TreeSet<>();
        for (String id : ids) {
            Actor actor = named.actor(id);
            if (actor != null) {
                states.add(Objects.requireNonNullElse(actor.country(), actor.name()));
            }
        }
        return states;
    }

    private record Month(double sum, int acts) {
        Month plus(Month other) {
            return new Month(sum + other.sum, acts + other.acts);
        }
    }

    /** Mean Goldstein weight by month between the two states most told of. */
    private List<String> temperature(List<Act> acts) {
        Map<String, Map<String, Month>> pairs = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Act act : acts) {
            When when = act.event().when();
            if (when == null || when.value().length() < 7 || act.event().status() != Status.OCCURRED) {
                continue;
            }
            for (String pair : pairs(act)) {
                Month one = new Month(act.event().goldstein(), 1);
                pairs.computeIfAbsent(pair, key -> new TreeMap<>())
                        .merge(when.value().substring(0, 7), one, Month::plus);
                counts.merge(pair, 1, Integer::sum);
            }
        }
        List<String> lines = new ArrayList<>();
        counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .ifPresent(most -> {
                    lines.add("");
                    String title =
                            most.getKey() + " by month: mean Goldstein weight (-10 conflict, +10 cooperation) and acts";
                    lines.addAll(new StyledText().add(title, Style.BOLD).lines(terminal, 0, false));
                    Map<String, Month> months = Objects.requireNonNull(pairs.get(most.getKey()));
                    months.forEach((month, sum) -> lines.addAll(bar(month, sum).lines(terminal, 0, false)));
                });
        return lines;
    }

    private static StyledText bar(String month, Month sum) {
        double mean = sum.sum() / sum.acts();
        int length = (int) Math.min(BAR, Math.round(Math.abs(mean)));
        String left = mean < 0 ? "·".repeat(BAR - length) + "■".repeat(length) : "·".repeat(BAR);
        String right = mean < 0 ? "·".repeat(BAR) : "■".repeat(length) + "·".repeat(BAR - length);
        StyledText line = new StyledText().add(month + " ", Style.PLAIN);
        line.add(left, Style.RED).add("|", Style.DIM).add(right, Style.GREEN);
        return line.add(String.format(Locale.ROOT, " %+.1f %d", mean, sum.acts()), Style.PLAIN);
    }

    private static Set<String> pairs(Act act) {
        Set<String> pairs = new TreeSet<>();
        for (String one : iso(act.event().source(), act.named())) {
            for (String other : iso(act.event().target(), act.named())) {
                if (!one.equals(other)) {
                    pairs.add(one.compareTo(other) < 0 ? one + "–" + other : other + "–" + one);
                }
            }
        }
        return pairs;
    }

    private static Set<String> iso(List<String> ids, NamedReading named) {
        Set<String> states = new TreeSet<>();
        for (String id : ids) {
            Actor actor = named.actor(id);
            if (actor != null && actor.country() != null) {
                states.add(actor.country());
            }
        }
        return states;
    }
}
