package dragoman.note;

import dragoman.language.Language;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.reading.Attribution;
import dragoman.reading.EventMention;
import dragoman.text.Span;
import dragoman.views.SentenceMaker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the words in which sources tell an event: a whole sentence that can stand alone. Of one note; keeps the sentences
 * of the articles that it saw.
 */
final class Quotation {
    private static final int LONGEST = 330;
    private static final int SHORTEST = 30;
    private static final int SAME_STATUS = 5;
    private static final int ABOUT = 3;
    private static final String DASHES = "—–-•* ";
    private static final String STOPS = ".,;:";
    private static final String CUT = "…";

    private final Language language;
    private final Wording wording;
    private final Grounds grounds;
    private final Map<String, List<Sentence>> sentences = new HashMap<>();

    Quotation(Language language, Wording wording, Grounds grounds) {
        this.grounds = grounds;
        this.language = language;
        this.wording = wording;
    }

    /**
     * Words to quote.
     *
     * @param telling the clause that they hold
     * @param span where they stand
     * @param words the words as they are shown
     * @param by who says so, where the words themselves do not name it; {@code null} otherwise
     */
    record Quoted(
            SentenceMaker.Telling telling,
            Span span,
            String words,
            @Nullable Attribution by) {}

    /**
     * The best words of several tellings that name who acts; {@code null} where none do.
     *
     * @param status how the chronicle has the event: who tells it so is quoted rather
     */
    @Nullable
    Quoted best(List<SentenceMaker.Telling> tellings, String status) {
        Quoted best = null;
        int most = Integer.MIN_VALUE;
        for (SentenceMaker.Telling telling : tellings) {
            Quoted one = quoted(telling);
            boolean same = telling.event().status().name().equalsIgnoreCase(status);
            int score = score(one) + (same ? SAME_STATUS : 0);
            if (score > most && grounds.named(telling, one.span()) && alone(one)) {
                best = one;
                most = score;
            }
        }
        return best;
    }

    private int score(Quoted one) {
        String text = one.telling().reading().article().text();
        String words = one.span().in(text);
        int score = wording.joins(words) ? -3 : 0;
        score += grounds.bothNamed(one.telling(), one.span()) ? 3 : 0;
        // A sentence of which the clause is a small part tells the act in passing.
        score -= one.telling().mention().span().length() * ABOUT < words.length() ? ABOUT : 0;
        score -= words.length() > LONGEST ? 3 : 0;
        score -= words.length() < SHORTEST ? 2 : 0;
        score -= text.indexOf('\n') > one.span().start() ? 2 : 0;
        score += one.telling().reading().article().published() == null ? -2 : 0;
        return score;
    }

    /** Whether the words can be understood without those before them. */
    private boolean alone(Quoted one) {
        String text = one.telling().reading().article().text();
        if (wording.leans(one.span().in(text))) {
            return false;
        }
        for (Sentence sentence : sentences.getOrDefault(one.telling().article(), List.of())) {
            for (Token token : sentence.tokens()) {
                Span word = new Span(token.start(), token.end());
                if (one.span().contains(word) && wording.points(token.form()) && !grounds.explained(one, word)) {
                    return false;
                }
            }
        }
        return true;
    }

    private Quoted quoted(SentenceMaker.Telling telling) {
        String text = telling.reading().article().text();
        EventMention mention = telling.mention();
        Span whole = sentence(telling.article(), text, mention.span());
        boolean cut = whole.length() > LONGEST;
        Span span = cut ? mention.span() : whole;
        String words = shown(span.in(text));
        if (cut) {
            words = (span.start() > whole.start() ? CUT : "") + words + (span.end() < whole.end() - 1 ? CUT : "");
        }
        Attribution by = mention.attribution();
        return new Quoted(telling, span, words, by == null || span.contains(by.span()) ? null : by);
    }

    /** The sentence, or sentences, in which a clause stands. */
    Span sentence(String article, String text, Span clause) {
        List<Sentence> all = sentences.computeIfAbsent(article, id -> language.sentences(text));
        int start = clause.start();
        int end = clause.end();
        for (Sentence one : all) {
            if (one.start() < clause.end() && clause.start() < one.end()) {
                start = Math.min(start, one.start());
                end = Math.max(end, one.end());
            }
        }
        return new Span(start, end);
    }

    /** On one line, without the full stop at the end, with inner quotation marks of the second order. */
    static String shown(String words) {
        String one = words.replaceAll("\\s+", " ").strip();
        int from = 0;
        while (from < one.length() && DASHES.indexOf(one.charAt(from)) >= 0) {
            from++;
        }
        int to = one.length();
        while (to > from && STOPS.indexOf(one.charAt(to - 1)) >= 0 && !abbreviated(one, to - 1)) {
            to--;
        }
        return inner(one.substring(from, to));
    }

    /** Whether the full stop there belongs to a single small letter, or to the same twice: "p." for "page", "pp.". */
    private static boolean abbreviated(String words, int stop) {
        int space = words.lastIndexOf(' ', stop);
        String word = words.substring(space + 1, stop);
        boolean one = word.length() == 1 || word.length() == 2 && word.charAt(0) == word.charAt(1);
        return one && words.charAt(stop) == '.' && Character.isLowerCase(word.charAt(0));
    }

    private static String inner(String words) {
        StringBuilder out = new StringBuilder(words.length());
        boolean open = false;
        int opened = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '«' || c == '“' && !open || c == '"' && !open) {
                opened = out.length();
                out.append('„');
                open = true;
            } else if (c == '»' || c == '”' || c == '“' || c == '"') {
                if (open) {
                    out.append('“');
                }
                open = false;
            } else {
                out.append(c);
            }
        }
        // Quoted words that go on beyond the sentence.
        return open ? out.deleteCharAt(opened).toString() : out.toString();
    }
}
