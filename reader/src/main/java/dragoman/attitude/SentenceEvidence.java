package dragoman.attitude;

import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.reader.clause.Clauses;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one sentence says of its parties: the best of each ordered pair. Not thread-safe. */
final class SentenceEvidence {
    /** Words between the two count half of those that tie them, words elsewhere in the sentence a fifth. */
    private static final double BETWEEN = 0.5;

    private static final double ELSEWHERE = 0.2;
    /** A subject is more often who stands so, and less often whom others stand to. */
    private static final double SUBJECT = 2;
    /** Against the order of words, where something is, in the less likely direction. */
    private static final double HALF = 0.5;

    private static final double UNTIED = 0.7;
    /** So many words apart, they count half. */
    private static final double FAR = 20;

    private final Clauses clauses;
    private final Sentence sentence;
    private final Tone tone;
    private final Parties parties;
    private final AttitudeWords words;
    private final Map<Pair, Evidence> best = new HashMap<>();

    SentenceEvidence(Clauses clauses, Tone tone, Parties parties, AttitudeWords words) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.tone = tone;
        this.parties = parties;
        this.words = words;
    }

    /** The words from one token to another are said by that party: they tell how it stands to those named in them. */
    void said(int speaker, int first, int last, List<Place> places) {
        double sign = tone.between(first, last);
        for (Place place : places) {
            if (first <= place.head() && place.head() <= last) {
                offer(speaker, place.party(), whereabouts(place), sign);
            }
        }
    }

    /** Whoever is named together; those who speak here are no aims of the others. */
    void together(List<Place> places, Set<Integer> speakers) {
        for (Place from : places) {
            for (Place to : places) {
                if (!from.overlaps(to) && from.head() != to.head() && !speakers.contains(to.party())) {
                    pair(from, to);
                }
            }
        }
    }

    private void pair(Place from, Place to) {
        Tie tie = Tie.of(sentence, from.head(), to.head());
        double weight = whereabouts(from) * whereabouts(to) * (from.before(to) ? 1 : HALF);
        weight *= tie.fromSubject(sentence) ? SUBJECT : 1;
        weight /= tie.toSubject(sentence) ? SUBJECT : 1;
        weight *= tie.top() < 0 ? UNTIED : 1;
        weight /= 1 + Math.abs(from.head() - to.head()) / FAR;
        int first = Math.min(from.first(), to.first());
        int last = Math.max(from.last(), to.last());
        double sign = tie.tone(tone) + BETWEEN * tone.between(first, last) + ELSEWHERE * tone.whole();
        offer(from.party(), to.party(), weight, sign);
    }

    private double whereabouts(Place place) {
        String preposition = clauses.preposition(place.head());
        boolean where =
                sentence.token(place.head()).kasus() == Tag.Case.LOC && preposition != null && words.where(preposition);
        return where ? HALF : 1;
    }

    private void offer(int from, int to, double weight, double sign) {
        if (from == to || sign == 0 || parties.ofOneAnother(from, to)) {
            return;
        }
        Evidence one = Evidence.of(weight, sign);
        best.merge(new Pair(from, to), one, (old, other) -> other.weight() > old.weight() ? other : old);
    }

    /** Adds what was found; of two directions the less likely one counts half. */
    void addTo(Map<Pair, Evidence> all) {
        best.forEach((pair, evidence) -> {
            Evidence back = best.getOrDefault(pair.turned(), Evidence.NONE);
            all.merge(pair, back.weight() > evidence.weight() ? evidence.times(HALF) : evidence, Evidence::plus);
        });
    }
}
