package dragoman.chronicle.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Finds the articles of the sentences that another query finds; an article scores what its best sentence does. */
final class ArticlesOf extends Query {
    private final Query sentences;

    ArticlesOf(Query sentences) {
        this.sentences = sentences;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = sentences.rewrite(searcher);
        return rewritten == sentences ? this : new ArticlesOf(rewritten);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        ScoreMode inside = mode.needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        Weight inner = searcher.createWeight(searcher.rewrite(sentences), inside, boost);
        return new Weight(this) {
            @Override
            public @Nullable Scorer scorer(LeafReaderContext context) throws IOException {
                Scorer scorer = inner.scorer(context);
                NumericDocValues toArticle = context.reader().getNumericDocValues(Fields.TO_ARTICLE);
                return scorer == null || toArticle == null
                        ? null
                        : new Articles(this, scorer, toArticle, mode.needsScores());
            }

            @Override
            public Explanation explain(LeafReaderContext context, int doc) {
                return Explanation.match(0, "best of the article's sentences");
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return inner.isCacheable(context);
            }
        };
    }

    /** The articles of a segment, gathered beforehand: phrases are found in few sentences. */
    private static final class Articles extends Scorer {
        private int[] docs = new int[16];
        private float[] scores = new float[16];
        private int count;
        private int at = -1;
        private float best;

        Articles(Weight weight, Scorer sentences, NumericDocValues toArticle, boolean scored) throws IOException {
            super(weight);
            DocIdSetIterator all = sentences.iterator();
            for (int doc = all.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = all.nextDoc()) {
                if (toArticle.advanceExact(doc)) {
                    add(doc + (int) toArticle.longValue(), scored ? sentences.score() : 1f);
                }
            }
        }

        private void add(int article, float score) {
            if (count == 0 || docs[count - 1] != article) {
                if (count == docs.length) {
                    docs = Arrays.copyOf(docs, 2 * count);
                    scores = Arrays.copyOf(scores, 2 * count);
                }
                docs[count++] = article;
            }
            scores[count - 1] = Math.max(scores[count - 1], score);
            best = Math.max(best, score);
        }

        @Override
        public int docID() {
            return at < 0 ? -1 : at < count ? docs[at] : DocIdSetIterator.NO_MORE_DOCS;
        }

        @Override
        public float score() {
            return scores[at];
        }

        @Override
        public float getMaxScore(int upTo) {
            return best;
        }

        @Override
        public DocIdSetIterator iterator() {
            return new DocIdSetIterator() {
                @Override
                public int docID() {
                    return Articles.this.docID();
                }

                @Override
                public int nextDoc() {
                    at++;
                    return docID();
                }

                @Override
                public int advance(int target) {
                    int found = Arrays.binarySearch(docs, Math.max(0, at), count, target);
                    at = found < 0 ? -found - 1 : found;
                    return docID();
                }

                @Override
                public long cost() {
                    return count;
                }
            };
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "articles of (" + sentences + ")";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && sentences.equals(((ArticlesOf) other).sentences);
    }

    @Override
    public int hashCode() {
        return classHash() * 31 + sentences.hashCode();
    }
}
