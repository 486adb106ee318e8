package dragoman.language.token;

import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import dragoman.language.load.Properties;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Signs and short words that cutting depends on.
 *
 * @param domains last parts of addresses in the net
 * @param words letters that are words
 * @param apostrophes signs that may stand between letters of a word
 * @param hyphens signs that join parts of a word
 * @param dashes longer strokes
 * @param quotes signs of quotation
 */
record TokenRules(Set<String> domains, String words, String apostrophes, String hyphens, String dashes, Quotes quotes) {
    /** Signs that open, close, or do both. */
    record Quotes(String open, String close, String both) {
        boolean contains(char c) {
            return open.indexOf(c) >= 0 || close.indexOf(c) >= 0 || both.indexOf(c) >= 0;
        }
    }

    static TokenRules load(LexiconSource source, String path, Problems problems) {
        Properties rules = Properties.read(source, path, problems);
        Set<String> domains = new TreeSet<>();
        for (String domain : Line.items(rules.get("domains", ""))) {
            domains.add(domain.toLowerCase(Locale.ROOT));
        }
        Quotes quotes = new Quotes(rules.get("open", ""), rules.get("close", ""), rules.get("both", "\"'"));
        return new TokenRules(
                domains,
                rules.get("words", ""),
                rules.get("apostrophes", "'"),
                rules.get("hyphens", "-"),
                rules.get("dashes", ""),
                quotes);
    }
}
