package dragoman.views;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.index.Hits;
import dragoman.chronicle.index.SearchQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param query as it was asked
 * @param unit articles or sentences
 * @param total how many hits there are in all
 * @param hits those of this page, best first
 * @param facets for publisher, year, country and type: how many hits have which value, the most frequent first
 * @param next hand it back to get the next page; {@code null} where there is none
 */
public record Found(
        String query,
        String unit,
        long total,
        List<Item> hits,
        Map<String, List<Hits.Facet>> facets,
        @Nullable String next)
        implements Answer {
    private static final List<String> COLUMNS = List.of(
            "rank",
            "score",
            "article_id",
            "source",
            "publisher",
            "published",
            "title",
            "start_char",
            "end_char",
            "text",
            "marks",
            "by");

    public Found {
        hits = List.copyOf(hits);
    }

    /**
     * One hit.
     *
     * @param score the higher the better; 0 where the order is by day
     * @param titleMarks what was found in the title, code points of it
     * @param evidence sentences that show why, in text order
     * @param marks what was found in them, code points of the article's text
     */
    public record Item(
            String article,
            String source,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable LocalDate published,
            float score,
            List<Hits.Mark> titleMarks,
            List<Evidence> evidence,
            List<Hits.Mark> marks) {}

    /** Words that somebody is said to have said. */
    private record Said(int start, int end, String by) {}

    /** The answer to a question, with who says what was found. */
    public static Found of(Chronicle chronicle, SearchQuery query, Hits hits) {
        Map<String, List<Said>> said = said(chronicle, hits);
        List<Item> items = new ArrayList<>();
        for (Hits.Hit hit : hits.hits()) {
            List<Evidence> evidence = new ArrayList<>();
            List<Hits.Mark> marks = new ArrayList<>();
            for (Hits.Passage passage : hit.passages()) {
                evidence.add(new Evidence(
                        hit.article(),
                        hit.source(),
                        hit.publisher(),
                        hit.published(),
                        passage.start(),
                        passage.end(),
                        passage.text(),
                        by(said.getOrDefault(hit.article(), List.of()), passage)));
                marks.addAll(passage.marks());
            }
            items.add(new Item(
                    hit.article(),
                    hit.source(),
                    hit.title(),
                    hit.publisher(),
                    hit.published(),
                    hit.score(),
                    hit.titleMarks(),
                    evidence,
                    marks));
        }
        String unit = query.unit() == SearchQuery.Unit.SENTENCES ? "sentences" : "articles";
        return new Found(query.text(), unit, hits.total(), items, hits.facets(), hits.next());
    }

    /** Speakers of statements first, then who reports an act; the shorter words say it more exactly. */
    private static Map<String, List<Said>> said(Chronicle chronicle, Hits hits) {
        Map<String, List<Said>> said = new HashMap<>();
        Object[] articles =
                hits.hits().stream().map(Hits.Hit::article).distinct().toArray();
        if (articles.length == 0) {
            return said;
        }
        String among = Arrays.stream(articles).map(one -> "?").collect(Collectors.joining(", ", " IN (", ")"));
        Object[] twice = Arrays.copyOf(articles, 2 * articles.length);
        System.arraycopy(articles, 0, twice, articles.length, articles.length);
        chronicle.each(
                "SELECT article_id, start_char, end_char, said_by FROM ("
                        + "SELECT article_id, start_char, end_char, speaker AS said_by, 0 AS rank FROM statements"
                        + " WHERE speaker IS NOT NULL AND article_id" + among
                        + " UNION ALL SELECT article_id, start_char, end_char, attribution, 1 FROM kept.mentions"
                        + " WHERE attribution IS NOT NULL AND article_id" + among
                        + ") ORDER BY article_id, rank, end_char - start_char, start_char, said_by",
                row -> said.computeIfAbsent(row.text("article_id"), none -> new ArrayList<>())
                        .add(new Said((int) row.whole("start_char"), (int) row.whole("end_char"), row.text("said_by"))),
                twice);
        return said;
    }

    private static @Nullable String by(List<Said> said, Hits.Passage passage) {
        Hits.Mark mark = passage.marks().isEmpty()
                ? new Hits.Mark(passage.start(), passage.start() + 1)
                : passage.marks().get(0);
        for (Said one : said) {
            if (one.start() <= mark.start() && mark.end() <= one.end()) {
                return one.by();
            }
        }
        return null;
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int rank = 0;
        for (Item item : hits) {
            rank++;
            for (Evidence one : item.evidence()) {
                rows.add(Arrays.asList(
                        rank,
                        item.score(),
                        item.article(),
                        item.source(),
                        item.publisher(),
                        item.published(),
                        item.title(),
                        one.start(),
                        one.end(),
                        one.text(),
                        marks(item, one),
                        one.by()));
            }
        }
        return rows;
    }

    /** "120-125;130-136". */
    private static String marks(Item item, Evidence in) {
        return item.marks().stream()
                .filter(mark -> mark.start() >= in.start() && mark.end() <= in.end())
                .map(mark -> mark.start() + "-" + mark.end())
                .collect(Collectors.joining(";"));
    }
}
