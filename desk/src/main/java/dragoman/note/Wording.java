package dragoman.note;

import dragoman.language.load.LexiconException;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import dragoman.language.load.Properties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How dates, quotations and prepositions are worded. Immutable. */
final class Wording {
    private static final List<String> NEEDED = List.of(
            "day",
            "day-this-year",
            "month",
            "month-this-year",
            "year",
            "period",
            "days",
            "months-period",
            "day-of",
            "month-of",
            "year-of",
            "quote",
            "quote-by",
            "quote-about",
            "quote-undated",
            "quote-bare",
            "quote-bare-by",
            "quote-bare-about",
            "quote-bare-undated",
            "and");
    private static final int MONTHS = 12;
    private static final int FIRST = 4;

    private final Properties words;
    private final List<String> months;
    private final List<String> monthsOf;
    private final List<String> monthsIn;
    private final Set<String> leaning;
    private final Set<String> joining;
    private final Set<String> showing;
    private final Set<String> pointing;
    private final List<String> former;
    private final List<Preposition> prepositions = new ArrayList<>();

    private record Preposition(String written, String usual, String other, List<String> before) {}

    private Wording(Properties words) {
        this.words = words;
        months = Line.items(words.get("months", ""));
        monthsOf = Line.items(words.get("months-of", ""));
        monthsIn = Line.items(words.get("months-in", ""));
        leaning = new HashSet<>(Line.items(words.get("leaning", "")));
        showing = new HashSet<>(Line.items(words.get("showing", "")));
        joining = new HashSet<>(Line.items(words.get("joining", "")));
        former = Line.items(words.get("former", ""));
        pointing = new HashSet<>(Line.items(words.get("pointing", "")));
    }

    /**
     * Reads {@code words.txt} and {@code prepositions.tsv} of a folder.
     *
     * @throws LexiconException where something is missing
     */
    static Wording load(LexiconSource source, String folder) {
        Problems problems = new Problems();
        Wording wording = new Wording(Properties.read(source, folder + "words.txt", problems));
        for (Line line : LexiconFile.lines(source, folder + "prepositions.tsv")) {
            List<String> cells = line.cells();
            if (cells.size() != 4) {
                problems.add("LEX-711", line, "has " + cells.size() + " cells; expected 4");
                continue;
            }
            wording.prepositions.add(new Preposition(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    Line.items(cells.get(3).replace('_', ' '))));
        }
        problems.failIfAny();
        for (String key : NEEDED) {
            if (wording.words.get(key, "").isEmpty()) {
                throw new LexiconException("LEX-712 " + folder + "words.txt: no line \"" + key + ":\"; add it");
            }
        }
        if (wording.months.size() != MONTHS || wording.monthsOf.size() != MONTHS || wording.monthsIn.size() != MONTHS) {
            throw new LexiconException(
                    "LEX-713 " + folder + "words.txt: months, months-of and months-in need 12 names");
        }
        return wording;
    }

    /**
     * The words of a key, with what stands for each {…}.
     *
     * @param turn which of several wordings between strokes to take, in turn
     */
    String fill(String key, Map<String, String> slots, int turn) {
        String[] wordings = words.get(key, "").split(" \\| ");
        String text = wordings[turn % wordings.length];
        for (Map.Entry<String, String> slot : slots.entrySet()) {
            text = text.replace("{" + slot.getKey() + "}", slot.getValue());
        }
        return upper(text);
    }

    String and() {
        return words.get("and", "");
    }

    /** Whether only the sentence before explains a sentence that begins so, or shows back among its first words. */
    boolean leans(String sentence) {
        String[] words = sentence.split("[\\s«»„“\"]+");
        for (int i = 0; i < Math.min(FIRST, words.length); i++) {
            if (showing.contains(bare(words[i].toLowerCase(Locale.ROOT)))) {
                return true;
            }
        }
        return begins(sentence, leaning);
    }

    /** Whether a sentence that begins so is joined to the one before. */
    boolean joins(String sentence) {
        return begins(sentence, joining);
    }

    /** Whether words say that somebody held an office formerly. */
    boolean over(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return former.stream().anyMatch(lower::contains);
    }

    /** Whether the word points to somebody named elsewhere. */
    boolean points(String word) {
        return pointing.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean begins(String sentence, Set<String> beginnings) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        int at = -1;
        for (int words = 0; words < 3; words++) {
            at = lower.indexOf(' ', at + 1);
            if (at < 0) {
                return false;
            }
            if (beginnings.contains(bare(lower.substring(0, at)))) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String word) {
        return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    }

    /**
     * When something took place, as an adverbial; {@code null} where the value cannot be said.
     *
     * @param value as {@link dragoman.reading.When#value()}
     * @param thisYear the year that need not be named; 0 for none
     */
    @Nullable
    String when(String value, int thisYear) {
        int stroke = value.indexOf('/');
        if (stroke > 0) {
            return period(LocalDate.parse(value.substring(0, stroke)), LocalDate.parse(value.substring(stroke + 1)));
        }
        boolean now = thisYear > 0 && value.startsWith(thisYear + "-");
        return switch (value.length()) {
            case 10 -> dated(now ? "day-this-year" : "day", LocalDate.parse(value));
            case 7 -> dated(now ? "month-this-year" : "month", LocalDate.parse(value + "-01"));
            case 4 -> plain("year").replace("{year}", value);
            default -> null;
        };
    }

    /** A date that stands after a noun, in the genitive; {@code null} for a period. */
    @Nullable
    String of(String value) {
        return switch (value.length()) {
            case 10 -> dated("day-of", LocalDate.parse(value));
            case 7 -> dated("month-of", LocalDate.parse(value + "-01"));
            case 4 -> plain("year-of").replace("{year}", value);
            default -> null;
        };
    }

    private String period(LocalDate from, LocalDate to) {
        boolean months2 = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        if (months2 && from.getYear() == to.getYear() && from.getMonth() != to.getMonth()) {
            return plain("months-period")
                    .replace("{month-of}", monthsOf.get(from.getMonthValue() - 1))
                    .replace("{month}", months.get(to.getMonthValue() - 1))
                    .replace("{year}", String.valueOf(to.getYear()));
        }
        String last = dated("day", to);
        if (from.getYear() == to.getYear() && from.getMonth() == to.getMonth()) {
            return plain("days")
                    .replace("{from}", String.valueOf(from.getDayOfMonth()))
                    .replace("{to}", last);
        }
        String first = dated(from.getYear() != to.getYear() ? "day" : "day-this-year", from);
        return plain("period").replace("{from}", first).replace("{to}", last);
    }

    private String dated(String key, LocalDate day) {
        int month = day.getMonthValue() - 1;
        return plain(key)
                .replace("{day}", String.valueOf(day.getDayOfMonth()))
                .replace("{month-of}", monthsOf.get(month))
                .replace("{month-in}", monthsIn.get(month))
                .replace("{year}", String.valueOf(day.getYear()));
    }

    private String plain(String key) {
        return words.get(key, "");
    }

    /** The text with each preposition in the form that the next word asks for, and a capital at its beginning. */
    String polished(String text) {
        String done = text;
        for (Preposition one : prepositions) {
            for (int at = done.indexOf(one.written() + " "); at >= 0; at = done.indexOf(one.written() + " ")) {
                int next = at + one.written().length() + 1;
                String word = done.substring(Math.min(next, done.length()));
                boolean changes = one.before().stream().anyMatch(begin -> begins(word, begin));
                String form = changes ? one.other() : one.usual();
                done = done.substring(0, at) + form + done.substring(next - 1);
            }
        }
        return upper(done);
    }

    /** Whether a word begins so; abbreviations are spelt out and change nothing. */
    private static boolean begins(String word, String pattern) {
        if (word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(word.charAt(1))) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < pattern.length(); i++, at++) {
            if (at >= word.length()) {
                return false;
            }
            char letter = Character.toLowerCase(word.charAt(at));
            int close = pattern.charAt(i) == '[' ? pattern.indexOf(']', i) : -1;
            boolean fits =
                    close > 0 ? pattern.substring(i + 1, close).indexOf(letter) >= 0 : pattern.charAt(i) == letter;
            if (!fits) {
                return false;
            }
            i = close > 0 ? close : i;
        }
        return true;
    }

    static String upper(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
