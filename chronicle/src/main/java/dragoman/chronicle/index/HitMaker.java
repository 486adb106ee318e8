package dragoman.chronicle.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** Documents that were found as hits with the sentences that show why. Of one search. */
final class HitMaker {
    private static final int MOST_PASSAGES = 3;
    private static final Set<String> STORED = Set.of(
            Fields.ARTICLE_ID,
            Fields.SOURCE,
            Fields.STORED_TITLE,
            Fields.STORED_PUBLISHER,
            Fields.STORED_TEXT,
            Fields.SPANS);

    private final IndexSearcher searcher;
    private final Marks marks;
    private final boolean sentences;

    HitMaker(IndexSearcher searcher, Marks marks, SearchQuery.Unit unit) {
        this.searcher = searcher;
        this.marks = marks;
        this.sentences = unit == SearchQuery.Unit.SENTENCES;
    }

    /** The hit for a document. */
    Hits.Hit hit(FieldDoc found) throws IOException {
        int doc = found.doc;
        int article = sentences ? doc + (int) value(doc, Fields.TO_ARTICLE) : doc;
        Document stored = searcher.storedFields().document(article, STORED);
        Sentences all = new Sentences(stored);
        List<Hits.Passage> passages;
        List<Hits.Mark> title = List.of();
        if (sentences) {
            int position = (int) value(doc, Fields.POSITION);
            passages = List.of(all.passage(position, Marks.joined(marks.body(doc, Fields.SENTENCE))));
        } else {
            passages = passages(all, marks.body(doc, Fields.TEXT));
            title = marks.title(doc);
        }
        long day = (Long) found.fields[1];
        return new Hits.Hit(
                stored.get(Fields.ARTICLE_ID),
                stored.get(Fields.SOURCE),
                stored.get(Fields.STORED_TITLE),
                stored.get(Fields.STORED_PUBLISHER),
                day == Long.MIN_VALUE || day == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(day),
                found.fields[0] instanceof Float score ? score : 0f,
                title,
                passages);
    }

    private long value(int doc, String field) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(doc, segments));
        NumericDocValues values = DocValues.getNumeric(segment.reader(), field);
        if (!values.advanceExact(doc - segment.docBase)) {
            throw new IOException("document " + doc + " of the index has no " + field);
        }
        return values.longValue();
    }

    /** The sentences in which most parts of the query stand, in text order; the first one where none does. */
    private static List<Hits.Passage> passages(Sentences all, List<Marks.Found> found) {
        List<Candidate> candidates = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < all.count() && next < found.size(); i++) {
            List<Marks.Found> here = new ArrayList<>();
            while (next < found.size() && found.get(next).mark().start() < all.end(i)) {
                here.add(found.get(next++));
            }
            if (!here.isEmpty()) {
                candidates.add(new Candidate(i, here));
            }
        }
        if (candidates.isEmpty()) {
            return all.count() == 0 ? List.of() : List.of(all.passage(0, List.of()));
        }
        candidates.sort(Comparator.comparingInt(Candidate::parts).reversed().thenComparingInt(Candidate::sentence));
        List<Candidate> best = candidates.subList(0, Math.min(MOST_PASSAGES, candidates.size()));
        return best.stream()
                .sorted(Comparator.comparingInt(Candidate::sentence))
                .map(one -> all.passage(one.sentence(), Marks.joined(one.found())))
                .toList();
    }

    /** A sentence and what was found in it. */
    private record Candidate(int sentence, List<Marks.Found> found) {
        int parts() {
            BitSet parts = new BitSet();
            found.forEach(one -> parts.set(one.leaf()));
            return parts.cardinality();
        }
    }

    /** The sentences of a stored article. */
    private static final class Sentences {
        private final String text;
        private final ByteBuffer spans;
        private final int offset;

        Sentences(Document stored) {
            text = stored.get(Fields.STORED_TEXT);
            BytesRef bytes = stored.getBinaryValue(Fields.SPANS);
            spans = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
            offset = bytes.offset;
        }

        int count() {
            return (spans.limit() - offset) / 8;
        }

        int start(int sentence) {
            return spans.getInt(offset + 8 * sentence);
        }

        int end(int sentence) {
            return spans.getInt(offset + 8 * sentence + 4);
        }

        Hits.Passage passage(int sentence, List<Hits.Mark> marks) {
            int start = start(sentence);
            int end = end(sentence);
            int from = text.offsetByCodePoints(0, start);
            int to = text.offsetByCodePoints(from, end - start);
            return new Hits.Passage(start, end, text.substring(from, to), marks);
        }
    }
}
