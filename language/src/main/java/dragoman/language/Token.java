package dragoman.language;

import java.util.List;

/**
 * One word, number or sign of a sentence.
 *
 * @param index place in its sentence, from 0
 * @param start first UTF-16 unit in the article
 * @param end the unit after the last
 * @param form as written
 * @param lower in lower case
 * @param kind what sort of token
 * @param spaceBefore whether white space stands before it
 * @param analysis the reading chosen; never null, its lemma is the lower form where nothing is known
 * @param analyses all readings that morphology offers, the chosen one among them
 */
public record Token(
        int index,
        int start,
        int end,
        String form,
        String lower,
        Kind kind,
        boolean spaceBefore,
        Analysis analysis,
        List<Analysis> analyses) {
    /** What sort of token. */
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION,
        QUOTE_OPEN,
        QUOTE_CLOSE,
        SYMBOL
    }

    /** Dictionary form of the chosen reading. */
    public String lemma() {
        return analysis.lemma();
    }

    /** Grammar of the chosen reading. */
    public long tag() {
        return analysis.tag();
    }

    /** Part of speech of the chosen reading. */
    public Tag.Pos pos() {
        return Tag.pos(analysis.tag());
    }

    /** Case of the chosen reading. */
    public Tag.Case kasus() {
        return Tag.kasus(analysis.tag());
    }

    /** Whether any reading has that lemma. */
    public boolean mayBe(String lemma) {
        // By index: this stands in the innermost loops, and an iterator for each look costs as much as the look.
        for (int i = 0; i < analyses.size(); i++) {
            if (analyses.get(i).lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any reading is in that case. */
    public boolean mayBe(Tag.Case kasus) {
        for (int i = 0; i < analyses.size(); i++) {
            if (Tag.kasus(analyses.get(i).tag()) == kasus) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first letter is upper case. */
    public boolean capitalised() {
        return Character.isUpperCase(form.charAt(0));
    }

    /** The same token with other readings, at least one; the first stands in until one is chosen. */
    public Token read(List<Analysis> others) {
        return new Token(index, start, end, form, lower, kind, spaceBefore, others.get(0), List.copyOf(others));
    }

    /** The same token with another reading chosen. */
    public Token choose(Analysis chosen) {
        return new Token(index, start, end, form, lower, kind, spaceBefore, chosen, analyses);
    }
}
