package dragoman.views;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.Row;
import java.util.ArrayList;
import java.util.List;
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

    /** The denials of somebody that are not inside words given to a speaker; their ids are those of the tellings. */
    List<Utterance> of(Who who, Question question, Said.@Nullable About about) {
        boolean wanted = question.types().isEmpty()
                || question.types().stream().anyMatch(type -> type.equals(TYPE) || type.startsWith(TYPE + "."));
        List<Utterance> denials = new ArrayList<>();
        if (wanted) {
            Conditions sql = query(who, question, about == null ? null : about.actor());
            chronicle.each(
                    sql.sql(),
                    row -> {
                        boolean told = about == null || row.flag("involved") || about.words().in(row.text("text"));
                        if (told && denies(row.text("frame"))) {
                            denials.add(utterance(row));
                        }
                    },
                    sql.parameters());
        }
        return denials;
    }

    private static Conditions query(Who who, Question question, @Nullable Who about) {
        Conditions sql = new Conditions()
                .add("WITH own AS (SELECT DISTINCT ON (t.telling_id) t.telling_id, t.event_id, p.actor_id, p.kind, p.name,")
                .add("p.country, p.title FROM tellings t JOIN telling_actors p USING (telling_id)")
                .add("WHERE t.type = 'REJECT' AND p.side = 'source'");
        if (who.state()) {
            sql.add("AND p.country = ? AND (p.kind = 'state' OR p.sector IN ('GOV', 'MIL', 'LEG', 'JUD', 'SPY', 'COP'))",
                    who.id());
        } else {
            sql.add("AND p.actor_id").in(who.ids());
        }
        sql.add("ORDER BY t.telling_id, p.position), aimed AS (SELECT telling_id FROM own JOIN telling_actors p")
                .add("USING (telling_id) WHERE p.side = 'target' AND");
        if (about == null) {
            sql.add("FALSE");
        } else if (about.state()) {
            sql.add("p.country = ?", about.id());
        } else {
            sql.add("p.actor_id").in(about.ids());
        }
        sql.add(") SELECT own.*, m.article_id, m.start_char, m.end_char, m.text, m.trigger_text, m.frame, m.hedges,")
                .add("m.attribution, a.given_id, a.publisher, a.published,")
                .add("own.telling_id IN (FROM aimed) AS involved")
                .add("FROM own JOIN mentions m ON m.telling_id = own.telling_id AND m.position = 1")
                .add("JOIN articles a ON a.article_id = m.article_id")
                .add("WHERE a.copy_of IS NULL AND own.telling_id NOT IN (SELECT unnest(string_split(tellings, ';'))")
                .add("FROM statements WHERE tellings IS NOT NULL)");
        if (question.since() != null) {
            sql.add("AND a.published >= ?", question.since());
        }
        if (question.until() != null) {
            sql.add("AND a.published <= ?", question.until());
        }
        return sql.add("ORDER BY a.published DESC NULLS LAST, m.article_id, m.start_char");
    }

    private static Utterance utterance(Row row) {
        return new Utterance(
                row.text("telling_id"),
                new Side(
                        row.text("actor_id"),
                        row.text("kind"),
                        row.text("name"),
                        row.textOrNull("country"),
                        row.textOrNull("title")),
                row.day("published"),
                Utterance.DENIAL,
                row.text("trigger_text"),
                Acts.parts(row.textOrNull("hedges")),
                List.of(row.text("event_id")),
                List.of(),
                List.of(),
                List.of(Acts.evidence(row)));
    }
}
