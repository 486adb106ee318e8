package dragoman.views;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.store.ArticleIds;
import dragoman.reading.Reading;
import dragoman.text.Article;
import dragoman.views.BackgroundScore.Scored;
import dragoman.views.SentenceMaker.Sentence;
import dragoman.views.SentenceMaker.Telling;
import dragoman.views.SentenceMaker.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Chooses the history of a new article from a chronicle. */
public final class BackgroundChoice {
    /** Candidates that are looked at closely. */
    private static final int CLOSELY = 60;
    /** What is worth less does not belong into a note. */
    private static final double LEAST = 2.5;

    private static final double SAME_MONTH = 1.2;
    private static final double SAME_KIND = 0.5;
    private static final double SAME_ARTICLE = 0.7;
    private static final double SAME_STORY = 1.5;
    private static final int FURTHER_EVIDENCE = 3;

    private final Chronicle chronicle;
    private final SentenceMaker maker;
    private final int most;

    /**
     * Over a chronicle.
     *
     * @param maker tells the events
     * @param most sentences at most
     */
    public BackgroundChoice(Chronicle chronicle, SentenceMaker maker, int most) {
        this.chronicle = chronicle;
        this.maker = maker;
        this.most = most;
    }

    /**
     * The note for a new article. What the chronicle read later than the article, or of the article itself, does not count.
     *
     * @param given the article as it came
     * @param reading what it says
     */
    public Background of(Article given, Reading reading) {
        String own = ArticleIds.of(given);
        LocalDate published = reading.article().published();
        LocalDate day = published == null ? afterLast() : published;
        List<List<String>> pairs = MainPairs.of(reading);
        List<Act> acts = earlier(pairs, day);
        BackgroundScore score = new BackgroundScore(reading, day, linked(acts), promised());
        List<Scored> ranked = new ArrayList<>();
        for (Act act : acts) {
            if (!score.own(act)) {
                ranked.add(score.of(act));
            }
        }
        ranked.sort(Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(one -> one.act().event()));
        List<Background.Item> items = items(ranked, day, own, reading.article());
        return new Background(
                given.id(),
                published,
                pairs,
                ranked.size(),
                items,
                new ClaimChecks(chronicle, day, own).of(reading),
                Coverage.of(chronicle, null, published));
    }

    private LocalDate afterLast() {
        return chronicle
                .query("SELECT coalesce(max(published), DATE '1970-01-01') + 1 AS day FROM articles", row -> {
                    LocalDate day = row.day("day");
                    return day == null ? LocalDate.EPOCH : day;
                })
                .get(0);
    }

    private List<Act> earlier(List<List<String>> pairs, LocalDate day) {
        Map<String, Act> all = new LinkedHashMap<>();
        for (List<String> pair : pairs) {
            Conditions ids = ids(pair);
            Conditions before = new Conditions()
                    .add("AND e.date_from IS NOT NULL AND e.date_from <= ? AND e.first_published <= ?", day, day);
            Acts.withoutTwins(Acts.of(chronicle, ids, before)).forEach(act -> all.put(act.event(), act));
        }
        return new ArrayList<>(all.values());
    }

    /** The ids of the acts between two states, or of one towards itself, as a query with column {@code event_id}. */
    private static Conditions ids(List<String> pair) {
        if (pair.size() == 1) {
            return new Conditions()
                    .add(
                            "SELECT event_id FROM event_actors GROUP BY event_id"
                                    + " HAVING bool_and(country = ?) AND bool_or(side = 'source')",
                            pair.get(0));
        }
        String half = "SELECT event_id FROM event_dyads WHERE source_country = ? AND target_country = ?";
        return new Conditions().add(half + " UNION " + half, pair.get(0), pair.get(1), pair.get(1), pair.get(0));
    }

    /** Those of the acts that an article ties to another of them. */
    private Set<String> linked(List<Act> acts) {
        Set<String> ids = new HashSet<>();
        acts.forEach(act -> ids.add(act.event()));
        Set<String> linked = new HashSet<>();
        chronicle.each("SELECT from_event, to_event FROM links", row -> {
            if (ids.contains(row.text("from_event")) && ids.contains(row.text("to_event"))) {
                linked.add(row.text("to_event"));
            }
        });
        return linked;
    }

    private Set<String> promised() {
        return new HashSet<>(chronicle.query(
                "SELECT DISTINCT event_id FROM promises WHERE coalesce(state, 'open') IN ('open', 'repeated')",
                row -> row.text("event_id")));
    }

    /** The sentences: the worthiest acts, spread over time and kinds, none told twice. */
    private List<Background.Item> items(List<Scored> ranked, LocalDate day, String own, Article article) {
        List<Scored> close = new ArrayList<>(ranked.subList(0, Math.min(CLOSELY, ranked.size())));
        Map<String, List<Telling>> tellings = new TellingsOf(chronicle, day, own)
                .of(close.stream().map(Scored::act).toList());
        close.removeIf(
                one -> tellings.getOrDefault(one.act().event(), List.of()).isEmpty());
        Map<String, Evidence> evidence = new HashMap<>();
        Map<String, String> days = new HashMap<>();
        List<Told> told = told(close, tellings);
        List<Optional<Sentence>> drafts = maker.sentences(told, article);
        for (int i = 0; i < drafts.size(); i++) {
            String event = told.get(i).act().event();
            drafts.get(i).ifPresent(draft -> {
                evidence.put(event, draft.evidence());
                days.put(event, String.valueOf(draft.day()));
            });
        }
        close.removeIf(one -> !evidence.containsKey(one.act().event()));
        List<Scored> chosen = chosen(close, evidence);
        chosen.sort(
                Comparator.comparing((Scored one) -> days.getOrDefault(one.act().event(), ""))
                        .thenComparing(one -> String.valueOf(one.act().dateFrom()))
                        .thenComparing(one -> one.act().event()));
        List<Told> last = told(chosen, tellings);
        List<Optional<Sentence>> sentences = maker.sentences(last, article);
        List<Background.Item> items = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            Scored one = chosen.get(i);
            sentences.get(i).ifPresent(sentence -> items.add(item(one, sentence)));
        }
        return items;
    }

    private static List<Told> told(List<Scored> acts, Map<String, List<Telling>> tellings) {
        return acts.stream()
                .map(one -> new Told(one.act(), tellings.getOrDefault(one.act().event(), List.of())))
                .toList();
    }

    private static Background.Item item(Scored scored, Sentence sentence) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(sentence.evidence());
        for (Evidence further : scored.act().evidence()) {
            if (evidence.size() < FURTHER_EVIDENCE && !overlap(further, sentence.evidence())) {
                evidence.add(further);
            }
        }
        return new Background.Item(sentence.text(), sentence.quoted(), scored.why(), evidence, scored.act());
    }

    private List<Scored> chosen(List<Scored> close, Map<String, Evidence> evidence) {
        List<Scored> left = new ArrayList<>(close);
        List<Scored> chosen = new ArrayList<>();
        while (chosen.size() < most && !left.isEmpty()) {
            Scored best = null;
            double worth = Double.NEGATIVE_INFINITY;
            for (Scored one : left) {
                double here = one.score() - crowding(one, chosen, evidence);
                if (one.score() >= LEAST && here > worth) {
                    worth = here;
                    best = one;
                }
            }
            if (best == null) {
                break;
            }
            chosen.add(best);
            left.remove(best);
        }
        return chosen;
    }

    private static double crowding(Scored one, List<Scored> chosen, Map<String, Evidence> evidence) {
        double crowding = 0;
        Evidence words = evidence.get(one.act().event());
        for (Scored other : chosen) {
            Evidence told = evidence.get(other.act().event());
            if (words != null
                    && told != null
                    && (overlap(words, told) || words.text().equals(told.text()))) {
                return Double.POSITIVE_INFINITY;
            }
            boolean sameKind = one.act().type().equals(other.act().type());
            boolean sameAct = Objects.equals(one.act().mode(), other.act().mode())
                    || one.act().symmetrical() && actors(one.act()).equals(actors(other.act()));
            if (sameKind && sameAct && sameTime(one.act(), other.act())) {
                return Double.POSITIVE_INFINITY;
            }
            crowding += month(one.act()).equals(month(other.act())) ? SAME_MONTH : 0;
            crowding += sameKind ? SAME_KIND : 0;
            boolean sameArticle =
                    words != null && told != null && words.article().equals(told.article());
            crowding +=
                    sameArticle ? Objects.equals(one.act().date(), other.act().date()) ? SAME_STORY : SAME_ARTICLE : 0;
        }
        return crowding;
    }

    private static Set<String> actors(Act act) {
        Set<String> actors = new HashSet<>();
        act.source().forEach(side -> actors.add(side.actor()));
        act.target().forEach(side -> actors.add(side.actor()));
        return actors;
    }

    /** Whether the two may have taken place at one time: told by day here, by month there. */
    private static boolean sameTime(Act one, Act other) {
        LocalDate from = one.dateFrom();
        LocalDate to = one.dateTo();
        LocalDate otherFrom = other.dateFrom();
        LocalDate otherTo = other.dateTo();
        return from != null
                && to != null
                && otherFrom != null
                && otherTo != null
                && !to.isBefore(otherFrom)
                && !otherTo.isBefore(from);
    }

    private static String month(Act act) {
        String date = String.valueOf(act.date());
        return date.substring(0, Math.min(7, date.length()));
    }

    private static boolean overlap(Evidence one, Evidence other) {
        return one.article().equals(other.article()) && one.start() < other.end() && other.start() < one.end();
    }
}
