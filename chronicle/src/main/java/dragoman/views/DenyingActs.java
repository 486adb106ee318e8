package dragoman.views;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Denials that are told as acts, without words ("Moscow rejects the accusations"), so that they stand among what was said. */
final class DenyingActs {
    /** Frames of the lexicon that deny a claim; others under reject refuse to do something. */
    private static final Pattern DENYING = Pattern.compile("/(deny-(allegation|guilt|involvement)|call-false|not-true"
            + "|not-responsible|plead-not-guilty|dismiss-reports)");

    private static final String TYPE = "REJECT";

    private final Chronicle chronicle;

    DenyingActs(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** Whether an entry of the lexicon tells of denials. */
    static boolean denies(String frame) {
        return DENYING.matcher(frame).find();
    }

    /** The same as a regular expression. */
    static String frames() {
        return DENYING.pattern();
    }

    /** The denials of somebody that are not inside words given to a speaker; their ids are those of the tellings. */
    List<Utterance> of(Who who, Question question, Said.@Nullable About about) {
        boolean wanted = question.types().isEmpty()
                || question.types().stream().anyMatch(type -> type.equals(TYPE) || type.startsWith(TYPE + "."));
        List<Utterance> denials = new ArrayList<>();
        if (!wanted) {
            return denials;
        }
        Conditions sql = query(who, question, about == null ? null : about.actor());
        Map<String, Refusal> refusals = new LinkedHashMap<>();
        chronicle.each(
                sql.sql(),
                row -> {
                    if (about == null || row.flag("involved") || about.words().in(row.text("text"))) {
                        refusals.put(row.text("event_id"), Refusal.of(row));
                    }
                },
                sql.parameters());
        Map<String, Telling> tellings = tellings(refusals.values());
        for (Refusal refusal : refusals.values()) {
            Telling telling = tellings.get(refusal.event());
            if (telling != null && denies(telling.frame())) {
                denials.add(refusal.utterance(telling));
            }
        }
        return denials;
    }

    /** An act of refusing or denying. */
    private record Refusal(String event, Side who, Evidence evidence) {
        static Refusal of(Row row) {
            Side who = new Side(
                    row.text("actor_id"),
                    row.text("kind"),
                    row.text("name"),
                    row.textOrNull("country"),
                    row.textOrNull("title"));
            return new Refusal(row.text("event_id"), who, Acts.evidence(row));
        }

        Utterance utterance(Telling telling) {
            return new Utterance(
                    telling.id(),
                    who,
                    evidence.published(),
                    Utterance.DENIAL,
                    telling.verb(),
                    telling.hedges(),
                    List.of(event),
                    List.of(),
                    List.of(),
                    List.of(evidence));
        }
    }

    /** How the clause tells it. */
    private record Telling(String id, String verb, String frame, List<String> hedges) {}

    /** The best evidence's telling of each event. */
    private Map<String, Telling> tellings(Collection<Refusal> refusals) {
        Map<String, Telling> tellings = new HashMap<>();
        if (refusals.isEmpty()) {
            return tellings;
        }
        Map<String, Integer> places = new HashMap<>();
        refusals.forEach(one -> places.put(one.event(), one.evidence().start()));
        Conditions sql = new Conditions()
                .add(
                        "SELECT event_id, telling_id, start_char, trigger_text, frame, hedges FROM mentions WHERE article_id")
                .in(refusals.stream()
                        .map(one -> one.evidence().article())
                        .distinct()
                        .toList())
                .add("ORDER BY mention_id");
        chronicle.each(
                sql.sql(),
                row -> {
                    Integer place = places.get(row.text("event_id"));
                    if (place != null && place == row.whole("start_char")) {
                        tellings.putIfAbsent(
                                row.text("event_id"),
                                new Telling(
                                        row.text("telling_id"),
                                        row.text("trigger_text"),
                                        row.text("frame"),
                                        Acts.parts(row.textOrNull("hedges"))));
                    }
                },
                sql.parameters());
        return tellings;
    }

    /** Begins with the few events that may be meant; the large tables are then only looked up. */
    private static Conditions query(Who who, Question question, @Nullable Who about) {
        Conditions sql = new Conditions()
                .add("WITH own AS (SELECT DISTINCT ON (e.event_id) e.event_id, e.article_id, e.start_char, e.end_char,")
                .add("e.text, e.attribution, p.actor_id, p.kind, p.name, p.country, p.title")
                .add("FROM events e JOIN event_actors p USING (event_id)")
                .add("WHERE e.type = 'REJECT' AND e.status = 'occurred' AND p.side = 'source'");
        if (who.state()) {
            sql.add(
                    "AND p.country = ? AND (p.kind = 'state' OR p.sector IN ('GOV', 'MIL', 'LEG', 'JUD', 'SPY', 'COP'))",
                    who.id());
        } else {
            sql.add("AND p.actor_id").in(who.ids());
        }
        if (question.since() != null) {
            sql.add("AND e.last_published >= ?", question.since());
        }
        sql.add(
                "ORDER BY e.event_id, p.position), aimed AS (SELECT event_id FROM event_actors p WHERE p.side = 'target' AND");
        if (about == null) {
            sql.add("FALSE");
        } else if (about.state()) {
            sql.add("p.country = ?", about.id());
        } else {
            sql.add("p.actor_id").in(about.ids());
        }
        sql.add(") SELECT own.*, a.given_id, a.publisher, a.published, own.event_id IN (FROM aimed) AS involved")
                .add("FROM own JOIN articles a ON a.article_id = own.article_id")
                .add("WHERE a.copy_of IS NULL AND NOT EXISTS (SELECT 1 FROM statements s")
                .add(
                        "WHERE s.article_id = own.article_id AND s.start_char < own.end_char AND own.start_char < s.end_char)");
        if (question.since() != null) {
            sql.add("AND a.published >= ?", question.since());
        }
        if (question.until() != null) {
            sql.add("AND a.published <= ?", question.until());
        }
        return sql.add("ORDER BY a.published DESC NULLS LAST, own.article_id, own.start_char");
    }
}
