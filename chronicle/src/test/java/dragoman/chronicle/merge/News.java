package dragoman.chronicle.merge;

import dragoman.reading.EventType;
import dragoman.reading.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A telling made by hand, a word a fact: {@code News.of(CONSULT, "a1").from("RUS:Путин").to("AZE").on("2025-10-24")}. */
final class News {
    private static final Map<String, String> NAMES =
            Map.of("USA", "США", "RUS", "Россия", "IRN", "Иран", "ISR", "Израиль", "SYR", "Сирия", "TUR", "Турция");

    private final EventType type;
    private final String article;
    private int number = 1;
    private String story;
    private @Nullable String copyOf;
    private @Nullable String publisher;
    private @Nullable LocalDate published;
    private @Nullable String mode;
    private @Nullable String cameo;
    private @Nullable When when;
    private Telling.@Nullable Place place;
    private String status = "occurred";
    private List<Party> source = List.of();
    private List<Party> target = List.of();
    private String text = "без слов";
    private @Nullable String by;
    private boolean hedged;

    private News(EventType type, String article) {
        this.type = type;
        this.article = article;
        this.story = article;
    }

    static News of(EventType type, String article) {
        return new News(type, article);
    }

    News act(int number) {
        this.number = number;
        return this;
    }

    News story(String story) {
        this.story = story;
        return this;
    }

    News copyOf(String article) {
        this.copyOf = article;
        return this;
    }

    News by(String publisher, String day) {
        this.publisher = publisher;
        return published(day);
    }

    News published(String day) {
        this.published = LocalDate.parse(day);
        return this;
    }

    News mode(String mode) {
        this.mode = mode;
        return this;
    }

    News cameo(String cameo) {
        this.cameo = cameo;
        return this;
    }

    News on(String date) {
        this.when = When.of(date);
        return this;
    }

    News in(String place, String country) {
        this.place = new Telling.Place(place, country);
        return this;
    }

    News status(String status) {
        this.status = status;
        return this;
    }

    /** States as "RUS", others as "RUS:Имя", bodies as "RUS:+МИД". */
    News from(String... actors) {
        this.source = parties(actors);
        return this;
    }

    News to(String... actors) {
        this.target = parties(actors);
        return this;
    }

    News says(String text) {
        this.text = text;
        return this;
    }

    News accordingTo(String by) {
        this.by = by;
        return this;
    }

    News hedged() {
        this.hedged = true;
        return this;
    }

    Telling telling() {
        return new Telling(
                article + "/e" + number,
                new Telling.Origin(article, published, publisher, story, copyOf),
                type,
                mode,
                cameo,
                type.goldstein(),
                source,
                target,
                when,
                place,
                status,
                words(text, NAMES.values()),
                List.of(new Telling.Evidence(0, text.length(), text, by, hedged)));
    }

    private static List<Party> parties(String... actors) {
        List<Party> parties = new ArrayList<>();
        for (String actor : actors) {
            int colon = actor.indexOf(':');
            if (colon < 0) {
                parties.add(new Party(actor, "state", NAMES.getOrDefault(actor, actor), actor, "GOV", null));
                continue;
            }
            String country = colon == 0 ? null : actor.substring(0, colon);
            boolean body = actor.charAt(colon + 1) == '+';
            String name = actor.substring(colon + (body ? 2 : 1));
            String kind = body ? "organization" : "person";
            parties.add(new Party(kind + ":" + name, kind, name, country, body ? "IGO" : "GOV", null));
        }
        return parties;
    }

    /** Words cut to their first letters: enough of a dictionary form for tests. */
    private static List<String> words(String text, Collection<String> names) {
        TreeSet<String> words = new TreeSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            String form = word.substring(0, Math.min(word.length(), 6));
            String named = names.stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .filter(name -> name.regionMatches(0, form, 0, Math.min(4, form.length())))
                    .findFirst()
                    .orElse(form);
            if (word.length() > 2) {
                words.add(named);
            }
        }
        return List.copyOf(words);
    }
}
