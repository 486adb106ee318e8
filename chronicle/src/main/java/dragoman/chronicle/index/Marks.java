package dragoman.chronicle.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Where in a document the parts of a query were found, from the places that the index keeps. Of one search. */
final class Marks {
    private final IndexSearcher searcher;
    private final List<Weight> bodies = new ArrayList<>();
    private final List<Weight> titles = new ArrayList<>();

    Marks(IndexSearcher searcher, List<QueryMaker.Leaf> leaves) throws IOException {
        this.searcher = searcher;
        for (QueryMaker.Leaf leaf : leaves) {
            bodies.add(weight(leaf.body()));
            titles.add(weight(leaf.title()));
        }
    }

    private Weight weight(Query query) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
    }

    /**
     * A place.
     *
     * @param leaf which part of the query, from 0
     * @param mark code points
     */
    record Found(int leaf, Hits.Mark mark) {}

    /** Places in the text, or in the sentence, by start. */
    List<Found> body(int doc, String field) throws IOException {
        return found(bodies, doc, field);
    }

    /** Places in the title, joined where they touch. */
    List<Hits.Mark> title(int doc) throws IOException {
        return joined(found(titles, doc, Fields.TITLE));
    }

    private List<Found> found(List<Weight> weights, int doc, String field) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(doc, segments));
        List<Found> found = new ArrayList<>();
        for (int leaf = 0; leaf < weights.size(); leaf++) {
            Matches matches = weights.get(leaf).matches(segment, doc - segment.docBase);
            MatchesIterator each = matches == null ? null : matches.getMatches(field);
            while (each != null && each.next()) {
                found.add(new Found(leaf, new Hits.Mark(each.startOffset(), each.endOffset())));
            }
        }
        found.sort(Comparator.comparingInt((Found one) -> one.mark().start())
                .thenComparingInt(one -> one.mark().end())
                .thenComparingInt(Found::leaf));
        return found;
    }

    /** Marks that do not overlap. */
    static List<Hits.Mark> joined(List<Found> found) {
        List<Hits.Mark> joined = new ArrayList<>();
        for (Found one : found) {
            Hits.Mark last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && one.mark().start() < last.end()) {
                joined.set(
                        joined.size() - 1,
                        new Hits.Mark(last.start(), Math.max(last.end(), one.mark().end())));
            } else {
                joined.add(one.mark());
            }
        }
        return joined;
    }
}
