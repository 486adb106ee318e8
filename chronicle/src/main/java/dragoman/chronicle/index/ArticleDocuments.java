package dragoman.chronicle.index;

import dragoman.text.CodePoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** An article as documents of the index. Thread-safe. */
final class ArticleDocuments {
    private final SearchLanguage language;

    ArticleDocuments(SearchLanguage language) {
        this.language = language;
    }

    /** Documents of the article's sentences in text order, then that of the article. */
    List<Document> of(IndexedArticle article) {
        CodePoints points = new CodePoints(article.text());
        List<SearchLanguage.Sentence> sentences = language.sentences(article.text());
        List<Document> documents = new ArrayList<>(sentences.size() + 1);
        for (int i = 0; i < sentences.size(); i++) {
            documents.add(sentence(article, sentences, i, points));
        }
        documents.add(article(article, sentences));
        return documents;
    }

    private static Document sentence(
            IndexedArticle article, List<SearchLanguage.Sentence> sentences, int position, CodePoints points) {
        SearchLanguage.Sentence sentence = sentences.get(position);
        Document document = new Document();
        document.add(new Field(Fields.SENTENCE, new WordStream(List.of(sentence.words()), true), Fields.PLACED));
        order(document, article);
        document.add(new NumericDocValuesField(Fields.POSITION, position));
        document.add(new NumericDocValuesField(Fields.TO_ARTICLE, (long) sentences.size() - position));
        int start = points.of(sentence.span().start());
        int end = points.of(sentence.span().end());
        TreeSet<String> types = new TreeSet<>();
        for (IndexedArticle.Told told : article.told()) {
            if (told.start() >= start && told.start() < end) {
                types.add(told.type());
            }
        }
        types.forEach(type -> document.add(new StringField(Fields.TYPE_HERE, type, Field.Store.NO)));
        return document;
    }

    private Document article(IndexedArticle article, List<SearchLanguage.Sentence> sentences) {
        Document document = new Document();
        document.add(new StringField(Fields.ARTICLE_ID, article.id(), Field.Store.YES));
        document.add(new StoredField(Fields.SOURCE, article.source()));
        List<List<SearchLanguage.Word>> words =
                sentences.stream().map(SearchLanguage.Sentence::words).toList();
        document.add(new Field(Fields.TEXT, new WordStream(words, false), Fields.COUNTED));
        document.add(new StoredField(Fields.STORED_TEXT, article.text()));
        document.add(new NumericDocValuesField(Fields.SENTENCES, sentences.size()));
        String title = article.title();
        if (title != null) {
            document.add(new Field(Fields.TITLE, new WordStream(List.of(words(title)), true), Fields.PLACED));
            document.add(new StoredField(Fields.STORED_TITLE, title));
        }
        order(document, article);
        filters(document, article);
        return document;
    }

    private List<SearchLanguage.Word> words(String text) {
        return language.sentences(text).stream()
                .flatMap(sentence -> sentence.words().stream())
                .toList();
    }

    private static void order(Document document, IndexedArticle article) {
        document.add(new NumericDocValuesField(Fields.NUMBER, Fields.number(article.id())));
        if (article.published() != null) {
            document.add(
                    new NumericDocValuesField(Fields.DAY, article.published().toEpochDay()));
        }
    }

    private void filters(Document document, IndexedArticle article) {
        String publisher = article.publisher();
        if (publisher != null) {
            document.add(new StringField(Fields.PUBLISHER, publisherKey(publisher), Field.Store.NO));
            document.add(new SortedSetDocValuesField(Fields.PUBLISHER, bytes(publisher)));
            document.add(new StoredField(Fields.STORED_PUBLISHER, publisher));
        }
        if (article.published() != null) {
            document.add(new LongPoint(Fields.PUBLISHED, article.published().toEpochDay()));
        }
        TreeSet<String> countries = new TreeSet<>();
        List<List<SearchLanguage.Word>> names = new ArrayList<>();
        for (IndexedArticle.Named named : article.named()) {
            if (named.country() != null) {
                countries.add(named.country());
            }
            names.add(words(named.name()));
        }
        document.add(new Field(Fields.ACTORS, new WordStream(names, true), Fields.PLACED));
        TreeSet<String> types = new TreeSet<>();
        article.told().forEach(told -> types.add(told.type()));
        keywords(document, Fields.COUNTRY, countries);
        keywords(document, Fields.TYPE, types);
    }

    private static void keywords(Document document, String field, SortedSet<String> values) {
        for (String value : values) {
            document.add(new StringField(field, value, Field.Store.NO));
            document.add(new SortedSetDocValuesField(field, bytes(value)));
        }
    }

    /** How an outlet is looked up. */
    static String publisherKey(String publisher) {
        return Terms.cut(publisher.strip().toLowerCase(Locale.ROOT));
    }

    private static BytesRef bytes(String value) {
        return new BytesRef(Terms.cut(value));
    }
}
