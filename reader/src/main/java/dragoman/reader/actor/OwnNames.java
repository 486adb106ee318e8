package dragoman.reader.actor;

import dragoman.language.Token;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of organisations that no table has: in quotation marks, in foreign letters, abbreviations in capitals. */
final class OwnNames {
    private static final int LONGEST = 8;
    private static final int[] NOTHING = {};
    private static final Set<Phrase.Kind> HEADS = Set.of(Phrase.Kind.HEAD, Phrase.Kind.INSTITUTION);

    private final Words words;
    private final ActorWords classes;

    OwnNames(Words words, ActorWords classes) {
        this.words = words;
        this.classes = classes;
    }

    /** First and last token of the name that begins there, after a head of that kind; empty where there is none. */
    int[] after(int i, Phrase.Kind kind) {
        if (i >= words.size()) {
            return NOTHING;
        }
        if (words.token(i).kind() == Token.Kind.QUOTE_OPEN) {
            return quotation(i, HEADS.contains(kind));
        }
        if (foreign(i)) {
            return new int[] {i, lastForeign(i)};
        }
        if (kind != Phrase.Kind.HEAD) {
            return NOTHING;
        }
        Hit hit = words.hit(i);
        if (hit != null) {
            boolean name = hit.first() == i
                    && hit.fact() instanceof Fact.Organisation
                    && (hit.set() & Agreement.of(dragoman.language.Tag.Case.NOM, Agreement.SINGULAR)) != 0;
            return name ? new int[] {i, hit.last()} : NOTHING;
        }
        return abbreviation(i) ? new int[] {i, i} : NOTHING;
    }

    private int[] quotation(int open, boolean head) {
        for (int i = open + 1; i < words.size() && i <= open + LONGEST + 1; i++) {
            if (words.token(i).kind() == Token.Kind.QUOTE_CLOSE) {
                boolean name = i > open + 1
                        && (head
                                || Character.isUpperCase(
                                        words.token(open + 1).form().charAt(0)));
                return name ? new int[] {open + 1, i - 1} : NOTHING;
            }
            if (words.token(i).kind() == Token.Kind.QUOTE_OPEN) {
                return NOTHING;
            }
        }
        return NOTHING;
    }

    /** Whether that name stands in quotation marks. */
    boolean quoted(int[] name) {
        return words.quoted(name[0], name[1]);
    }

    /** Whether a word in foreign letters with a capital stands there. */
    boolean foreign(int i) {
        return i < words.size()
                && words.capital(i)
                && UnicodeScript.of(words.token(i).form().charAt(0)) == UnicodeScript.LATIN;
    }

    /** Whether the word is in foreign letters. */
    static boolean foreign(Token token) {
        return UnicodeScript.of(token.form().charAt(0)) == UnicodeScript.LATIN;
    }

    /** The last word of a name in foreign letters; small words may stand inside. */
    int lastForeign(int first) {
        int last = first;
        for (int i = first + 1; i < words.size() && i <= first + LONGEST; i++) {
            String form = words.token(i).form();
            boolean latin = UnicodeScript.of(form.charAt(0)) == UnicodeScript.LATIN;
            boolean inside = latin && !Character.isUpperCase(form.charAt(0)) || form.equals("&");
            if (latin && Character.isUpperCase(form.charAt(0))) {
                last = i;
            } else if (!inside) {
                break;
            }
        }
        return last;
    }

    /** An organisation that only its abbreviation names there; {@code null} where there is none. */
    @Nullable
    Phrase unknown(int i, int wanted) {
        if (!abbreviation(i)) {
            return null;
        }
        return new Phrase(words.index(), Phrase.Kind.ABBREVIATION, null, i, i, wanted);
    }

    private boolean abbreviation(int i) {
        if (!words.word(i)
                || words.capitals()
                || classes.of(WordClass.NO_ORGANISATION).contains(words.token(i).form())) {
            return false;
        }
        String form = words.token(i).form();
        if (form.indexOf('-') >= 0 && Character.isDigit(form.charAt(form.length() - 1))) {
            return false; // a virus, a rocket, an examination of a year: a thing of a series
        }
        int capitals = 0;
        boolean roman = true;
        for (int at = 0; at < form.length(); at++) {
            capitals += Character.isUpperCase(form.charAt(at)) ? 1 : 0;
            roman &= "IVXLCM\u0425".indexOf(form.charAt(at)) >= 0;
        }
        return capitals > 1 && !roman && Character.isUpperCase(form.charAt(1));
    }
}
