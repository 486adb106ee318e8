package dragoman.formats;

import dragoman.text.Article;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * The words {@code date YYYY-MM-DD} with which a text may begin, on a line of their own or not. They give the day of
 * publication and are not read; white space of the same length takes their place, so that every offset still counts
 * from the start of the text as given.
 */
final class DateMark {
    private static final String WORD = "date";
    private static final int DAY = "YYYY-MM-DD".length();

    private DateMark() {}

    /**
     * The article with its mark taken out of the words, and with the day that the mark names where it has none yet.
     *
     * @throws FormatException where the mark names no day
     */
    static Article apply(Article article) throws FormatException {
        String text = article.text();
        int word = skipSpace(text, 0);
        if (!text.startsWith(WORD, word)) {
            return article;
        }
        int day = skipSpace(text, word + WORD.length());
        int end = day + DAY;
        if (day == word + WORD.length() || end > text.length() || !looksLikeDay(text, day)) {
            return article;
        }
        if (end < text.length() && !isSpace(text.charAt(end))) {
            return article;
        }
        LocalDate published = day(text.substring(day, end));
        String words = text.substring(0, word) + " ".repeat(end - word) + text.substring(end);
        if (TextBytes.isBlank(words)) {
            throw new FormatException("IN-002", "nothing after its date; nothing to read");
        }
        return new Article(
                article.id(),
                article.language(),
                article.published() == null ? published : article.published(),
                article.title(),
                article.publisher(),
                article.url(),
                words);
    }

    private static LocalDate day(String written) throws FormatException {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new FormatException(
                    "IN-006", "begins with date " + written + ", which is no day; expected YYYY-MM-DD");
        }
    }

    private static boolean looksLikeDay(String text, int from) {
        for (int i = 0; i < DAY; i++) {
            char unit = text.charAt(from + i);
            boolean dash = i == 4 || i == 7;
            if (dash ? unit != '-' : unit < '0' || unit > '9') {
                return false;
            }
        }
        return true;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || unit == '\u00A0';
    }
}
