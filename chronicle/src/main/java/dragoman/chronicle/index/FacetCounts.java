package dragoman.chronicle.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts which outlets, years, states and types the hits have. Of one search. */
final class FacetCounts extends SimpleCollector {
    private static final List<String> KEYWORDS = List.of(Fields.PUBLISHER, Fields.COUNTRY, Fields.TYPE);
    private static final String YEAR = "year";
    private static final int MOST_VALUES = 50;

    private final Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    private final List<Column> columns = new ArrayList<>();
    private NumericDocValues days = DocValues.emptyNumeric();
    private NumericDocValues toArticle = DocValues.emptyNumeric();
    private int articles;

    FacetCounts() {
        for (String facet : List.of(Fields.PUBLISHER, YEAR, Fields.COUNTRY, Fields.TYPE)) {
            counts.put(facet, new TreeMap<>());
        }
    }

    /** One keyword field of one segment; counts are kept by number of the value until the segment is done. */
    private record Column(String field, SortedSetDocValues values, long[] counts) {}

    /** How many hits were counted. */
    int total() {
        return articles;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        settle();
        for (String field : KEYWORDS) {
            SortedSetDocValues values = DocValues.getSortedSet(context.reader(), field);
            columns.add(new Column(field, values, new long[Math.toIntExact(values.getValueCount())]));
        }
        days = DocValues.getNumeric(context.reader(), Fields.DAY);
        toArticle = DocValues.getNumeric(context.reader(), Fields.TO_ARTICLE);
    }

    @Override
    public void collect(int doc) throws IOException {
        articles++;
        int article = toArticle.advanceExact(doc) ? doc + (int) toArticle.longValue() : doc;
        for (Column column : columns) {
            if (column.values().advanceExact(article)) {
                for (int i = 0, n = column.values().docValueCount(); i < n; i++) {
                    column.counts()[(int) column.values().nextOrd()]++;
                }
            }
        }
        if (days.advanceExact(doc)) {
            count(YEAR, String.valueOf(LocalDate.ofEpochDay(days.longValue()).getYear()), 1);
        }
    }

    private void count(String facet, String value, long more) {
        counts.getOrDefault(facet, new HashMap<>()).merge(value, more, Long::sum);
    }

    private void settle() throws IOException {
        for (Column column : columns) {
            for (int i = 0; i < column.counts().length; i++) {
                if (column.counts()[i] > 0) {
                    count(column.field(), column.values().lookupOrd(i).utf8ToString(), column.counts()[i]);
                }
            }
        }
        columns.clear();
    }

    /** The most frequent values of each facet; years in their own order. */
    Map<String, List<Hits.Facet>> facets() throws IOException {
        settle();
        Map<String, List<Hits.Facet>> facets = new LinkedHashMap<>();
        counts.forEach((facet, values) -> {
            List<Hits.Facet> list = new ArrayList<>();
            values.forEach((value, count) -> list.add(new Hits.Facet(value, count)));
            if (!facet.equals(YEAR)) {
                // Stable: equal counts stay in the order of the values.
                list.sort(Comparator.comparingLong(Hits.Facet::count).reversed());
            }
            facets.put(facet, list.size() > MOST_VALUES && !facet.equals(YEAR) ? list.subList(0, MOST_VALUES) : list);
        });
        return facets;
    }
}
