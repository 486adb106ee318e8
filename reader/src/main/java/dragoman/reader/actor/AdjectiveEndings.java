package dragoman.reader.actor;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Puts adjectives into the nominative of a gender, from the masculine that the dictionary gives; participles, whose dictionary form
 * is a verb, from the form as it stands.
 */
final class AdjectiveEndings {
    private static final int COLUMNS = 4;

    private final List<String[]> rows = new ArrayList<>();
    private final List<String[]> participles = new ArrayList<>();

    /**
     * Endings of a language.
     *
     * @param endings rows of masculine, feminine, neuter and plural ending, parted by "="
     * @param ofParticiples an ending of participles and that of its masculine, parted by "="
     */
    AdjectiveEndings(Collection<String> endings, Collection<String> ofParticiples) {
        for (String row : endings) {
            String[] cells = row.split("=");
            if (cells.length == COLUMNS) {
                rows.add(cells);
            }
        }
        rows.sort((a, b) -> b[0].length() - a[0].length());
        ofParticiples.forEach(pair -> participles.add(pair.split("=", 2)));
        participles.sort((a, b) -> b[0].length() - a[0].length());
    }

    /** The adjective in the nominative, its capital kept; the form as written where it is no adjective that is known. */
    String nominative(Token token, int gender) {
        for (Analysis one : token.analyses()) {
            Tag.Pos pos = Tag.pos(one.tag());
            if (pos == Tag.Pos.ADJECTIVE || pos == Tag.Pos.ORDINAL) {
                String form = decline(one.lemma(), gender);
                return token.capitalised() ? Character.toUpperCase(form.charAt(0)) + form.substring(1) : form;
            }
        }
        return token.pos() == Tag.Pos.PARTICIPLE ? participle(token, gender) : token.form();
    }

    private String participle(Token token, int gender) {
        for (String[] pair : participles) {
            if (token.lower().endsWith(pair[0])) {
                String stem = token.lower().substring(0, token.lower().length() - pair[0].length());
                return decline(stem + pair[1], gender);
            }
        }
        return token.form();
    }

    private String decline(String masculine, int gender) {
        int column =
                gender == Agreement.FEMININE ? 1 : gender == Agreement.NEUTER ? 2 : gender == Agreement.PLURAL ? 3 : 0;
        for (String[] row : rows) {
            if (masculine.endsWith(row[0])) {
                return masculine.substring(0, masculine.length() - row[0].length()) + row[column];
            }
        }
        return masculine;
    }
}
