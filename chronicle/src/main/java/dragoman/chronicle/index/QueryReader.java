package dragoman.chronicle.index;

import dragoman.chronicle.ChronicleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the query language of docs/search.md: words, quotes, AND, OR, NOT, + and -, brackets, {@code word*}, {@code
 * "a b"~5}, {@code word~1}, {@code =word}, {@code field:}. Of one query.
 */
final class QueryReader {
    /** What may stand before a colon. */
    static final Set<String> FIELDS = new TreeSet<>(Set.of("actor", "country", "exact", "publisher", "title", "type"));

    private static final int DEEPEST = 50;
    private static final int MOST_WORDS = 100;
    private static final int MOST_SLOP = 100;
    private static final String QUOTES = "\"\u00AB\u00BB\u201C\u201D\u201E\u201F";
    private static final String BETWEEN = QUOTES + "()";

    private final String text;
    private int at;
    private int depth;
    private int words;

    private QueryReader(String text) {
        this.text = text;
    }

    /**
     * Reads a query.
     *
     * @throws ChronicleException SEA-001 where it cannot be read
     */
    static Ask read(String text) {
        QueryReader reader = new QueryReader(text);
        Ask ask = reader.any();
        if (reader.at < text.length()) {
            throw reader.wrong("a bracket is closed that was not opened", reader.at);
        }
        if (reader.words == 0) {
            throw new ChronicleException("SEA-001", "\"" + shown(text) + "\" has no word to search for");
        }
        return ask;
    }

    private Ask any() {
        List<Ask> parts = new ArrayList<>();
        parts.add(all());
        while (operator("OR", "||")) {
            if (isNothing(parts.get(parts.size() - 1))) {
                throw wrong("nothing stands before OR", at);
            }
            Ask part = all();
            if (isNothing(part)) {
                throw wrong("nothing follows OR", at);
            }
            parts.add(part);
        }
        return parts.size() == 1 ? parts.get(0) : new Ask.Any(parts);
    }

    private static boolean isNothing(Ask ask) {
        return ask instanceof Ask.All all && all.parts().isEmpty();
    }

    private Ask all() {
        List<Ask> parts = new ArrayList<>();
        List<String> run = new ArrayList<>();
        while (true) {
            boolean and = operator("AND", "&&");
            blank();
            if (at == text.length() || text.charAt(at) == ')' || looking("OR", "||")) {
                if (and) {
                    throw wrong("nothing follows AND", at);
                }
                break;
            }
            int before = at;
            Ask part = part();
            boolean plain = part instanceof Ask.Words && !and;
            if (!plain) {
                flush(run, parts);
            }
            if (part instanceof Ask.Words found) {
                run.addAll(found.words());
            } else {
                parts.add(part);
            }
            if (at == before) {
                throw wrong("cannot be read", at);
            }
        }
        flush(run, parts);
        return parts.size() == 1 && !(parts.get(0) instanceof Ask.Not) ? parts.get(0) : new Ask.All(parts);
    }

    private static void flush(List<String> run, List<Ask> parts) {
        if (!run.isEmpty()) {
            parts.add(new Ask.Words(run));
            run.clear();
        }
    }

    private Ask part() {
        if (++depth > DEEPEST) {
            throw wrong("nested too deeply", at);
        }
        Ask part = partHere();
        depth--;
        return part;
    }

    private Ask partHere() {
        if (operator("NOT", "!")) {
            return new Ask.Not(something(part(), "NOT"));
        }
        if (at == text.length() || text.charAt(at) == ')') {
            return new Ask.Words(List.of());
        }
        char c = text.charAt(at);
        if ((c == '-' || c == '+') && begins()) {
            at++;
            Ask part = something(part(), String.valueOf(c));
            return c == '-' ? new Ask.Not(part) : must(part);
        }
        if (c == '=' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
            at++;
            return exact(something(part(), "="));
        }
        if (c == '(') {
            return bracket();
        }
        return QUOTES.indexOf(c) >= 0 ? quoted() : word();
    }

    /** A plus keeps a word out of a name of several words. */
    private static Ask must(Ask part) {
        return part instanceof Ask.Words found ? new Ask.All(List.of(found)) : part;
    }

    private Ask exact(Ask part) {
        if (part instanceof Ask.Words found) {
            return new Ask.Phrase(String.join(" ", found.words()), true, 0);
        }
        if (part instanceof Ask.Phrase phrase) {
            return new Ask.Phrase(phrase.text(), true, phrase.slop());
        }
        throw wrong("= and exact: stand before a word or a phrase only", at);
    }

    private Ask something(Ask part, String after) {
        if (part instanceof Ask.Words found && found.words().isEmpty()) {
            throw wrong("nothing follows " + after, at);
        }
        return part;
    }

    private Ask bracket() {
        int opened = at++;
        Ask inside = any();
        if (at == text.length()) {
            throw wrong("a bracket is not closed", opened);
        }
        at++;
        return inside instanceof Ask.Words found ? new Ask.All(List.of(found)) : inside;
    }

    private Ask quoted() {
        int opened = at++;
        int end = at;
        while (end < text.length() && QUOTES.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == text.length()) {
            throw wrong("a quote is not closed", opened);
        }
        String inside = text.substring(at, end);
        at = end + 1;
        count(inside);
        int slop = tilde() ? number(MOST_SLOP) : 0;
        return hasWord(inside) ? new Ask.Phrase(inside, false, slop) : new Ask.Words(List.of());
    }

    private Ask word() {
        int start = at;
        while (at < text.length() && !ends(at)) {
            at++;
        }
        String word = text.substring(start, at);
        int colon = word.indexOf(':');
        if (colon > 0 && word.chars().limit(colon).allMatch(c -> c < 0x80 && Character.isLetter(c))) {
            at = start + colon + 1;
            return field(word.substring(0, colon), start);
        }
        int star = word.indexOf('*');
        if (star >= 0 && (star < word.length() - 1 || !hasWord(word))) {
            throw wrong("* stands at the end of a word only", start + star);
        }
        if (star > 0) {
            count(word);
            return new Ask.Prefix(word.substring(0, star));
        }
        if (!hasWord(word)) {
            return new Ask.Words(List.of());
        }
        count(word);
        if (tilde()) {
            return new Ask.Like(word, number(2));
        }
        return new Ask.Words(List.of(word));
    }

    private Ask field(String name, int start) {
        String field = name.equals("source") ? "publisher" : name;
        if (!FIELDS.contains(field)) {
            throw wrong("there is no field \"" + name + "\" (fields: " + String.join(", ", FIELDS) + ")", start);
        }
        if (at == text.length() || Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ')') {
            throw wrong("nothing follows " + name + ":", at);
        }
        Ask part = something(part(), name + ":");
        return field.equals("exact") ? exact(part) : new Ask.In(field, part);
    }

    private boolean ends(int here) {
        char c = text.charAt(here);
        return Character.isWhitespace(c) || BETWEEN.indexOf(c) >= 0 || c == '~';
    }

    private boolean tilde() {
        if (at < text.length() && text.charAt(at) == '~') {
            at++;
            return true;
        }
        return false;
    }

    /** The number after a tilde; 1 where there is none. */
    private int number(int most) {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (start == at) {
            return 1;
        }
        if (at - start > 3 || Integer.parseInt(text.substring(start, at)) > most) {
            throw wrong("~ takes a number up to " + most, start);
        }
        return Integer.parseInt(text.substring(start, at));
    }

    private boolean operator(String word, String sign) {
        blank();
        if (looking(word, sign)) {
            at += text.startsWith(word, at) ? word.length() : sign.length();
            blank();
            return true;
        }
        return false;
    }

    private boolean looking(String word, String sign) {
        if (text.startsWith(word, at)) {
            int end = at + word.length();
            return end == text.length() || ends(end);
        }
        boolean negates = sign.equals("!");
        return text.startsWith(sign, at) && (!negates || begins());
    }

    /** Whether a sign stands right before what it belongs to. */
    private boolean begins() {
        return at + 1 < text.length()
                && (Character.isLetterOrDigit(text.charAt(at + 1))
                        || text.charAt(at + 1) == '='
                        || BETWEEN.indexOf(text.charAt(at + 1)) >= 0 && text.charAt(at + 1) != ')');
    }

    private void blank() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void count(String more) {
        words += 1 + (int) more.strip().chars().filter(Character::isWhitespace).count();
        if (words > MOST_WORDS) {
            throw wrong("more than " + MOST_WORDS + " words", at);
        }
    }

    private static boolean hasWord(String part) {
        return part.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private ChronicleException wrong(String what, int where) {
        int character = text.codePointCount(0, Math.min(where, text.length())) + 1;
        return new ChronicleException("SEA-001", "\"" + shown(text) + "\": " + what + " (character " + character + ")");
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > 80 ? line.substring(0, 80) + "\u2026" : line;
    }
}
