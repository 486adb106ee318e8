package dragoman.chronicle.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** In which sentences of an article the parts of a query were found, and which words of them. Of one search. */
final class Marks {
    private final IndexSearcher searcher;
    private final List<Weight> sentences = new ArrayList<>();
    private final List<Weight> titles = new ArrayList<>();

    Marks(IndexSearcher searcher, List<QueryMaker.Leaf> leaves) throws IOException {
        this.searcher = searcher;
        for (QueryMaker.Leaf leaf : leaves) {
            sentences.add(weight(leaf.sentence()));
            titles.add(weight(leaf.title()));
        }
    }

    private Weight weight(Query query) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
    }

    /**
     * Words that were found.
     *
     * @param leaf which part of the query, from 0
     * @param sentence which of the documents that were looked at, from 0
     * @param first word of the sentence or title, from 0
     * @param last word, itself included
     */
    record Found(int leaf, int sentence, int first, int last) {}

    private static final Comparator<Found> IN_TEXT = Comparator.comparingInt(Found::sentence)
            .thenComparingInt(Found::first)
            .thenComparingInt(Found::last)
            .thenComparingInt(Found::leaf);

    /** What was found in a row of sentences, documents of one segment, in text order. */
    List<Found> sentences(LeafReaderContext segment, int from, int to) throws IOException {
        return found(sentences, Fields.SENTENCE, segment, from, to);
    }

    /** What was found in an article's title. */
    List<Found> title(LeafReaderContext segment, int article) throws IOException {
        return found(titles, Fields.TITLE, segment, article, article + 1);
    }

    private static List<Found> found(List<Weight> weights, String field, LeafReaderContext segment, int from, int to)
            throws IOException {
        List<Found> found = new ArrayList<>();
        for (int leaf = 0; leaf < weights.size(); leaf++) {
            Scorer scorer = weights.get(leaf).scorer(segment);
            if (scorer == null || from == to) {
                continue;
            }
            DocIdSetIterator all = scorer.iterator();
            for (int doc = all.advance(from); doc < to; doc = all.nextDoc()) {
                Matches matches = weights.get(leaf).matches(segment, doc);
                MatchesIterator each = matches == null ? null : matches.getMatches(field);
                while (each != null && each.next()) {
                    found.add(new Found(leaf, doc - from, each.startPosition(), each.endPosition()));
                }
            }
        }
        found.sort(IN_TEXT);
        return found;
    }
}
