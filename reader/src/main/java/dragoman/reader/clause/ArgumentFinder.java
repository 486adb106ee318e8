package dragoman.reader.clause;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.reader.clause.Grammar.Construction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a word of action governs: its own dependents by the rules of its construction, then what it shares with the
 * verb above it (subject of coordinated verbs, gerunds and infinitives; arguments that a support verb holds for its
 * noun). Immutable, shared by threads.
 */
public final class ArgumentFinder {
    /** Most words between a participle and the noun that it stands before. */
    private static final int BEFORE_NOUN = 7;

    /** How many words below its verb a phrase with a preposition of several words may hang. */
    private static final int LOW = 3;

    private static final String STILL = "+indeclinable";
    private final Grammar grammar;

    /** A finder for a language. */
    public ArgumentFinder(Grammar grammar) {
        this.grammar = grammar;
    }

    /** What a word of action looks like. */
    public static Construction construction(Token token) {
        long tag = token.tag();
        return switch (Tag.pos(tag)) {
            case PARTICIPLE -> {
                boolean passive = Tag.voice(tag) == Tag.Voice.PASSIVE;
                if (Tag.has(tag, Tag.Mark.SHORT)) {
                    yield Construction.PASSIVE;
                }
                yield passive ? Construction.PART_PASSIVE : Construction.PART_ACTIVE;
            }
            case VERB, GERUND, PREDICATIVE -> Construction.ACTIVE;
            case ADJECTIVE -> Construction.ADJECTIVE;
            default -> Construction.NOUN;
        };
    }

    /**
     * The arguments of a word of action, direct ones first, each list in text order.
     *
     * @param clauses the sentence
     * @param head the word of action
     * @param construction what it looks like; {@code PASSIVE} too for a reflexive verb that stands for its plain verb's passive
     */
    public List<Argument> find(Clauses clauses, int head, Construction construction) {
        List<Argument> found = new ArrayList<>();
        direct(clauses, head, construction, found, true);
        // "said that he was ready": a short adjective is a predicate and shares subjects as verbs do.
        boolean predicate = construction == Construction.ADJECTIVE
                && Tag.has(clauses.sentence().token(head).tag(), Tag.Mark.SHORT);
        if (construction != Construction.NOUN && construction != Construction.ADJECTIVE || predicate) {
            shared(clauses, head, construction, found);
        }
        return found;
    }

    /** Adds what a support verb holds for its noun: all of the verb's arguments but the noun itself. */
    public void support(Clauses clauses, int verb, int noun, List<Argument> found) {
        for (Argument one : find(clauses, verb, construction(clauses.sentence().token(verb)))) {
            if (one.token() != noun && !clauses.sentence().governs(noun, one.token())) {
                found.add(new Argument(one.function(), one.token(), false));
            }
        }
    }

    private void direct(Clauses clauses, int head, Construction construction, List<Argument> found, boolean direct) {
        Sentence sentence = clauses.sentence();
        for (int n = 0; n < sentence.dependents(head); n++) {
            dependent(clauses, construction, sentence.dependent(head, n), found, direct);
        }
        if (construction == Construction.NOUN) {
            agents(clauses, head, found);
        }
        strays(clauses, head, construction, found, direct);
        if (construction != Construction.NOUN) {
            longer(clauses, head, LOW, found);
        }
        if (construction == Construction.ACTIVE) {
            for (int stray : Strays.straysOfInfinitive(clauses, head)) {
                dependent(clauses, construction, stray, found, direct);
            }
            Subjects.settle(clauses, head, found);
        }
        boolean participle = construction == Construction.PART_ACTIVE || construction == Construction.PART_PASSIVE;
        int before = participle ? Mending.nounBefore(clauses, head) : -1;
        if (before >= 0) {
            found.add(new Argument(construction == Construction.PART_ACTIVE ? "subj" : "obj", before, direct));
            return;
        }
        for (Grammar.Rule rule : grammar.rules(construction)) {
            int above = sentence.head(head);
            if (rule.parent()
                    && above >= 0
                    && rule.relations().contains(sentence.relation(head))
                    && !clauses.isVerbal(above)) {
                found.add(new Argument(rule.function(), above, direct));
                return;
            }
        }
        if (participle && sentence.relation(head) != Relation.AMOD) {
            // A participle that stands for its noun is its own argument: "among the arrested".
            int modified = nounAfter(clauses, head);
            found.add(new Argument(
                    construction == Construction.PART_ACTIVE ? "subj" : "obj", modified < 0 ? head : modified, direct));
        }
    }

    /** What the parser hung on a name or on nothing though it belongs to a verb. */
    private static void strays(
            Clauses clauses, int head, Construction construction, List<Argument> found, boolean direct) {
        Sentence sentence = clauses.sentence();
        if (construction == Construction.ACTIVE || construction == Construction.PASSIVE) {
            for (int stray : Strays.straysOfName(clauses, head)) {
                boolean dative = sentence.token(stray).kasus() == Tag.Case.DAT;
                String nominative = construction == Construction.PASSIVE ? "obj" : "subj";
                found.add(new Argument(dative ? "dat" : nominative, stray, direct));
            }
        }
        int patient = construction == Construction.PASSIVE && !has(found, "obj")
                ? Strays.nominativeBehind(clauses, head)
                : -1;
        if (patient >= 0) {
            found.add(new Argument("obj", patient, direct));
        }
        int agent = construction == Construction.PASSIVE && !has(found, "subj") ? Strays.strayAgent(clauses, head) : -1;
        if (agent >= 0) {
            found.add(new Argument("subj", agent, direct));
        }
        boolean lost = construction == Construction.PASSIVE && clauses.isFinite(head) && !has(found, "obj");
        int root = lost ? Subjects.rootBefore(clauses, head) : -1;
        if (root >= 0) {
            found.add(new Argument("obj", root, direct));
        }
    }

    /** Agents that hang on whom the act is done to: "the arrest of students by the police". */
    private static void agents(Clauses clauses, int noun, List<Argument> found) {
        Sentence sentence = clauses.sentence();
        for (int n = 0; n < sentence.dependents(noun); n++) {
            int object = sentence.dependent(noun, n);
            if (sentence.token(object).kasus() != Tag.Case.GEN || clauses.preposition(object) != null) {
                continue;
            }
            for (int m = 0; m < sentence.dependents(object); m++) {
                int agent = sentence.dependent(object, m);
                boolean instrumental = agent > object
                        && sentence.token(agent).kasus() == Tag.Case.INS
                        && sentence.token(agent).pos() == Tag.Pos.NOUN
                        && clauses.preposition(agent) == null;
                if (instrumental
                        && sentence.relation(agent) != Relation.CONJ
                        && sentence.relation(agent) != Relation.APPOS) {
                    found.add(new Argument("subj", agent, false));
                }
            }
        }
    }

    /** The noun that stands after a participle and its own words and agrees with it, -1 for none: "the arrested by X man". */
    private static int nounAfter(Clauses clauses, int participle) {
        Sentence sentence = clauses.sentence();
        long tag = sentence.token(participle).tag();
        for (int i = participle + 1; i < sentence.size() && i <= participle + BEFORE_NOUN; i++) {
            Token token = sentence.token(i);
            if (token.kind() == Token.Kind.PUNCTUATION || clauses.isFinite(i)) {
                return -1;
            }
            boolean agrees = token.pos() == Tag.Pos.NOUN
                    && token.mayBe(Tag.kasus(tag))
                    && Tag.number(token.tag()) == Tag.number(tag)
                    && (Tag.number(tag) == Tag.Number.PLURAL || Tag.gender(token.tag()) == Tag.gender(tag));
            if (agrees && clauses.preposition(i) == null) {
                return i;
            }
        }
        return -1;
    }

    private void dependent(
            Clauses clauses, Construction construction, int child, List<Argument> found, boolean direct) {
        Sentence sentence = clauses.sentence();
        Token token = sentence.token(child);
        Relation relation = sentence.relation(child);
        boolean misplaced =
                (relation == Relation.APPOS || relation == Relation.FLAT) && clauses.isVerbal(sentence.head(child));
        if (skip(relation, token) && !misplaced) {
            return;
        }
        String preposition = clauses.preposition(child);
        int target = clauses.isRelative(child) ? antecedentOr(clauses, child) : child;
        if (preposition != null) {
            found.add(prepositional(clauses, preposition, child, target, direct));
            return;
        }
        boolean counted = token.kasus() == Tag.Case.GEN && sentence.dependent(child, Relation.NUMMOD) >= 0;
        for (Grammar.Rule rule : grammar.rules(construction)) {
            if (!rule.parent() && rule.fits(relation, token, false, counted)) {
                if (!rule.function().isEmpty()) {
                    found.add(new Argument(rule.function(), target, direct));
                }
                return;
            }
        }
    }

    private static int antecedentOr(Clauses clauses, int pronoun) {
        int noun = clauses.antecedent(pronoun);
        return noun < 0 ? pronoun : noun;
    }

    private static boolean skip(Relation relation, Token token) {
        return relation == Relation.CONJ
                || relation == Relation.PUNCT
                || relation == Relation.CASE
                || relation == Relation.CC
                || relation == Relation.APPOS
                || relation == Relation.FLAT
                || token.pos() == Tag.Pos.PREPOSITION
                || token.pos() == Tag.Pos.PUNCTUATION;
    }

    private Argument prepositional(Clauses clauses, String preposition, int child, int target, boolean direct) {
        Token token = clauses.sentence().token(child);
        Grammar.LongPreposition longer = grammar.preposition(preposition + ' ' + clauses.lemma(child));
        if (longer != null) {
            int inner = complement(clauses, child, longer);
            if (inner >= 0) {
                return new Argument(function(longer.name(), longer.kasus()), inner, direct);
            }
        }
        Grammar.LongPreposition fixed = fixed(clauses, child);
        if (fixed != null) {
            return new Argument(function(fixed.name(), fixed.kasus()), target, direct);
        }
        return new Argument(function(preposition, token.kasus()), target, direct);
    }

    /** The long preposition that the parser made one word of, the noun hung on its preposition; {@code null} for none. */
    private Grammar.@Nullable LongPreposition fixed(Clauses clauses, int child) {
        Sentence sentence = clauses.sentence();
        int first = sentence.dependent(child, Relation.CASE);
        int noun = first < 0 ? -1 : sentence.dependent(first, Relation.FIXED);
        return noun < 0 ? null : grammar.preposition(clauses.lemma(first) + ' ' + clauses.lemma(noun));
    }

    /** Phrases with prepositions of several words belong to the verb, however low the parser hung them. */
    private void longer(Clauses clauses, int above, int levels, List<Argument> found) {
        Sentence sentence = clauses.sentence();
        for (int n = 0; n < sentence.dependents(above); n++) {
            int child = sentence.dependent(above, n);
            String preposition = clauses.preposition(child);
            Grammar.LongPreposition longer = preposition == null || levels == LOW
                    ? null
                    : grammar.preposition(preposition + ' ' + clauses.lemma(child));
            int inner = longer == null ? -1 : complement(clauses, child, longer);
            if (longer != null && inner >= 0) {
                found.add(new Argument(function(longer.name(), longer.kasus()), inner, false));
            }
            Relation relation = sentence.relation(child);
            boolean object = relation == Relation.OBJ || relation == Relation.XCOMP || relation == Relation.NMOD;
            if (levels > 0 && object) {
                longer(clauses, child, levels - 1, found);
            }
        }
    }

    /** What follows a preposition made of a preposition and a noun. */
    private static int complement(Clauses clauses, int noun, Grammar.LongPreposition longer) {
        Sentence sentence = clauses.sentence();
        for (int n = 0; n < sentence.dependents(noun); n++) {
            int child = sentence.dependent(noun, n);
            @Nullable String own = clauses.preposition(child);
            boolean fits = longer.next() == null ? own == null : longer.next().equals(own);
            if (fits && child > noun && sentence.token(child).kasus() == longer.kasus()) {
                return child;
            }
        }
        // "At the border with Russia" of a verb: the parser may hang what follows on the verb.
        for (int i = noun + 1; longer.next() != null && i < sentence.size() && i <= noun + LOW; i++) {
            if (sentence.token(i).kasus() == longer.kasus() && longer.next().equals(clauses.preposition(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The function's name for a preposition and a case. */
    public static String function(String preposition, Tag.Case kasus) {
        return (preposition + '+' + kasus.name().toLowerCase(Locale.ROOT)).intern();
    }

    /**
     * Whether an argument's function is the one that a slot asks for; a word without cases fits any case, and genitive and
     * accusative after one preposition are taken for each other, since living things have one form for both.
     */
    public static boolean isCalled(String function, String wanted) {
        if (function.equals(wanted)) {
            return true;
        }
        int plus = function.indexOf('+');
        if (plus <= 0 || !wanted.startsWith(function.substring(0, plus + 1))) {
            return false;
        }
        boolean alike = function.endsWith("+gen") && wanted.endsWith("+acc")
                || function.endsWith("+acc") && wanted.endsWith("+gen");
        return alike || function.endsWith(STILL);
    }

    /** What coordinated verbs, gerunds and infinitives take from the verb above them. */
    private void shared(Clauses clauses, int head, Construction construction, List<Argument> found) {
        String wanted = construction == Construction.PASSIVE ? "obj" : "subj";
        if (has(found, wanted)) {
            return;
        }
        Sentence sentence = clauses.sentence();
        int planner = Mending.planner(clauses, head);
        if (planner >= 0 && clauses.isVerbal(planner)) {
            planner = controller(clauses, planner, Relation.CONJ);
        }
        int speaker = planner < 0 && Mending.sharesSpeaker(clauses, head)
                ? controller(clauses, sentence.head(head), Relation.CONJ)
                : planner;
        if (speaker >= 0 && (planner >= 0 || Mending.agrees(sentence, head, speaker))) {
            found.add(new Argument(wanted, speaker, false));
            return;
        }
        int author = construction == Construction.ACTIVE ? Mending.author(clauses, head) : -1;
        int reporting = author < 0 ? -1 : controller(clauses, author, Relation.CONJ);
        if (reporting >= 0 && Mending.agrees(sentence, head, reporting)) {
            found.add(new Argument(wanted, reporting, false));
            return;
        }
        int at = head;
        for (int steps = 0; steps < 6; steps++) {
            Relation relation = sentence.relation(at);
            int above = sentence.head(at);
            boolean shares = relation == Relation.CONJ
                    || relation == Relation.XCOMP
                    || relation == Relation.ADVCL && Tag.pos(sentence.token(at).tag()) == Tag.Pos.GERUND
                    || isPurpose(sentence, at)
                    || relation == Relation.AUX
                    || relation == Relation.CSUBJ
                    || relation == Relation.PARATAXIS && steps == 0
                    || steps > 0 && Mending.sharesSpeaker(clauses, at);
            if (above < 0 || !shares || !clauses.isVerbal(above) && relation == Relation.CONJ) {
                return;
            }
            int subject = controller(clauses, above, relation);
            if (subject >= 0) {
                int other = relation == Relation.CONJ && clauses.isFinite(head) ? outside(clauses, head, subject) : -1;
                found.add(new Argument(wanted, other >= 0 ? other : subject, false));
                return;
            }
            at = above;
        }
    }

    /**
     * The subject of the clause around the one that the parser joined a verb to, where the verb does not agree with the subject
     * there: "admitted that the rockets had exploded, and promised". -1 where there is none.
     */
    private int outside(Clauses clauses, int verb, int subject) {
        Sentence sentence = clauses.sentence();
        if (Mending.agrees(sentence, verb, subject)) {
            return -1;
        }
        for (int at = sentence.head(sentence.head(verb)), steps = 0;
                at >= 0 && steps < 4;
                at = sentence.head(at), steps++) {
            if (clauses.isVerbal(at) && clauses.isFinite(at)) {
                int other = controller(clauses, at, Relation.CONJ);
                return other >= 0 && Mending.agrees(sentence, verb, other) ? other : -1;
            }
        }
        return -1;
    }

    /** Whether an infinitive says what the verb above it is done for: "phoned to congratulate". */
    private static boolean isPurpose(Sentence sentence, int infinitive) {
        return sentence.relation(infinitive) == Relation.ADVCL
                && Tag.form(sentence.token(infinitive).tag()) == Tag.Form.INFINITIVE
                && sentence.dependent(infinitive, Relation.MARK) >= 0;
    }

    private int controller(Clauses clauses, int verb, Relation relation) {
        Sentence sentence = clauses.sentence();
        List<Argument> above = new ArrayList<>();
        if (clauses.isVerbal(verb)
                || sentence.token(verb).pos() == Tag.Pos.PREDICATIVE
                || Tag.has(sentence.token(verb).tag(), Tag.Mark.SHORT)) {
            direct(clauses, verb, construction(sentence.token(verb)), above, false);
        }
        boolean passive = construction(sentence.token(verb)) == Construction.PASSIVE;
        if (relation == Relation.XCOMP) {
            // "asked the president to ...": who is asked will act.
            for (Argument one : above) {
                if (one.function().equals("dat") || !passive && one.function().equals("obj") && one.token() > verb) {
                    return one.token();
                }
            }
        }
        for (Argument one : above) {
            if (one.function().equals("subj") || passive && one.function().equals("obj")) {
                return one.token();
            }
        }
        return -1;
    }

    private static boolean has(List<Argument> found, String function) {
        for (Argument one : found) {
            if (one.function().equals(function)) {
                return true;
            }
        }
        return false;
    }
}
