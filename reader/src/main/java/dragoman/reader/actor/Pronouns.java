package dragoman.reader.actor;

import dragoman.language.Analysis;
import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom pronouns mean: the nearest that agrees, subjects and persons before others. */
final class Pronouns {
    private static final int SENTENCES_BACK = 3;
    private static final int SENTENCE_COST = 30;
    private static final int SUBJECT_GAIN = 20;
    private static final int PERSON_GAIN = 25;
    private static final int REPEAT_GAIN = 4;

    private final Cast cast;
    private final Salience salience;

    Pronouns(Cast cast, Salience salience) {
        this.cast = cast;
        this.salience = salience;
    }

    /** What sort of pronoun a token is. */
    enum Sort {
        NONE,
        PERSONAL,
        POSSESSIVE,
        RELATIVE,
        REFLEXIVE
    }

    static Sort sort(Token token) {
        long tag = token.tag();
        if (Tag.pos(tag) != Tag.Pos.PRONOUN) {
            return Sort.NONE;
        }
        if (Tag.has(tag, Tag.Mark.REFLEXIVE_PRONOUN)) {
            return Sort.REFLEXIVE;
        }
        if (Tag.has(tag, Tag.Mark.RELATIVE)) {
            return Tag.has(tag, Tag.Mark.ADJECTIVAL) || Tag.animacy(tag) == Tag.Animacy.ANIMATE
                    ? Sort.RELATIVE
                    : Sort.NONE;
        }
        if (Tag.person(tag) != Tag.Person.THIRD) {
            return Sort.NONE;
        }
        return Tag.has(tag, Tag.Mark.POSSESSIVE) ? Sort.POSSESSIVE : Sort.PERSONAL;
    }

    /** Whom the pronoun at that token means; empty where nobody fits. */
    List<Integer> resolve(Words words, int i) {
        Sort sort = sort(words.token(i));
        return switch (sort) {
            case PERSONAL, POSSESSIVE -> third(words, i, sort == Sort.POSSESSIVE);
            case RELATIVE -> relative(words, i);
            case REFLEXIVE -> subject(words, i);
            case NONE -> List.of();
        };
    }

    private List<Integer> third(Words words, int i, boolean possessive) {
        int genders = genders(words.token(i));
        Salience.Seen best = null;
        int most = Integer.MIN_VALUE;
        List<Salience.Seen> all = salience.all();
        for (int at = all.size() - 1; at >= 0; at--) {
            Salience.Seen seen = all.get(at);
            int back = words.index() - seen.sentence();
            if (back > SENTENCES_BACK) {
                break;
            }
            boolean fits = (seen.genders() & genders) != 0;
            boolean argument = back == 0 && !possessive && sameClause(words.sentence(), i, seen.head());
            if (!fits || argument || !possessive && !personal(seen, back)) {
                continue;
            }
            int score = -SENTENCE_COST * back
                    + (all.size() - at) * -2
                    + (seen.subject() ? SUBJECT_GAIN : 0)
                    + (person(seen) ? PERSON_GAIN : 0)
                    + REPEAT_GAIN * repeats(seen, words.index());
            if (score > most) {
                most = score;
                best = seen;
            }
        }
        return best == null ? List.of() : best.entities();
    }

    private int repeats(Salience.Seen seen, int sentence) {
        int count = 0;
        for (int at = salience.all().size() - 1; at >= 0 && count < 3; at--) {
            Salience.Seen other = salience.all().get(at);
            if (sentence - other.sentence() > SENTENCES_BACK) {
                break;
            }
            count += other.entities().equals(seen.entities()) ? 1 : 0;
        }
        return count;
    }

    private boolean person(Salience.Seen seen) {
        return switch (cast.get(seen.entities().get(0)).kind) {
            case PERSON, GROUP -> true;
            default -> false;
        };
    }

    /**
     * Whether a pronoun may mean it: persons and groups always, a state or a body only as a subject close by, because
     * common nouns, which are not followed here, are meant more often.
     */
    private boolean personal(Salience.Seen seen, int back) {
        return switch (cast.get(seen.entities().get(0)).kind) {
            case PERSON, GROUP -> true;
            case STATE, ORGANIZATION -> seen.entities().size() > 1 || seen.subject() && back <= 1;
        };
    }

    /** Two arguments of one verb, or the subject that it shares with the verb before it, are not the same person. */
    private static boolean sameClause(Sentence tree, int pronoun, int other) {
        int verb = tree.head(pronoun);
        if (verb < 0) {
            return false;
        }
        if (verb == tree.head(other)) {
            return true;
        }
        for (int steps = 0; steps < 4 && verb >= 0; steps++) {
            int subject = tree.dependent(verb, Relation.NSUBJ);
            if (subject >= 0) {
                return subject == other;
            }
            if (tree.relation(verb) != Relation.CONJ) {
                return false;
            }
            verb = tree.head(verb);
        }
        return false;
    }

    private static int genders(Token token) {
        int genders = 0;
        for (Analysis one : token.analyses()) {
            if (Tag.pos(one.tag()) == Tag.Pos.PRONOUN) {
                long tag = one.tag();
                boolean owner = Tag.has(tag, Tag.Mark.POSSESSIVE);
                genders |= Tag.number(tag) == Tag.Number.PLURAL
                        ? Agreement.PLURAL
                        : switch (Tag.gender(tag)) {
                            case FEMININE -> Agreement.FEMININE;
                            case NEUTER -> Agreement.NEUTER;
                            case MASCULINE -> owner ? Agreement.MASCULINE | Agreement.NEUTER : Agreement.MASCULINE;
                            case NONE -> 15;
                        };
            }
        }
        return genders;
    }

    /** The noun that the relative clause stands beside. */
    private List<Integer> relative(Words words, int i) {
        Sentence tree = words.sentence();
        int genders = Agreement.genders(words.set(i));
        for (int at = i, steps = 0; at >= 0 && steps < 12; at = tree.head(at), steps++) {
            if (tree.relation(at) == Relation.ACL_RELCL && tree.head(at) >= 0 && tree.head(at) < i) {
                int noun = tree.head(at);
                return at(words.index(), seen -> seen.head() == noun, genders);
            }
        }
        return at(words.index(), seen -> seen.head() < i && seen.head() >= i - 6, genders);
    }

    private List<Integer> at(int sentence, java.util.function.Predicate<Salience.Seen> fits, int genders) {
        for (int k = salience.all().size() - 1; k >= 0 && salience.all().get(k).sentence() == sentence; k--) {
            Salience.Seen seen = salience.all().get(k);
            if (fits.test(seen) && (seen.genders() & genders) != 0) {
                return seen.entities();
            }
        }
        return List.of();
    }

    /** Who is the subject of the clause. */
    private List<Integer> subject(Words words, int i) {
        Sentence tree = words.sentence();
        for (int at = tree.head(i), steps = 0; at >= 0 && steps < 12; at = tree.head(at), steps++) {
            int subject = tree.dependent(at, Relation.NSUBJ);
            subject = subject < 0 ? tree.dependent(at, Relation.NSUBJ_PASS) : subject;
            if (subject >= 0 && subject != i) {
                Salience.Seen found = withHead(words.index(), subject);
                return found == null ? List.of() : found.entities();
            }
        }
        return List.of();
    }

    private Salience.@Nullable Seen withHead(int sentence, int head) {
        for (int k = salience.all().size() - 1; k >= 0 && salience.all().get(k).sentence() == sentence; k--) {
            if (salience.all().get(k).head() == head) {
                return salience.all().get(k);
            }
        }
        return null;
    }
}
