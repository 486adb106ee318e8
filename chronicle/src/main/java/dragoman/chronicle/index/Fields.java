package dragoman.chronicle.index;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * Names of the index's fields and how terms are written in them. An article is a row of documents: its sentences in text
 * order, then itself. A word stands at one position with all its terms, each after a sign that says what sort it is, so
 * that one phrase may ask for a form here and for a name in another script there.
 */
final class Fields {
    /** The words of the text, without their places and forms; documents of articles only. */
    static final String TEXT = "text";

    /** The words of the title; articles only. */
    static final String TITLE = "title";
    /** Names of actors; articles only. */
    static final String ACTORS = "actors";
    /** The words of one sentence; documents of sentences only. */
    static final String SENTENCE = "sentence";

    static final String ARTICLE_ID = "id";
    static final String SOURCE = "source";
    /** What is shown of an article. */
    static final String STORED_TEXT = "stored_text";

    static final String STORED_TITLE = "stored_title";
    static final String STORED_PUBLISHER = "stored_publisher";
    static final String PUBLISHER = "publisher";
    static final String COUNTRY = "country";
    static final String TYPE = "type";
    /** Of sentences: the type of an act told in it. */
    static final String TYPE_HERE = "type_here";
    /** Day of publication, as days since 1970. */
    static final String DAY = "day";
    /** The same, of articles, to filter by. */
    static final String PUBLISHED = "published";
    /** A number made from the article's id, to order by and to know what the index holds. */
    static final String NUMBER = "number";
    /** Which sentence, from 0; articles have none. */
    static final String POSITION = "position";
    /** How many documents on the article's own stands. */
    static final String TO_ARTICLE = "to_article";
    /** How many sentences an article has. */
    static final String SENTENCES = "sentences";

    /** A dictionary form. */
    static final String LEMMA = "l:";
    /** A form as written. */
    static final String FORM = "f:";
    /** Sound of a word in the script of the language. */
    static final String OWN = "o:";
    /** Sound of a word in another script. */
    static final String FOREIGN = "x:";

    /** Words with their places, for phrases and marks. */
    static final FieldType PLACED = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    /** Words alone. */
    static final FieldType COUNTED = words(IndexOptions.DOCS_AND_FREQS);

    private Fields() {}

    private static FieldType words(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    /** The same number for the same id everywhere (FNV-1a, 64 bits). */
    static long number(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
