package dragoman.eval;

import dragoman.language.Analysis;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.reader.Reader;
import dragoman.reader.actor.ActorMention;
import dragoman.reader.clause.Clauses;
import dragoman.reader.frame.Attempt;
import dragoman.text.CodePoints;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds out why events of one document were not read. */
final class MissCause {
    private final Reader reader;
    private final Reader.Parts parts;
    private final List<Attempt> attempts;
    private final CodePoints points;

    MissCause(Reader reader, Reader.Parts parts, CodePoints points) {
        this.reader = reader;
        this.parts = parts;
        this.attempts = reader.attempts(parts);
        this.points = points;
    }

    /** The cause that was nearest to success over all tellings of the event. */
    Cause of(ScoredEvent gold) {
        List<Cause> causes = new ArrayList<>();
        for (int i = 0; i < gold.triggers().size(); i++) {
            causes.add(
                    of(gold, units(gold.triggers().get(i)), units(gold.clauses().get(i))));
        }
        return causes.stream().max(Comparator.naturalOrder()).orElse(Cause.FRAME_MISSING);
    }

    private Span units(Span codePoints) {
        return new Span(points.unit(codePoints.start()), points.unit(codePoints.end()));
    }

    private Cause of(ScoredEvent gold, Span trigger, Span clause) {
        Cause nearest = Cause.FRAME_MISSING;
        List<Clauses> sentences = parts.scene().sentences();
        int meets = 0;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s).sentence();
            if (sentence.size() == 0 || !trigger.overlaps(new Span(sentence.start(), sentence.end()))) {
                continue;
            }
            meets++;
            for (int i = 0; i < sentence.size(); i++) {
                if (trigger.overlaps(span(sentence.token(i)))) {
                    Cause here = at(gold, s, i, clause);
                    nearest = here.compareTo(nearest) > 0 ? here : nearest;
                }
            }
        }
        return meets > 1 && nearest == Cause.FRAME_MISSING ? Cause.SENTENCE : nearest;
    }

    private Cause at(ScoredEvent gold, int sentence, int token, Span clause) {
        Cause nearest = Cause.FRAME_MISSING;
        for (Attempt attempt : attempts) {
            if (attempt.sentence() == sentence && attempt.head() == token) {
                Cause here = attempt.frame().type() == gold.type()
                        ? cause(attempt.outcome(), sentence, clause)
                        : Cause.OTHER_TYPE;
                nearest = here.compareTo(nearest) > 0 ? here : nearest;
            }
        }
        boolean otherWord = nearest.compareTo(Cause.MORPHOLOGY) < 0 && isOtherwise(gold, sentence, token);
        return otherWord ? Cause.MORPHOLOGY : nearest;
    }

    private Cause cause(Attempt.Outcome outcome, int sentence, Span clause) {
        return switch (outcome) {
            case FIRED -> Cause.MERGED;
            case PART_OF_ANOTHER -> Cause.PART;
            case SIDE_MISSING, NOBODY, NOBODY_KNOWN -> namesSomebody(sentence, clause) ? Cause.CLAUSE : Cause.ACTOR;
            case OTHER_PART_OF_SPEECH -> Cause.MORPHOLOGY;
            case COMPANY_MISSING, EXCEPTED, DOER_NAMED -> Cause.COMPANY;
        };
    }

    private boolean namesSomebody(int sentence, Span clause) {
        Sentence words = parts.scene().sentences().get(sentence).sentence();
        for (ActorMention mention : parts.scene().actors().in(sentence)) {
            if (clause.overlaps(span(words.token(mention.head())))) {
                return true;
            }
        }
        return false;
    }

    /** Whether another reading of the word than the one chosen has a frame of the wanted type. */
    private boolean isOtherwise(ScoredEvent gold, int sentence, int token) {
        Token word = parts.scene().sentences().get(sentence).sentence().token(token);
        for (Analysis one : word.analyses()) {
            if (!one.lemma().equals(word.lemma())
                    && reader.frames().types(one.lemma()).contains(gold.type())) {
                return true;
            }
        }
        return false;
    }

    private static Span span(Token token) {
        return new Span(token.start(), token.end());
    }
}
