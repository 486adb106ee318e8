package dragoman.chronicle.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Finds the sentences of the articles that another query finds: they are the documents right before the article's. */
final class SentencesOf extends Query {
    private final Query articles;

    SentencesOf(Query articles) {
        this.articles = articles;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = articles.rewrite(searcher);
        return rewritten == articles ? this : new SentencesOf(rewritten);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight inner = searcher.createWeight(searcher.rewrite(articles), ScoreMode.COMPLETE_NO_SCORES, 1f);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable Scorer scorer(LeafReaderContext context) throws IOException {
                FixedBitSet found = sentences(inner, context);
                int cost = found.cardinality();
                return cost == 0 ? null : new ConstantScoreScorer(this, score(), mode, new BitSetIterator(found, cost));
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return inner.isCacheable(context);
            }
        };
    }

    private static FixedBitSet sentences(Weight inner, LeafReaderContext context) throws IOException {
        FixedBitSet found = new FixedBitSet(context.reader().maxDoc());
        Scorer scorer = inner.scorer(context);
        NumericDocValues sentences = context.reader().getNumericDocValues(Fields.SENTENCES);
        if (scorer == null || sentences == null) {
            return found;
        }
        DocIdSetIterator all = scorer.iterator();
        for (int doc = all.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = all.nextDoc()) {
            if (sentences.advanceExact(doc) && sentences.longValue() > 0) {
                found.set(doc - (int) sentences.longValue(), doc);
            }
        }
        return found;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "sentences of (" + articles + ")";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && articles.equals(((SentencesOf) other).articles);
    }

    @Override
    public int hashCode() {
        return classHash() * 31 + articles.hashCode();
    }
}
