package dragoman.views;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets denials beside what they deny: another telling of the same act with the opposite status; an answer that an article
 * ties to it; a denial by the accused in a story that tells the accusation.
 */
final class Denials {
    private static final int MOST = 3;

    private static final String TOLD =
            """
            SELECT DISTINCT w.telling_id AS own, m.event_id, k.type, k.status, m.article_id, m.start_char, m.end_char,
                   m.text, m.attribution, a.given_id, a.publisher, a.published, '%s' AS how, %s AS denial
            """;

    private static final String WANTED =
            "WITH w AS (SELECT t.telling_id, t.event_id, t.article_id, t.status, t.type FROM tellings t"
                    + " WHERE t.telling_id IN (SELECT unnest(string_split(?, chr(10)))))";

    private static final String EVIDENCE =
            " JOIN mentions m ON m.telling_id = k.telling_id AND m.position = 1"
                    + " LEFT JOIN articles a ON a.article_id = m.article_id";

    /** Frames of the lexicon that deny a claim; others under reject refuse to do something. */
    private static final String DENYING =
            "/(deny-(allegation|guilt|involvement)|call-false|not-true|not-responsible|plead-not-guilty|dismiss-reports)";

    private static final String SAME_EVENT = TOLD.formatted("same_event", "k.status = 'denied'")
            + " FROM w JOIN tellings k ON k.event_id = w.event_id AND k.telling_id <> w.telling_id" + EVIDENCE
            + " WHERE (k.status = 'denied') <> (w.status = 'denied')";

    private static final String ANSWERS = TOLD.formatted("responds_to", "TRUE")
            + " FROM w JOIN links l ON l.to_event = w.event_id AND l.kind = 'responds_to'"
            + " JOIN tellings k ON k.event_id = l.from_event AND k.article_id = l.article_id" + EVIDENCE
            + " WHERE k.status = 'denied' OR k.type = 'REJECT'";

    private static final String ANSWERED = TOLD.formatted("responds_to", "FALSE")
            + " FROM w JOIN links l ON l.from_event = w.event_id AND l.kind = 'responds_to'"
            + " JOIN tellings k ON k.event_id = l.to_event AND k.article_id = l.article_id" + EVIDENCE
            + " WHERE w.status = 'denied' OR w.type = 'REJECT'";

    /** Both sides of an accusation and its denial, whichever of them was said. */
    private static final String IN_STORY = TOLD.formatted("same_story", "k.type = 'REJECT'")
            + " FROM w JOIN stories s ON s.article_id = w.article_id JOIN stories o ON o.story_id = s.story_id"
            + " JOIN tellings k ON k.article_id = o.article_id AND k.event_id <> w.event_id"
            + " AND ((w.type = 'ACCUSE' AND k.type = 'REJECT') OR (w.type = 'REJECT' AND k.type = 'ACCUSE'))"
            + EVIDENCE
            + " JOIN mentions d ON d.telling_id = CASE WHEN k.type = 'REJECT' THEN k.telling_id ELSE w.telling_id END"
            + " AND d.position = 1 AND regexp_matches(d.frame, '" + DENYING + "')"
            + " WHERE EXISTS (SELECT 1 FROM telling_actors x JOIN telling_actors y ON x.country = y.country"
            + "   WHERE x.telling_id = CASE WHEN k.type = 'REJECT' THEN k.telling_id ELSE w.telling_id END"
            + "   AND x.side = 'source'"
            + "   AND y.telling_id = CASE WHEN k.type = 'REJECT' THEN w.telling_id ELSE k.telling_id END"
            + "   AND y.side = 'target')";

    private final Chronicle chronicle;

    Denials(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** One found, and the telling that it stands against. */
    private record Found(String own, boolean denial, Counterclaim claim) {}

    /**
     * Puts to each utterance what stands against it.
     *
     * @param tellings of each statement, the tellings inside its words
     */
    List<Utterance> beside(List<Utterance> utterances, Map<String, List<String>> tellings) {
        List<String> all = tellings.values().stream().flatMap(List::stream).distinct().toList();
        if (all.isEmpty()) {
            return utterances;
        }
        Map<String, List<Found>> found = found(String.join("\n", all));
        List<Utterance> beside = new ArrayList<>();
        for (Utterance utterance : utterances) {
            Map<String, Counterclaim> denies = new LinkedHashMap<>();
            Map<String, Counterclaim> deniedBy = new LinkedHashMap<>();
            for (String telling : tellings.getOrDefault(utterance.statement(), List.of())) {
                for (Found one : found.getOrDefault(telling, List.of())) {
                    Evidence words = one.claim().evidence();
                    // By place: the same clause may stand against it for two reasons.
                    String place = words.article() + ":" + words.start();
                    (one.denial() ? deniedBy : denies).putIfAbsent(place, one.claim());
                }
            }
            beside.add(utterance.beside(first(denies), first(deniedBy)));
        }
        return beside;
    }

    private static List<Counterclaim> first(Map<String, Counterclaim> claims) {
        return claims.values().stream().limit(MOST).toList();
    }

    private Map<String, List<Found>> found(String tellings) {
        String sql = WANTED + " SELECT * FROM (" + String.join(" UNION ALL ", SAME_EVENT, ANSWERS, ANSWERED, IN_STORY)
                + ") ORDER BY own, CASE how WHEN 'same_event' THEN 1 WHEN 'responds_to' THEN 2 ELSE 3 END,"
                + " published NULLS LAST, article_id, start_char";
        Map<String, List<Found>> found = new HashMap<>();
        chronicle.each(
                sql,
                row -> found.computeIfAbsent(row.text("own"), own -> new ArrayList<>()).add(found(row)),
                tellings);
        return found;
    }

    private static Found found(Row row) {
        return new Found(
                row.text("own"),
                row.flag("denial"),
                new Counterclaim(
                        row.text("how"),
                        row.text("event_id"),
                        row.text("type"),
                        row.text("status"),
                        Acts.evidence(row)));
    }
}
