package dragoman.views;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets denials beside what they deny: another telling of the same act with the opposite status; an answer that an article
 * ties to it; a denial by the accused in a story that tells the accusation. Small questions one after the other, since the
 * tables are large and what is looked for is little.
 */
final class Denials {
    private static final int MOST = 3;
    private static final String ACCUSE = "ACCUSE";
    private static final String REJECT = "REJECT";
    private static final String DENIED = "denied";
    private static final List<String> ORDER = List.of("same_event", "responds_to", "same_story");

    private static final String TELLING = "SELECT telling_id, event_id, article_id, type, status FROM tellings WHERE ";

    private final Chronicle chronicle;

    Denials(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** One act as one article tells it. */
    private record Telling(String id, String event, String article, String type, String status) {
        static Telling of(Row row) {
            return new Telling(
                    row.text("telling_id"),
                    row.text("event_id"),
                    row.text("article_id"),
                    row.text("type"),
                    row.text("status"));
        }

        boolean denies() {
            return status.equals(DENIED);
        }
    }

    /** That two tellings stand against each other. */
    private record Against(Telling own, Telling other, String how, boolean denial) {}

    /** The clause of a telling. */
    private record Clause(Evidence evidence, String frame) {}

    /**
     * Puts to each utterance what stands against it.
     *
     * @param tellings of each statement, the tellings inside its words
     */
    List<Utterance> beside(List<Utterance> utterances, Map<String, List<String>> tellings) {
        Set<String> ids = new LinkedHashSet<>();
        tellings.values().forEach(ids::addAll);
        Map<String, Telling> own = tellings("telling_id", ids);
        if (own.isEmpty()) {
            return utterances;
        }
        List<Against> all = new ArrayList<>(sameEvent(own.values()));
        all.addAll(answers(own.values()));
        all.addAll(sameStory(own.values()));
        Map<String, Clause> clauses = clauses(all);
        Map<String, List<Against>> byTelling = new HashMap<>();
        for (Against one : all) {
            if (clauses.containsKey(one.other().id()) && isDenial(one, clauses)) {
                byTelling
                        .computeIfAbsent(one.own().id(), telling -> new ArrayList<>())
                        .add(one);
            }
        }
        List<Utterance> beside = new ArrayList<>();
        for (Utterance utterance : utterances) {
            List<Against> against = new ArrayList<>();
            tellings.getOrDefault(utterance.statement(), List.of())
                    .forEach(telling -> against.addAll(byTelling.getOrDefault(telling, List.of())));
            beside.add(utterance.beside(claims(against, false, clauses), claims(against, true, clauses)));
        }
        return beside;
    }

    /**
     * What denies an act in the stories that tell it, the nearest first; of those who deny in the very tellings, and those whose
     * answer an article ties to it, a reader of the event hears anyway.
     *
     * @param tellings ids of the act's tellings
     */
    List<Counterclaim> denying(Collection<String> tellings) {
        List<Against> all = sameStory(tellings("telling_id", tellings).values());
        if (all.isEmpty()) {
            return List.of();
        }
        Map<String, Clause> clauses = clauses(all);
        return claims(all.stream().filter(one -> isDenial(one, clauses)).toList(), true, clauses);
    }

    /** In a story only what denies a claim is meant, no other refusal. */
    private static boolean isDenial(Against one, Map<String, Clause> clauses) {
        if (!one.how().equals("same_story")) {
            return true;
        }
        Clause clause = clauses.get((one.denial() ? one.other() : one.own()).id());
        return clause != null && DenyingActs.denies(clause.frame());
    }

    /** The nearest first, each clause once. */
    private static List<Counterclaim> claims(List<Against> against, boolean denial, Map<String, Clause> clauses) {
        List<Against> wanted = new ArrayList<>(
                against.stream().filter(one -> one.denial() == denial).toList());
        wanted.sort(Comparator.comparing((Against one) -> ORDER.indexOf(one.how()))
                .thenComparing(one -> distance(one, clauses))
                .thenComparing(one -> one.other().id()));
        Map<String, Counterclaim> claims = new LinkedHashMap<>();
        for (Against one : wanted) {
            Clause clause = clauses.get(one.other().id());
            if (clause != null) {
                Evidence words = clause.evidence();
                claims.putIfAbsent(
                        words.article() + ":" + words.start(),
                        new Counterclaim(
                                one.how(),
                                one.other().event(),
                                one.other().type(),
                                one.other().status(),
                                words));
            }
        }
        return claims.values().stream().limit(MOST).toList();
    }

    /** Characters between the two in one article; in another article further than anything. */
    private static int distance(Against one, Map<String, Clause> clauses) {
        Clause own = clauses.get(one.own().id());
        Clause other = clauses.get(one.other().id());
        return own == null
                        || other == null
                        || !one.own().article().equals(one.other().article())
                ? Integer.MAX_VALUE
                : Math.abs(own.evidence().start() - other.evidence().start());
    }

    private Map<String, Telling> tellings(String where, Collection<String> values) {
        Map<String, Telling> found = new LinkedHashMap<>();
        if (!values.isEmpty()) {
            Conditions sql = new Conditions()
                    .add(TELLING + where)
                    .in(List.copyOf(values))
                    .add("ORDER BY telling_id");
            chronicle.each(sql.sql(), row -> found.put(row.text("telling_id"), Telling.of(row)), sql.parameters());
        }
        return found;
    }

    private List<Against> sameEvent(Collection<Telling> own) {
        List<Against> against = new ArrayList<>();
        Set<String> events = new LinkedHashSet<>();
        own.forEach(telling -> events.add(telling.event()));
        for (Telling other : tellings("event_id", events).values()) {
            for (Telling telling : own) {
                if (telling.event().equals(other.event()) && telling.denies() != other.denies()) {
                    against.add(new Against(telling, other, "same_event", other.denies()));
                }
            }
        }
        return against;
    }

    private List<Against> answers(Collection<Telling> own) {
        List<String> events = own.stream().map(Telling::event).distinct().toList();
        Conditions sql = new Conditions()
                .add("SELECT from_event, to_event, article_id FROM links WHERE kind = 'responds_to' AND (from_event")
                .in(events)
                .add("OR to_event")
                .in(events)
                .add(")");
        record Tie(String from, String to, String article) {}
        List<Tie> ties = chronicle.query(
                sql.sql(),
                row -> new Tie(row.text("from_event"), row.text("to_event"), row.text("article_id")),
                sql.parameters());
        Set<String> wanted = new LinkedHashSet<>();
        ties.forEach(tie -> {
            wanted.add(tie.from());
            wanted.add(tie.to());
        });
        List<Against> against = new ArrayList<>();
        Collection<Telling> others = tellings("event_id", wanted).values();
        for (Tie tie : ties) {
            for (Telling other : others) {
                for (Telling telling : own) {
                    boolean answer =
                            telling.event().equals(tie.to()) && other.event().equals(tie.from());
                    boolean answered =
                            telling.event().equals(tie.from()) && other.event().equals(tie.to());
                    Telling denial = answer ? other : telling;
                    if ((answer || answered)
                            && other.article().equals(tie.article())
                            && (denial.denies() || denial.type().equals(REJECT))) {
                        against.add(new Against(telling, other, "responds_to", answer));
                    }
                }
            }
        }
        return against;
    }

    /** Accusations and denials of one story, where who denies is of the state that is accused. */
    private List<Against> sameStory(Collection<Telling> own) {
        List<Telling> sides = own.stream()
                .filter(telling ->
                        telling.type().equals(ACCUSE) || telling.type().equals(REJECT))
                .toList();
        if (sides.isEmpty()) {
            return List.of();
        }
        Map<String, String> stories = stories(sides);
        Map<String, Telling> others = tellings("type IN ('ACCUSE', 'REJECT') AND article_id", stories.keySet());
        Set<String> all = new LinkedHashSet<>(others.keySet());
        sides.forEach(telling -> all.add(telling.id()));
        Map<String, Set<String>> states = states(all);
        List<Against> against = new ArrayList<>();
        for (Telling telling : sides) {
            for (Telling other : others.values()) {
                String story = stories.get(telling.article());
                boolean here = story != null && story.equals(stories.get(other.article()));
                if (here && !telling.type().equals(other.type())) {
                    Telling accusing = telling.type().equals(ACCUSE) ? telling : other;
                    Telling denying = telling.type().equals(ACCUSE) ? other : telling;
                    Set<String> accused = states.getOrDefault(accusing.id() + "target", Set.of());
                    Set<String> denier = states.getOrDefault(denying.id() + "source", Set.of());
                    if (denier.stream().anyMatch(accused::contains)) {
                        against.add(new Against(telling, other, "same_story", denying == other));
                    }
                }
            }
        }
        return against;
    }

    /** The story of each article that tells one with these. */
    private Map<String, String> stories(List<Telling> sides) {
        Conditions sql = new Conditions()
                .add(
                        "SELECT article_id, story_id FROM stories WHERE story_id IN (SELECT story_id FROM stories WHERE article_id")
                .in(sides.stream().map(Telling::article).distinct().toList())
                .add(")");
        Map<String, String> stories = new HashMap<>();
        chronicle.each(sql.sql(), row -> stories.put(row.text("article_id"), row.text("story_id")), sql.parameters());
        return stories;
    }

    /** The states on each side of a telling. */
    private Map<String, Set<String>> states(Set<String> tellings) {
        Conditions sql = new Conditions()
                .add("SELECT telling_id || side AS side, country FROM telling_actors WHERE country IS NOT NULL")
                .add("AND telling_id")
                .in(List.copyOf(tellings));
        Map<String, Set<String>> states = new HashMap<>();
        chronicle.each(
                sql.sql(),
                row -> states.computeIfAbsent(row.text("side"), side -> new HashSet<>())
                        .add(row.text("country")),
                sql.parameters());
        return states;
    }

    private Map<String, Clause> clauses(List<Against> all) {
        Set<String> tellings = new LinkedHashSet<>();
        all.forEach(one -> {
            tellings.add(one.other().id());
            tellings.add(one.own().id());
        });
        Map<String, Clause> clauses = new HashMap<>();
        if (!tellings.isEmpty()) {
            Conditions sql = new Conditions()
                    .add("SELECT m.telling_id, m.frame, m.article_id, m.start_char, m.end_char, m.text, m.attribution,")
                    .add("a.given_id, a.publisher, a.published")
                    .add("FROM mentions m LEFT JOIN articles a ON a.article_id = m.article_id")
                    .add("WHERE m.position = 1 AND m.telling_id")
                    .in(List.copyOf(tellings));
            chronicle.each(
                    sql.sql(),
                    row -> clauses.put(row.text("telling_id"), new Clause(Acts.evidence(row), row.text("frame"))),
                    sql.parameters());
        }
        return clauses;
    }
}
