package dragoman.reader.time;

import dragoman.language.Analysis;
import dragoman.language.Sentence;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that name times. Immutable. */
final class TimeScanner {
    private final TimeRules rules;
    private final Vocabulary vocabulary;
    private final PieceCutter cutter;

    TimeScanner(TimeRules rules, Function<String, List<Analysis>> morphology) {
        this.rules = rules;
        this.vocabulary = rules.vocabulary();
        this.cutter = new PieceCutter(vocabulary, morphology);
    }

    /** The times named in a sentence, in text order; none overlaps another. */
    List<Found> scan(Sentence sentence) {
        List<Piece> pieces = cutter.cut(sentence);
        boolean[] strong = new boolean[pieces.size() + 2];
        boolean any = false;
        for (int i = 0; i < pieces.size(); i++) {
            strong[i] = isStrong(pieces.get(i));
            any |= strong[i];
        }
        if (!any) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        Match match = new Match(pieces, vocabulary);
        int at = 0;
        while (at < pieces.size()) {
            if (pieces.get(at).speaks() && (strong[at] || strong[at + 1] || strong[at + 2])) {
                at = take(match, at, pieces, found);
            } else {
                at++;
            }
        }
        return found;
    }

    /** Whether it is a number or a word of time of its own, not only one that rules write out. */
    private boolean isStrong(Piece piece) {
        if (piece.isNumber()) {
            return true;
        }
        for (Piece.Reading reading : piece.readings()) {
            if (!vocabulary.isLiteral(reading.sense())) {
                return true;
            }
        }
        return false;
    }

    private int take(Match match, int at, List<Piece> pieces, List<Found> found) {
        match.clear();
        Piece piece = pieces.get(at);
        if (piece.isNumber()) {
            run(rules.numberStart(), match, at);
        }
        int before = -1;
        for (Piece.Reading reading : piece.readings()) {
            int kind = reading.sense().kind();
            if (kind != before) {
                run(rules.start(kind), match, at);
                before = kind;
            }
        }
        Rule rule = match.rule();
        Draft draft = match.draft();
        if (rule == null || draft == null) {
            return at + 1;
        }
        if (rule.act() != Rule.Act.SKIP) {
            found.add(found(pieces.subList(at, match.end()), rule, draft));
        }
        return match.end();
    }

    private static void run(@Nullable Node start, Match match, int at) {
        if (start != null) {
            start.match(match, at, Draft.EMPTY);
        }
    }

    /** The full stop of an abbreviation at the end is no part of the words. */
    private static Found found(List<Piece> words, Rule rule, Draft draft) {
        int last = words.size() - 1;
        while (last > 0 && words.get(last).token().form().equals(".")) {
            last--;
        }
        Piece head = words.get(0);
        Piece tail = words.get(last);
        String form = tail.token().form();
        boolean stop = tail.end() == tail.token().end() && form.length() > 1 && form.endsWith(".");
        Span span = new Span(head.start(), stop ? tail.end() - 1 : tail.end());
        return new Found(head.token().index(), tail.token().index(), span, rule, draft);
    }
}
