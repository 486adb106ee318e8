package dragoman.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tellings of one event side by side.
 *
 * @param act the event as the chronicle gives it
 * @param versions its tellings, by day of their article; copies last
 * @param differences where they differ: what cannot both be true first, then what some say and others leave out
 * @param joins why they were taken for one event; empty unless asked for
 */
public record Comparison(Act act, List<Version> versions, List<Difference> differences, List<Join> joins)
        implements Answer {
    public Comparison {
        versions = List.copyOf(versions);
        differences = List.copyOf(differences);
        joins = List.copyOf(joins);
    }

    /**
     * One telling.
     *
     * @param telling its id
     * @param article the article's id
     * @param givenId what its source calls it
     * @param title its heading; {@code null} where unknown
     * @param publisher outlet; {@code null} where unknown
     * @param published day; {@code null} where unknown
     * @param copyOf the article that it repeats; {@code null} where it stands on its own
     * @param date when, by this article
     * @param status how the act stands in it
     * @param place where, by this article
     * @param source who acts, by this article
     * @param target towards whom
     * @param sentences the sentences that tell it
     * @param hedges words that weaken it
     * @param quantities numbers near it
     * @param asides phrases near it that say who began it, who was between, and the like
     * @param onlyHere content words of its sentences that no other article of these has anywhere
     * @param evidence the clauses that tell it
     */
    public record Version(
            String telling,
            String article,
            String givenId,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable LocalDate published,
            @Nullable String copyOf,
            @Nullable String date,
            String status,
            @Nullable String place,
            List<Side> source,
            List<Side> target,
            List<Context> sentences,
            List<String> hedges,
            List<Counted> quantities,
            List<Phrase> asides,
            List<String> onlyHere,
            List<Evidence> evidence) {
        public Version {
            source = List.copyOf(source);
            target = List.copyOf(target);
            sentences = List.copyOf(sentences);
            hedges = List.copyOf(hedges);
            quantities = List.copyOf(quantities);
            asides = List.copyOf(asides);
            onlyHere = List.copyOf(onlyHere);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Words of an article.
     *
     * @param start first code point
     * @param end the code point after the last
     * @param text the words
     */
    public record Context(int start, int end, String text) {}

    /**
     * A number near the act.
     *
     * @param value digits
     * @param thing dictionary form of what is counted
     * @param words as written
     * @param start first code point
     * @param end the code point after the last
     */
    public record Counted(String value, String thing, String words, int start, int end) {}

    /**
     * A phrase near the act.
     *
     * @param kind initiative, mediation …
     * @param country the one state that it names; {@code null} where it names none, or several
     * @param words as written
     * @param start first code point
     * @param end the code point after the last
     */
    public record Phrase(String kind, @Nullable String country, String words, int start, int end) {}

    /**
     * Where tellings differ.
     *
     * @param contradiction whether both cannot be true; else some say what others leave out or say less exactly
     * @param about date, status, sides, place, attribution, or what is counted, or the kind of a phrase
     * @param sayings what is said, and by which tellings
     * @param silent numbers, from 1, of the versions that say nothing of it
     */
    public record Difference(boolean contradiction, String about, List<Saying> sayings, List<Integer> silent) {
        public Difference {
            sayings = List.copyOf(sayings);
            silent = List.copyOf(silent);
        }
    }

    /**
     * What some tellings say.
     *
     * @param says a date, a status, names or words
     * @param versions their numbers, from 1
     */
    public record Saying(String says, List<Integer> versions) {
        public Saying {
            versions = List.copyOf(versions);
        }
    }

    /**
     * A direct join of two tellings.
     *
     * @param telling the one
     * @param with the other
     * @param why what they have in common
     * @param score likeness, 0 to 1
     */
    public record Join(String telling, String with, String why, double score) {}

    @Override
    public List<String> columns() {
        return List.of(
                "event_id",
                "telling_id",
                "article_id",
                "given_id",
                "title",
                "publisher",
                "published",
                "copy_of",
                "date",
                "status",
                "place",
                "source",
                "target",
                "hedges",
                "attribution",
                "quantities",
                "asides",
                "only_here",
                "start_char",
                "end_char",
                "text");
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Version version : versions) {
            Evidence clause = version.evidence().get(0);
            List<@Nullable Object> row = new ArrayList<>();
            java.util.Collections.addAll(row, act.event(), version.telling(), version.article(), version.givenId());
            java.util.Collections.addAll(row, version.title(), version.publisher(), version.published());
            java.util.Collections.addAll(row, version.copyOf(), version.date(), version.status(), version.place());
            row.add(Act.joined(version.source().stream().map(Side::name).toList()));
            row.add(Act.joined(version.target().stream().map(Side::name).toList()));
            row.add(Act.joined(version.hedges()));
            row.add(clause.by());
            row.add(Act.joined(version.quantities().stream().map(Counted::words).toList()));
            row.add(Act.joined(version.asides().stream().map(Phrase::words).toList()));
            row.add(Act.joined(version.onlyHere()));
            java.util.Collections.addAll(row, clause.start(), clause.end(), clause.text());
            rows.add(row);
        }
        return rows;
    }
}
