package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts of a pair of states from what an index holds of all events: the same as {@link StoredDyadFacts} in a hundredth of the time. */
record HeldDyadFacts(EventIndex index, Chronicle chronicle) implements DyadFacts {
    private static final Comparator<WeighedAct> ORDER = Comparator.comparing(
                    WeighedAct::from, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(WeighedAct::event);

    /** The places of the pair's events. */
    private List<Integer> places(Pair pair) {
        Question anyTime = new Question(
                null, null, pair.question().types(), pair.question().statuses());
        EventFilter filter =
                EventFilter.between(EventIndex.pair(pair.a().id(), pair.b().id()), anyTime);
        Set<String> towards = new HashSet<>();
        if (pair.directed()) {
            Conditions ids = Conditions.eventsFrom(pair.a(), pair.b());
            chronicle.each(ids.sql(), row -> towards.add(row.text("event_id")), ids.parameters());
        }
        EventFilter.Test test = filter.test(index, chronicle);
        List<Integer> places = new ArrayList<>();
        for (int event = 0; event < index.size(); event++) {
            if (test.fails(event) == 0 && (!pair.directed() || towards.contains(index.id(event)))) {
                places.add(event);
            }
        }
        return places;
    }

    @Override
    public List<WeighedAct> acts(Pair pair) {
        List<Integer> places = places(pair);
        List<WeighedAct> acts = new ArrayList<>(
                index.acts(chronicle, places).stream().map(WeighedAct::of).toList());
        acts.sort(ORDER);
        return acts;
    }

    @Override
    public Map<LocalDate, Told> told(Pair pair, Step by) {
        Map<LocalDate, List<Integer>> periods = new HashMap<>();
        for (int event : places(pair)) {
            if (index.quad(event) > 0 && index.from(event) != EventIndex.NO_DAY) {
                periods.computeIfAbsent(by.first(LocalDate.ofEpochDay(index.from(event))), first -> new ArrayList<>())
                        .add(event);
            }
        }
        ReadArticles read = index.read();
        Map<LocalDate, Told> told = new HashMap<>();
        periods.forEach((first, events) -> {
            Set<Integer> articles = new HashSet<>();
            Set<String> publishers = new HashSet<>();
            for (int event : events) {
                read.each(event, number -> {
                    ReadArticles.Article article = read.get(number);
                    if (!article.copy()) {
                        articles.add(number);
                        publishers.add(article.publisher() == null ? "" : article.publisher());
                    }
                });
            }
            if (!articles.isEmpty()) {
                told.put(first, new Told(articles.size(), publishers.size()));
            }
        });
        return told;
    }

    @Override
    public Map<String, Act> fetch(Collection<String> events) {
        return index.fetch(chronicle, events);
    }

    @Override
    public NavigableMap<LocalDate, Integer> read(Step by) {
        return index.read().byPeriod(by);
    }

    @Override
    public Coverage coverage(@Nullable LocalDate since, @Nullable LocalDate until) {
        return index.read().coverage(since, until);
    }
}
