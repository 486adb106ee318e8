package dragoman.reader.actor;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.List;
import java.util.Locale;

/** What phrases are called in the nominative. */
final class Titles {
    private final List<Words> sentences;
    private final AdjectiveEndings endings;
    private final Plurals plurals;
    private final String text;

    Titles(List<Words> sentences, String text, AdjectiveEndings endings, Plurals plurals) {
        this.plurals = plurals;
        this.sentences = sentences;
        this.text = text;
        this.endings = endings;
    }

    private Words words(Phrase phrase) {
        return sentences.get(phrase.sentence);
    }

    /** The words of tokens first to last as the text has them. */
    String written(Phrase phrase, int first, int last) {
        Words words = words(phrase);
        return text.substring(words.token(first).start(), words.token(last).end());
    }

    /** The whole phrase as the text has it, without persons' names. */
    String written(Phrase phrase) {
        return written(phrase, phrase.first, phrase.titleLast < phrase.first ? phrase.last : phrase.titleLast);
    }

    /** What tells the phrase's head from other heads: what the lexicon calls it, with the plain words that qualify it. */
    String key(Phrase phrase) {
        String head = phrase.fact == null ? words(phrase).token(phrase.core).lemma() : phrase.fact.name();
        if (phrase.named()) {
            return written(phrase, phrase.nameFirst, phrase.nameLast).toLowerCase(Locale.ROOT);
        }
        return head + qualifier(phrase).toLowerCase(Locale.ROOT);
    }

    /** Plain words after the head, with a space before them; empty where there are none. */
    String qualifier(Phrase phrase) {
        return phrase.plainLast > phrase.coreLast ? " " + written(phrase, phrase.coreLast + 1, phrase.plainLast) : "";
    }

    /** The title of an office without its owner: "minister of defence". */
    String office(Phrase phrase) {
        return (phrase.text == null ? words(phrase).token(phrase.core).lemma() : phrase.text) + qualifier(phrase);
    }

    /** What an institution, an organisation or people are called, owners after it. */
    String nominative(Phrase phrase, List<Owners.Owner> owners) {
        if (phrase.named()) {
            return written(phrase, phrase.nameFirst, phrase.nameLast);
        }
        String head = phrase.kind == Phrase.Kind.INSTITUTION && phrase.text != null ? phrase.text : head(phrase);
        String owner = owners.isEmpty() ? "" : " " + owners.get(0).genitive();
        return head + qualifier(phrase) + owner;
    }

    /** Modifiers and head in the nominative. */
    private String head(Phrase phrase) {
        Words words = words(phrase);
        if (phrase.kind == Phrase.Kind.ABBREVIATION) {
            return words.token(phrase.core).form();
        }
        boolean plural = phrase.plural();
        boolean nominative = Agreement.only(phrase.set, Tag.Case.NOM);
        boolean verbal = words.token(phrase.core).pos() == Tag.Pos.PARTICIPLE;
        if (phrase.first == phrase.coreFirst && phrase.text != null && (verbal || phrase.text.indexOf(' ') > 0)) {
            return verbal && plural && phrase.text.indexOf(' ') < 0
                    ? endings.nominative(words.token(phrase.core), Agreement.PLURAL)
                    : phrase.text;
        }
        StringBuilder out = new StringBuilder();
        int gender = gender(words.token(phrase.core));
        for (int i = phrase.first; i <= phrase.coreLast; i++) {
            Token token = words.token(i);
            boolean owner = false;
            for (Hit hit : phrase.adjectives) {
                owner |= hit.first() <= i && i <= hit.last();
            }
            if (owner || i < phrase.coreFirst && (token.pos() == Tag.Pos.PRONOUN || token.pos() == Tag.Pos.NUMERAL)) {
                continue;
            }
            String form = i > phrase.core
                    ? token.form()
                    : nominative
                            ? token.form()
                            : i == phrase.core && token.pos() != Tag.Pos.PARTICIPLE
                                    ? noun(token, plural)
                                    : endings.nominative(token, plural ? Agreement.PLURAL : gender);
            out.append(out.length() == 0 ? "" : " ").append(form);
        }
        return out.toString();
    }

    private String noun(Token token, boolean plural) {
        if (token.form().length() > 1 && Character.isUpperCase(token.form().charAt(1))) {
            return token.form();
        }
        String lemma = token.lemma();
        String word = plural ? plurals.of(lemma) : lemma;
        return token.capitalised() ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }

    private static int gender(Token token) {
        for (Analysis one : token.analyses()) {
            if (Tag.pos(one.tag()) == Tag.Pos.NOUN && Tag.gender(one.tag()) != Tag.Gender.NONE) {
                return switch (Tag.gender(one.tag())) {
                    case FEMININE -> Agreement.FEMININE;
                    case NEUTER -> Agreement.NEUTER;
                    default -> Agreement.MASCULINE;
                };
            }
        }
        return Agreement.MASCULINE;
    }
}
