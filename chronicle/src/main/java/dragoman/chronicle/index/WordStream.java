package dragoman.chronicle.index;

import dragoman.text.CodePoints;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words as Lucene takes them: all terms of a word at its position, offsets in code points. Of one field of one document. */
final class WordStream extends TokenStream {
    /** Positions between two sentences, so that no phrase reaches over a full stop. */
    private static final int GAP = 100;

    /** Longer terms are cut: nobody looks for their end, and the index could not hold them. */
    private static final int LONGEST = 200;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

    private final List<List<SearchLanguage.Word>> groups;
    private final CodePoints points;
    private final List<String> terms = new ArrayList<>();
    private int group;
    private int word;
    private int next;
    private int gap;

    /**
     * A stream of words.
     *
     * @param groups words that stand together, as those of a sentence do
     * @param points offsets of the text that the words' spans point into
     */
    WordStream(List<List<SearchLanguage.Word>> groups, CodePoints points) {
        this.groups = groups;
        this.points = points;
    }

    @Override
    public void reset() {
        group = 0;
        word = -1;
        next = 0;
        gap = 1;
        terms.clear();
    }

    @Override
    public boolean incrementToken() {
        boolean fresh = next == terms.size();
        if (fresh && !advance()) {
            return false;
        }
        clearAttributes();
        SearchLanguage.Word here = groups.get(group).get(word);
        term.append(terms.get(next));
        increment.setPositionIncrement(fresh ? gap : 0);
        offset.setOffset(points.of(here.span().start()), points.of(here.span().end()));
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
        terms.clear();
        next = 0;
        add(groups.get(group).get(word).terms());
        return true;
    }

    private void add(SearchLanguage.Terms found) {
        add(Fields.FORM, found.form());
        for (String lemma : found.lemmas()) {
            add(Fields.LEMMA, lemma);
        }
        String script = found.foreign() ? Fields.FOREIGN : Fields.OWN;
        for (String sound : found.sounds()) {
            add(script, sound);
        }
    }

    private void add(String sort, String term) {
        terms.add(sort + cut(term));
    }

    /** A term as long as the index holds it. */
    static String cut(String term) {
        return term.length() > LONGEST ? term.substring(0, LONGEST) : term;
    }
}
