package dragoman.chronicle.index;

import dragoman.text.CodePoints;
import dragoman.text.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;

/**
 * Documents that were found as hits with the sentences that show why. The index knows which words were found; where they
 * stand is known by splitting the text as it was split when it was indexed. Of one search.
 */
final class HitMaker {
    private static final int MOST_PASSAGES = 3;

    private final IndexSearcher searcher;
    private final SearchLanguage language;
    private final Marks marks;
    private final boolean sentences;

    HitMaker(IndexSearcher searcher, SearchLanguage language, Marks marks, SearchQuery.Unit unit) {
        this.searcher = searcher;
        this.language = language;
        this.marks = marks;
        this.sentences = unit == SearchQuery.Unit.SENTENCES;
    }

    /** The hit for a document. */
    Hits.Hit hit(FieldDoc found) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(found.doc, segments));
        int doc = found.doc - segment.docBase;
        int article = sentences ? doc + value(segment, doc, Fields.TO_ARTICLE) : doc;
        Document stored = searcher.storedFields().document(segment.docBase + article);
        Text text = new Text(language, String.valueOf(stored.get(Fields.STORED_TEXT)));
        List<Hits.Passage> passages;
        List<Hits.Mark> titleMarks = List.of();
        String title = stored.get(Fields.STORED_TITLE);
        if (sentences) {
            int position = value(segment, doc, Fields.POSITION);
            passages = List.of(text.passage(position, marks.sentences(segment, doc, doc + 1)));
        } else {
            int first = article - value(segment, article, Fields.SENTENCES);
            passages = passages(text, marks.sentences(segment, first, article));
            titleMarks = title == null ? titleMarks : titleMarks(title, marks.title(segment, article));
        }
        long day = (Long) found.fields[1];
        return new Hits.Hit(
                stored.get(Fields.ARTICLE_ID),
                stored.get(Fields.SOURCE),
                title,
                stored.get(Fields.STORED_PUBLISHER),
                day == Long.MIN_VALUE || day == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(day),
                found.fields[0] instanceof Float score ? score : 0f,
                titleMarks,
                passages);
    }

    private static int value(LeafReaderContext segment, int doc, String field) throws IOException {
        NumericDocValues values = DocValues.getNumeric(segment.reader(), field);
        if (!values.advanceExact(doc)) {
            throw new IOException("document " + doc + " of the index has no " + field);
        }
        return (int) values.longValue();
    }

    private List<Hits.Mark> titleMarks(String title, List<Marks.Found> found) {
        List<SearchLanguage.Word> words = language.sentences(title).stream()
                .flatMap(sentence -> sentence.words().stream())
                .toList();
        return joined(words, found, new CodePoints(title));
    }

    /** The sentences in which most parts of the query stand, in text order; the first one where none does. */
    private static List<Hits.Passage> passages(Text text, List<Marks.Found> found) {
        if (text.count() == 0) {
            return List.of();
        }
        Map<Integer, List<Marks.Found>> bySentence = new TreeMap<>();
        for (Marks.Found one : found) {
            bySentence
                    .computeIfAbsent(one.sentence(), none -> new ArrayList<>())
                    .add(one);
        }
        if (bySentence.isEmpty()) {
            return List.of(text.passage(0, List.of()));
        }
        return bySentence.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Integer, List<Marks.Found>> one) -> -parts(one.getValue()))
                        .thenComparingInt(Map.Entry::getKey))
                .limit(MOST_PASSAGES)
                .sorted(Map.Entry.comparingByKey())
                .map(one -> text.passage(one.getKey(), one.getValue()))
                .toList();
    }

    private static int parts(List<Marks.Found> found) {
        BitSet parts = new BitSet();
        found.forEach(one -> parts.set(one.leaf()));
        return parts.cardinality();
    }

    /** Found words as places; those that overlap as one. */
    private static List<Hits.Mark> joined(List<SearchLanguage.Word> words, List<Marks.Found> found, CodePoints points) {
        List<Hits.Mark> joined = new ArrayList<>();
        for (Marks.Found one : found) {
            int start = points.of(words.get(one.first()).span().start());
            int end = points.of(words.get(one.last()).span().end());
            Hits.Mark last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && start < last.end()) {
                joined.set(joined.size() - 1, new Hits.Mark(last.start(), Math.max(last.end(), end)));
            } else {
                joined.add(new Hits.Mark(start, end));
            }
        }
        return joined;
    }

    /** An article's text in sentences. */
    private static final class Text {
        private final String text;
        private final List<SearchLanguage.Sentence> sentences;
        private final CodePoints points;

        Text(SearchLanguage language, String text) {
            this.text = text;
            this.sentences = language.sentences(text);
            this.points = new CodePoints(text);
        }

        int count() {
            return sentences.size();
        }

        Hits.Passage passage(int position, List<Marks.Found> found) {
            SearchLanguage.Sentence sentence = sentences.get(position);
            Span span = sentence.span();
            return new Hits.Passage(
                    points.of(span.start()),
                    points.of(span.end()),
                    span.in(text),
                    joined(sentence.words(), found, points));
        }
    }
}
