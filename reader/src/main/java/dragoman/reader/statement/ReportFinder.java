package dragoman.reader.statement;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.reader.actor.ActorMention;
import dragoman.reader.actor.Actors;
import dragoman.reader.actor.Entity;
import dragoman.reader.clause.Argument;
import dragoman.reader.clause.ArgumentFinder;
import dragoman.reader.clause.Clauses;
import dragoman.reader.clause.Grammar.Construction;
import dragoman.reading.Actor;
import dragoman.reading.Attribution;
import dragoman.reading.Statement;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is given which words: "X said that …", "… , X said", "«…», said X", "according to X …", "this was reported by
 * X" (of the sentence before). Immutable, shared by threads.
 */
public final class ReportFinder {
    /** A speaker's name takes so many words of what stands behind his word. */
    private static final int LONGEST_NAME = 4;

    private final Reporting reporting;
    private final ArgumentFinder finder;

    /** A finder for a language. */
    public ReportFinder(Reporting reporting, ArgumentFinder finder) {
        this.reporting = reporting;
        this.finder = finder;
    }

    /** All reports of an article, in the order of their introductions. */
    public List<Report> find(List<Clauses> sentences, Actors actors) {
        List<Report> reports = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s).sentence();
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                if (token.kind() == Token.Kind.WORD) {
                    Report report = null;
                    if (sentences.get(s).isVerbal(i) && reporting.says(token.lemma())) {
                        report = byVerb(sentences, s, i, actors);
                    } else if (token.pos() == Tag.Pos.NOUN || token.pos() == Tag.Pos.PRONOUN) {
                        report = byPhrase(sentences.get(s), s, i, actors);
                    }
                    if (report != null) {
                        reports.add(report);
                    }
                }
            }
        }
        return reports;
    }

    private @Nullable Report byVerb(List<Clauses> sentences, int s, int verb, Actors actors) {
        Clauses clauses = sentences.get(s);
        Sentence sentence = clauses.sentence();
        Construction construction = ArgumentFinder.construction(sentence.token(verb));
        List<Argument> arguments = finder.find(clauses, verb, construction);
        int speaker = speaker(arguments, actors, s);
        if (speaker < 0 || isDenied(sentence, verb)) {
            return null;
        }
        Introduction by = new Introduction(sentence, s, speaker, verb);
        int[] clause = clauseSaid(sentence, verb);
        if (clause != null) {
            return report(by, new Words(sentence, s, clause[0], clause[1]), actors);
        }
        // "They will sue if Paris does not admit it", "when, he cannot say": no words said stand before such verbs.
        boolean main = clauses.isFinite(verb) && sentence.dependent(verb, Relation.MARK) < 0;
        int[] before = main ? wordsBefore(clauses, verb, speaker) : null;
        if (before != null) {
            return report(by, new Words(sentence, s, before[0], before[1]), actors);
        }
        if (s > 0 && pointsBack(clauses, verb)) {
            Sentence earlier = sentences.get(s - 1).sentence();
            return report(by, new Words(earlier, s - 1, 0, earlier.size() - 1), actors);
        }
        return null;
    }

    /** Whether a verb of saying is denied: "he did not say whether it was an exchange". */
    private boolean isDenied(Sentence sentence, int verb) {
        return verb > 0 && reporting.denies(sentence.token(verb - 1).lower());
    }

    private static int speaker(List<Argument> arguments, Actors actors, int s) {
        int subject = -1;
        for (Argument one : arguments) {
            if (one.function().equals("subj")) {
                // "One of the organisers, Ivan Petrov, said": of two subjects the one that is somebody.
                if (actors.withHead(s, one.token()) != null) {
                    return one.token();
                }
                subject = subject < 0 ? one.token() : subject;
            }
        }
        if (subject >= 0) {
            return subject;
        }
        // "In Baku they said": a verb in the plural without a subject, and a seat named.
        for (Argument one : arguments) {
            ActorMention mention = actors.withHead(s, one.token());
            if (one.function().endsWith("+loc") && mention != null) {
                return one.token();
            }
        }
        return -1;
    }

    /** The clause that the verb opens: "said that …", "said: «…»". */
    private int @Nullable [] clauseSaid(Sentence sentence, int verb) {
        for (int n = 0; n < sentence.dependents(verb); n++) {
            int child = sentence.dependent(verb, n);
            Relation relation = sentence.relation(child);
            boolean clause = relation == Relation.CCOMP || relation == Relation.ADVCL && opensContent(sentence, child);
            if (clause && child > verb) {
                int last = sentence.rightmost(child);
                return new int[] {Math.max(verb + 1, sentence.leftmost(child)), beforeReport(sentence, verb, last)};
            }
        }
        for (int i = verb + 1; i < sentence.size() - 1; i++) {
            Token token = sentence.token(i);
            if (token.kind() == Token.Kind.PUNCTUATION) {
                Token next = sentence.token(i + 1);
                boolean opens =
                        next.pos() == Tag.Pos.CONJUNCTION && !token.form().equals("\u2014");
                if (token.form().equals(":") || token.form().equals(",") && opens) {
                    return new int[] {i + 1, sentence.size() - 1};
                }
                return null;
            }
        }
        return null;
    }

    /** Where words said end that the tree goes on behind: "that they mean to meet soon, the Kremlin said". */
    private int beforeReport(Sentence sentence, int verb, int last) {
        for (int i = verb + 2; i <= last; i++) {
            boolean reports = sentence.token(i - 1).form().equals(",")
                    && Tag.form(sentence.token(i).tag()) == Tag.Form.FINITE
                    && reporting.says(sentence.token(i).lemma());
            if (reports) {
                return i - 2;
            }
        }
        return last;
    }

    /** Whether a clause of circumstance opens like one that says what was said: "that …", not "if …". */
    private boolean opensContent(Sentence sentence, int clause) {
        int mark = sentence.dependent(clause, Relation.MARK);
        return mark >= 0 && reporting.opensContent(sentence.token(mark).lemma());
    }

    /** What stands before ", said X" or "» — said X". */
    private static int @Nullable [] wordsBefore(Clauses clauses, int verb, int speaker) {
        Sentence sentence = clauses.sentence();
        int from = Math.min(verb, speaker >= 0 ? speaker : verb);
        for (int i = from - 1; i > 0; i--) {
            Token token = sentence.token(i);
            if (token.kind() == Token.Kind.PUNCTUATION) {
                boolean stops = token.form().equals(",")
                        || token.form().equals("\u2014")
                        || token.form().equals("\u2013")
                        || token.form().equals("-");
                return stops && i > 1 && isSaid(sentence, i - 1) ? new int[] {0, i - 1} : null;
            }
            if (clauses.isFinite(i) && i != verb) {
                return null;
            }
        }
        return null;
    }

    /**
     * Whether the words up to this one can have been said: they hold what the sentence turns on, or a quotation, and are no
     * mere circumstance of the saying ("at the talks, which were closed, he told").
     */
    private static boolean isSaid(Sentence sentence, int last) {
        for (int i = 0; i <= last; i++) {
            int head = sentence.head(i);
            boolean top = head < 0 || head > last;
            boolean statement = top
                    && switch (sentence.relation(i)) {
                        case ROOT, CCOMP, PARATAXIS, CONJ -> true;
                        default -> false;
                    };
            boolean clause = sentence.relation(i) == Relation.CCOMP || sentence.relation(i) == Relation.CSUBJ;
            if (statement && !isSubordinate(sentence, i)
                    || clause
                    || sentence.token(i).kind() == Token.Kind.QUOTE_OPEN) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause that the parser took for the main one opens with "which" or a conjunction. */
    private static boolean isSubordinate(Sentence sentence, int top) {
        for (int n = 0; n < sentence.dependents(top); n++) {
            int child = sentence.dependent(top, n);
            boolean relative = Tag.has(sentence.token(child).tag(), Tag.Mark.RELATIVE) && child < top;
            if (relative || sentence.relation(child) == Relation.MARK) {
                return true;
            }
        }
        return false;
    }

    private boolean pointsBack(Clauses clauses, int verb) {
        Sentence sentence = clauses.sentence();
        for (int n = 0; n < sentence.dependents(verb); n++) {
            int child = sentence.dependent(verb, n);
            String preposition = clauses.preposition(child);
            if (preposition != null
                    && reporting.pointsBack(preposition, sentence.token(child).lemma())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Report byPhrase(Clauses clauses, int s, int noun, Actors actors) {
        Sentence sentence = clauses.sentence();
        String preposition = clauses.preposition(noun);
        if (preposition == null) {
            return null;
        }
        String lemma = sentence.token(noun).lemma();
        int speaker = -1;
        if (reporting.cites(preposition, lemma)) {
            for (int n = 0; n < sentence.dependents(noun) && speaker < 0; n++) {
                int child = sentence.dependent(noun, n);
                speaker = isOwner(clauses, child, noun) ? child : -1;
            }
            speaker = speaker < 0 ? ownerBehind(s, noun, actors) : speaker;
            speaker = speaker < 0 ? noun : speaker;
        } else if (reporting.citesAlone(preposition + '+' + kasus(sentence, noun))) {
            speaker = noun;
        } else {
            for (int n = 0; n < sentence.dependents(noun) && speaker < 0; n++) {
                int child = sentence.dependent(noun, n);
                String own = clauses.preposition(child);
                boolean with = own != null
                        && reporting.citesWith(preposition + ' ' + lemma + ' ' + own + '+' + kasus(sentence, child));
                speaker = with ? child : -1;
            }
        }
        if (speaker < 0) {
            return null;
        }
        int first = 0;
        int last = sentence.size() - 1;
        // The words said are all of the sentence but the citing itself.
        int start = sentence.leftmost(noun);
        int end = sentence.rightmost(noun);
        if (start > last - end) {
            last = Math.max(0, start - 1);
        } else {
            first = Math.min(last, end + 1);
        }
        return report(new Introduction(sentence, s, speaker, noun), new Words(sentence, s, first, last), actors);
    }

    /** Whose the words are: "in the words of the minister", "in his opinion". */
    private static boolean isOwner(Clauses clauses, int child, int noun) {
        Token token = clauses.sentence().token(child);
        if (token.pos() == Tag.Pos.PRONOUN) {
            return token.kasus() == Tag.Case.GEN
                    || token.kasus() == Tag.Case.INDECLINABLE
                    || Tag.has(token.tag(), Tag.Mark.POSSESSIVE);
        }
        boolean genitive = token.kasus() == Tag.Case.GEN || token.kasus() == Tag.Case.INDECLINABLE;
        return child > noun && genitive && clauses.preposition(child) == null;
    }

    /** Somebody named right behind a word of citing, wherever the parser hung him: "by data of the MFA"; -1 for none. */
    private static int ownerBehind(int s, int noun, Actors actors) {
        for (ActorMention mention : actors.in(s)) {
            if (mention.first() == noun + 1 && mention.form() != ActorMention.Form.PLACE) {
                return mention.head();
            }
        }
        return -1;
    }

    private static String kasus(Sentence sentence, int token) {
        return sentence.token(token).kasus().name().toLowerCase(Locale.ROOT);
    }

    /** Where the introduction stands: its sentence and that one's index, who speaks, the word that introduces. */
    private record Introduction(Sentence sentence, int index, int speaker, int verb) {}

    /** Where the words said stand: their sentence and that one's index, the first and the last of them. */
    private record Words(Sentence sentence, int index, int first, int last) {}

    private Report report(Introduction by, Words said, Actors actors) {
        Token speaker = by.sentence().token(by.speaker());
        String lemma = by.sentence().token(by.verb()).lemma();
        ActorMention mention = actors.withHead(by.index(), by.speaker());
        int entity = mention == null || mention.entities().isEmpty()
                ? -1
                : mention.entities().get(0);
        Span span = mention != null ? mention.span() : phrase(by.sentence(), by.speaker());
        boolean quoted =
                opensQuote(said, said.first()) || said.first() + 1 <= said.last() && opensQuote(said, said.first() + 1);
        return new Report(
                said.index(),
                said.first(),
                said.last(),
                span,
                entity,
                entity >= 0 ? actors.entities().get(entity).name() : name(by.sentence(), by.speaker()),
                // "By preliminary data": the words that cite name nobody.
                by.speaker() == by.verb() && entity < 0 && reporting.citesOthers(speaker.lemma())
                        ? Attribution.Kind.ANONYMOUS
                        : kind(
                                speaker.lemma(),
                                entity < 0 ? null : actors.entities().get(entity)),
                lemma,
                quoted ? Statement.Kind.DIRECT : Statement.Kind.INDIRECT,
                reporting.force(lemma),
                by.verb(),
                by.index());
    }

    private static boolean opensQuote(Words said, int token) {
        return said.sentence().token(token).kind() == Token.Kind.QUOTE_OPEN;
    }

    /** What to call a speaker of whom no more is known: his word in its dictionary form, and whose or of what he is. */
    private static String name(Sentence sentence, int speaker) {
        Token token = sentence.token(speaker);
        StringBuilder name = new StringBuilder(token.lemma());
        if (token.capitalised() && speaker > 0) {
            name.setCharAt(0, Character.toTitleCase(name.charAt(0)));
        }
        int end = sentence.rightmost(speaker);
        for (int i = speaker + 1; i <= end && i <= speaker + LONGEST_NAME; i++) {
            Token next = sentence.token(i);
            if (next.kind() != Token.Kind.WORD || next.pos() == Tag.Pos.VERB) {
                break;
            }
            name.append(' ').append(next.form());
        }
        return name.toString();
    }

    private static Span phrase(Sentence sentence, int head) {
        return new Span(
                sentence.token(sentence.leftmost(head)).start(),
                sentence.token(sentence.rightmost(head)).end());
    }

    private Attribution.Kind kind(String lemma, @Nullable Entity entity) {
        if (reporting.anonymous(lemma)) {
            return Attribution.Kind.ANONYMOUS;
        }
        if (reporting.medium(lemma) || entity != null && "MED".equals(entity.sector())) {
            return Attribution.Kind.MEDIA;
        }
        if (entity == null) {
            return Attribution.Kind.PERSON;
        }
        boolean official = entity.kind() != Actor.Kind.PERSON || !entity.roles().isEmpty();
        return official ? Attribution.Kind.OFFICIAL : Attribution.Kind.PERSON;
    }
}
