package dragoman.reader.frame;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.reader.actor.ActorMention;
import dragoman.reader.actor.Actors;
import dragoman.reader.clause.Clauses;
import dragoman.reading.Actor;
import java.util.Arrays;
import java.util.List;

/**
 * Whom sentences without a subject go on to tell of: "N. was born in Riga. In 2002 (he was) elected mayor." Made for one
 * article, immutable.
 */
public final class Omitted {
    private static final int NOBODY = -1;

    /** By sentence: its main verb where it leaves its subject out, and who that is. */
    private final int[] verbs;

    private final int[] entities;

    private Omitted(int sentences) {
        verbs = new int[sentences];
        entities = new int[sentences];
        Arrays.fill(verbs, NOBODY);
        Arrays.fill(entities, NOBODY);
    }

    /** What the sentences of an article leave out. */
    public static Omitted of(List<Clauses> sentences, Actors actors) {
        Omitted omitted = new Omitted(sentences.size());
        int person = NOBODY;
        Tag.Gender gender = Tag.Gender.NONE;
        for (int i = 0; i < sentences.size(); i++) {
            Clauses clauses = sentences.get(i);
            Sentence sentence = clauses.sentence();
            int root = root(sentence);
            int subject = root < 0 ? NOBODY : subject(sentence, root);
            if (subject >= 0) {
                person = person(actors, i, subject);
                gender = Tag.gender(sentence.token(subject).tag());
            } else if (person >= 0 && root >= 0 && leavesOut(clauses, root, gender)) {
                omitted.verbs[i] = root;
                omitted.entities[i] = person;
            } else {
                person = NOBODY;
            }
        }
        return omitted;
    }

    /** Who acts by, or undergoes, that word though its sentence does not name him; -1 for nobody. */
    int at(Clauses clauses, int sentence, int head) {
        int verb = verbs[sentence];
        boolean same = verb >= 0
                && clauses.firstOfCoordination(head) == verb
                && Tag.gender(clauses.sentence().token(head).tag())
                        == Tag.gender(clauses.sentence().token(verb).tag());
        return same ? entities[sentence] : NOBODY;
    }

    private static int root(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.head(i) < 0) {
                return i;
            }
        }
        return NOBODY;
    }

    private static int subject(Sentence sentence, int root) {
        int subject = sentence.dependent(root, Relation.NSUBJ);
        return subject < 0 ? sentence.dependent(root, Relation.NSUBJ_PASS) : subject;
    }

    private static int person(Actors actors, int sentence, int token) {
        ActorMention mention = actors.withHead(sentence, token);
        boolean one = mention != null
                && mention.head() == token
                && mention.entities().size() == 1
                && actors.entity(mention.entities().get(0)).kind() == Actor.Kind.PERSON;
        return mention != null && one ? mention.entities().get(0) : NOBODY;
    }

    /** Whether the main verb is a past one, singular and of that gender, and nothing in its sentence can be its subject. */
    private static boolean leavesOut(Clauses clauses, int root, Tag.Gender gender) {
        Sentence sentence = clauses.sentence();
        long tag = sentence.token(root).tag();
        boolean past = clauses.isFinite(root)
                && clauses.isVerbal(root)
                && Tag.number(tag) == Tag.Number.SINGULAR
                && Tag.gender(tag) == gender
                && gender != Tag.Gender.NEUTER
                && gender != Tag.Gender.NONE;
        for (int i = 0; past && i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean nominal = token.pos() == Tag.Pos.NOUN || token.pos() == Tag.Pos.PRONOUN;
            boolean subject = token.kasus() == Tag.Case.NOM && sentence.relation(i) != Relation.OBJ
                    || token.kasus() == Tag.Case.INDECLINABLE && clauses.preposition(i) == null;
            if (nominal && subject) {
                return false;
            }
        }
        return past;
    }
}
