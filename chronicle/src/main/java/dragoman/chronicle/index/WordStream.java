package dragoman.chronicle.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Words as Lucene takes them: all terms of the first word at position 0, of the second at position 1, and so on. Where the
 * words stand in the text is not told: who splits the text again finds the same words. Of one field of one document.
 */
final class WordStream extends TokenStream {
    /** Positions between two groups, so that no phrase reaches from one into the next. */
    private static final int GAP = 100;

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private final List<List<SearchLanguage.Word>> groups;
    private final boolean forms;
    private List<BytesRef> terms = List.of();
    private int group;
    private int word;
    private int next;
    private int gap;

    /**
     * A stream of words.
     *
     * @param groups words that stand together, as those of a sentence do
     * @param forms whether words can be found by their very form, too
     */
    WordStream(List<List<SearchLanguage.Word>> groups, boolean forms) {
        this.groups = groups;
        this.forms = forms;
    }

    @Override
    public void reset() {
        group = 0;
        word = -1;
        next = 0;
        gap = 1;
        terms = List.of();
    }

    @Override
    public boolean incrementToken() {
        boolean fresh = next == terms.size();
        if (fresh && !advance()) {
            return false;
        }
        clearAttributes();
        term.setBytesRef(terms.get(next));
        increment.setPositionIncrement(fresh ? gap : 0);
        next++;
        return true;
    }

    private boolean advance() {
        word++;
        gap = 1;
        while (group < groups.size() && word == groups.get(group).size()) {
            gap = word > 0 ? GAP : gap;
            group++;
            word = 0;
        }
        if (group == groups.size()) {
            return false;
        }
        next = 0;
        Terms here = groups.get(group).get(word).terms();
        terms = forms ? here.indexed() : here.withoutForm();
        // A word without a letter has no term, and then there is nothing to take at its place.
        return !terms.isEmpty() || advance();
    }
}
