package dragoman.attitude;

import dragoman.language.Language;
import dragoman.language.load.LexiconSource;
import dragoman.reader.Reader;
import dragoman.reader.clause.Clauses;
import dragoman.reader.event.Events;
import dragoman.reader.frame.Candidate;
import dragoman.reader.statement.Report;
import dragoman.reading.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Attitudes between the parties of an article, by rules: acts count by their type, sentences by the words that tie two
 * parties in the tree, stand between them or around them, words said for who says them. A symmetrical act counts both
 * ways; of two parties who have to do with one another each takes a little of the other's attitude. Where no word and no
 * act is for or against anybody there is no attitude, nor between a state and its own people. Immutable, shared by
 * threads.
 */
public final class Attitudes {
    /** So much must be said of a pair. */
    public static final double ENOUGH = 2;

    private static final double ACT = 1;
    private static final double MIRROR = 0.2;

    private final AttitudeWords words;

    private Attitudes(AttitudeWords words) {
        this.words = words;
    }

    /**
     * Reads the words of a language.
     *
     * @throws dragoman.language.load.LexiconException naming every line that is wrong
     */
    public static Attitudes load(LexiconSource source, Language language) {
        return new Attitudes(AttitudeWords.load(source, language));
    }

    /** The attitudes in an article of which the reader gave those parts; by first mention of the two parties. */
    public List<Attitude> in(Reader.Parts parts) {
        Parties parties = new Parties(parts, words);
        Map<Pair, Evidence> said = new TreeMap<>();
        for (int i = 0; i < parts.scene().sentences().size(); i++) {
            sentence(i, parts, parties).addTo(said);
        }
        for (Events.Act act : parts.events().all()) {
            act(act, parties, said);
        }
        List<Attitude> attitudes = new ArrayList<>();
        said.forEach((pair, evidence) -> {
            Evidence back = said.getOrDefault(pair.turned(), Evidence.NONE);
            Evidence all = evidence.plus(back.times(MIRROR));
            if (all.weight() >= ENOUGH && all.standing() != 0) {
                attitudes.add(new Attitude(
                        parties.party(pair.from()),
                        parties.party(pair.to()),
                        all.standing() > 0 ? Attitude.Sign.POSITIVE : Attitude.Sign.NEGATIVE,
                        all.weight()));
            }
        });
        return attitudes;
    }

    private SentenceEvidence sentence(int index, Reader.Parts parts, Parties parties) {
        Clauses clauses = parts.scene().sentences().get(index);
        List<Candidate> candidates = parts.candidates().stream()
                .filter(one -> one.sentence() == index)
                .toList();
        List<Place> places = parties.in(index);
        SentenceEvidence evidence = new SentenceEvidence(clauses, new Tone(clauses, candidates, words), parties, words);
        Set<Integer> speakers = new HashSet<>();
        for (Report report : parts.scene().reports()) {
            if (report.entity() >= 0 && report.introducedIn() == index) {
                speakers.add(report.entity());
            }
            if (report.sentence() == index && parties.has(report.entity())) {
                evidence.said(report.entity(), report.first(), report.last(), places);
            }
        }
        evidence.together(places, speakers);
        return evidence;
    }

    private static void act(Events.Act act, Parties parties, Map<Pair, Evidence> said) {
        int sign = Tone.sign(act.frame().type());
        if (sign == 0 || act.status() == Status.DENIED) {
            return;
        }
        for (int source : act.source()) {
            for (int target : act.target()) {
                if (source == target
                        || !parties.has(source)
                        || !parties.has(target)
                        || parties.ofOneAnother(source, target)) {
                    continue;
                }
                Pair pair = new Pair(source, target);
                Evidence evidence = new Evidence(ACT, ACT * sign);
                said.merge(pair, evidence, Evidence::plus);
                if (act.frame().type().symmetrical()) {
                    said.merge(pair.turned(), evidence, Evidence::plus);
                }
            }
        }
    }
}
