package dragoman.reader.link;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.reader.clause.ArgumentFinder;
import dragoman.reader.clause.Clauses;
import dragoman.reader.frame.Candidate;
import dragoman.reading.Claim;
import dragoman.reading.Link;
import dragoman.reading.Promise;
import dragoman.reading.When;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds ties between events, ordinal claims and the contents of promises. Immutable, shared by threads. */
public final class Linker {
    private final LinkWords words;

    /** A linker for a language. */
    public Linker(LinkWords words) {
        this.words = words;
    }

    /**
     * What is known when links are drawn.
     *
     * @param sentences the article's sentences as clauses
     * @param told the candidates that became part of events, in text order
     * @param times values of time expressions by their place: for a sentence, the first one in a token range
     */
    public record Scene(List<Clauses> sentences, List<Told> told, Times times) {}

    /**
     * A candidate that became part of an event.
     *
     * @param candidate where a frame fired
     * @param event id of the event
     */
    public record Told(Candidate candidate, String event) {}

    /** Values of time expressions by place. */
    @FunctionalInterface
    public interface Times {
        /** The first value in the token range, {@code null} where there is none. */
        @Nullable
        When in(int sentence, int first, int last);
    }

    /** Ties between events, in text order. */
    public List<Link> links(Scene scene) {
        List<Link> links = new ArrayList<>();
        for (Told told : scene.told()) {
            Candidate below = told.candidate();
            Clauses clauses = scene.sentences().get(below.sentence());
            Link.Kind kind = kind(clauses, below.head());
            Told above = kind == null ? null : above(scene, clauses.sentence(), below);
            if (kind != null && above != null && !above.event().equals(told.event())) {
                links.add(new Link(above.event(), told.event(), kind, opening(clauses, below.head())));
            }
        }
        return links.stream().distinct().toList();
    }

    private Link.@Nullable Kind kind(Clauses clauses, int head) {
        Sentence sentence = clauses.sentence();
        String preposition = clauses.preposition(head);
        int above = sentence.head(head);
        if (preposition != null) {
            Link.Kind kind = words.kind(
                    ArgumentFinder.function(preposition, sentence.token(head).kasus()));
            return kind != null ? kind : words.kind(preposition);
        }
        if (above >= 0 && sentence.relation(head) == Relation.NMOD) {
            String outer = clauses.preposition(above);
            Link.Kind own = words.kind(sentence.token(above).lemma());
            return own != null || outer == null
                    ? own
                    : words.kind(outer + '_' + sentence.token(above).lower());
        }
        return null;
    }

    private static @Nullable Told above(Scene scene, Sentence sentence, Candidate below) {
        Told nearest = null;
        int steps = Integer.MAX_VALUE;
        for (Told told : scene.told()) {
            Candidate other = told.candidate();
            if (other.sentence() != below.sentence() || other.head() == below.head()) {
                continue;
            }
            int distance = distance(sentence, below.head(), other.head(), other.carrier());
            if (distance > 0 && distance < steps) {
                steps = distance;
                nearest = told;
            }
        }
        return nearest;
    }

    private static int distance(Sentence sentence, int from, int head, int carrier) {
        for (int i = from, n = 0; i >= 0 && n < 6; i = sentence.head(i), n++) {
            if (n > 0 && (i == head || i == carrier)) {
                return n;
            }
        }
        return -1;
    }

    private static Span opening(Clauses clauses, int head) {
        Sentence sentence = clauses.sentence();
        Token last = sentence.token(head);
        int first = head;
        while (first > 0 && head - first < 6 && !sentence.token(first).lemma().equals(clauses.preposition(head))) {
            first--;
        }
        boolean found = sentence.token(first).lemma().equals(clauses.preposition(head));
        return new Span(found ? sentence.token(first).start() : last.start(), last.end());
    }

    /** Ordinal claims, in text order. */
    public List<Claim> claims(Scene scene) {
        List<Claim> claims = new ArrayList<>();
        for (Told told : scene.told()) {
            Candidate candidate = told.candidate();
            Sentence sentence = scene.sentences().get(candidate.sentence()).sentence();
            for (int token : new int[] {candidate.head(), candidate.carrier()}) {
                for (int n = 0; n < sentence.dependents(token); n++) {
                    int child = sentence.dependent(token, n);
                    Integer rank = words.rank(sentence.token(child).lemma());
                    if (rank != null && !measured(sentence, child)) {
                        int first = Math.min(child, token);
                        int last = Math.max(child, token);
                        When scope = scene.times().in(candidate.sentence(), first, last);
                        Span span = new Span(
                                sentence.token(first).start(),
                                sentence.token(last).end());
                        claims.add(new Claim(
                                told.event(),
                                span,
                                rank,
                                scope == null || scope.grain() == When.Grain.DAY ? null : scope.value()));
                    }
                }
            }
        }
        return claims.stream().distinct().toList();
    }

    /** Whether a rank is one of size or the like: "the second city by population". */
    private boolean measured(Sentence sentence, int rank) {
        return rank + 2 < sentence.size()
                && words.measure(
                        sentence.token(rank + 1).lemma(),
                        sentence.token(rank + 2).lemma());
    }

    /** What a promise undertakes: its content, its condition, and when it is due. */
    public Promise promise(Scene scene, String event, Candidate candidate) {
        Clauses clauses = scene.sentences().get(candidate.sentence());
        Sentence sentence = clauses.sentence();
        int content = candidate.content();
        int first = sentence.leftmost(content);
        int last = sentence.rightmost(content);
        while (first < content && sentence.token(first).kind() != Token.Kind.WORD) {
            first++;
        }
        while (last > content && sentence.token(last).kind() != Token.Kind.WORD) {
            last--;
        }
        When due = scene.times().in(candidate.sentence(), first, last);
        return new Promise(
                event,
                new Span(sentence.token(first).start(), sentence.token(last).end()),
                condition(clauses, candidate),
                due);
    }

    private @Nullable Span condition(Clauses clauses, Candidate candidate) {
        Sentence sentence = clauses.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            boolean clause = sentence.relation(i) == Relation.MARK
                    && words.condition(sentence.token(i).lemma());
            String preposition = clauses.preposition(i);
            boolean phrase = preposition != null
                    && words.condition(preposition + ' ' + sentence.token(i).lemma());
            int top = clause ? sentence.head(i) : i;
            boolean tied =
                    top >= 0 && (sentence.governs(candidate.head(), top) || sentence.governs(candidate.content(), top));
            if ((clause || phrase) && tied) {
                int first = sentence.leftmost(top);
                while (first < top && sentence.token(first).kind() == Token.Kind.PUNCTUATION) {
                    first++;
                }
                return new Span(
                        sentence.token(first).start(),
                        sentence.token(sentence.rightmost(top)).end());
            }
        }
        return null;
    }
}
