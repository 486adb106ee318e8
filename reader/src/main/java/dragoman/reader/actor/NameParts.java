package dragoman.reader.actor;

import dragoman.language.Tag;

/** What the words in and around a name say of it. */
final class NameParts {
    private NameParts() {}

    /** Whether a longer name inside the same office has that one as its end. */
    static boolean covered(Words words, Phrase phrase, Hit inner) {
        for (Hit hit : words.hits()) {
            if (hit.first() > phrase.coreFirst
                    && hit.first() < inner.first()
                    && hit.last() == inner.last()
                    && (hit.fact() instanceof Fact.Organisation || hit.fact() instanceof Fact.Institution)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an abbreviation only tells of what sort a common word is: "a DNA-test". */
    static boolean compound(String form) {
        int hyphen = form.lastIndexOf('-');
        return hyphen > 0 && hyphen + 1 < form.length() && Character.isLowerCase(form.charAt(hyphen + 1));
    }

    /** Whether a preposition stands before the word: something is there, or goes there. */
    static boolean after(Words words, int first) {
        return first > 0 && words.token(first - 1).pos() == Tag.Pos.PREPOSITION;
    }
}
