package dragoman.lexicon.ru;

import dragoman.language.Analysis;
import dragoman.language.Language;
import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.language.assembly.LanguageLoader;
import dragoman.language.assembly.TokenMaker;
import dragoman.language.load.LexiconSource;
import dragoman.language.morphology.Morphology;
import dragoman.language.morphology.MorphologyLoader;
import java.util.List;
import java.util.stream.Collectors;

/** Russian as built in, loaded once for all tests, and short ways to say what it makes of a text. */
final class Russian {
    static final Morphology MORPHOLOGY = MorphologyLoader.load(LexiconSource.builtIn(), "ru", null);
    static final TokenMaker TOKENS = LanguageLoader.tokenMaker(LexiconSource.builtIn(), "ru", MORPHOLOGY);
    static final Language LANGUAGE = LanguageLoader.load(LexiconSource.builtIn(), "ru");

    private Russian() {}

    /** Readings as "lemma FEATURES", in the order offered. */
    static List<String> readings(String form) {
        return MORPHOLOGY.analyse(form).stream()
                .map(one -> one.lemma() + " " + Tag.toString(one.tag()))
                .toList();
    }

    /** Dictionary forms, each once. */
    static List<String> lemmas(String form) {
        return MORPHOLOGY.analyse(form).stream().map(Analysis::lemma).distinct().toList();
    }

    /** Whether some reading has the dictionary form and all of the features. */
    static boolean reads(String form, String lemma, Enum<?>... features) {
        return MORPHOLOGY.analyse(form).stream()
                .anyMatch(one -> one.lemma().equals(lemma)
                        && one.tag() == (one.tag() | Tag.of(features))
                        && same(one.tag(), features));
    }

    private static boolean same(long tag, Enum<?>... features) {
        for (Enum<?> feature : features) {
            if (Tag.with(tag, feature) != tag) {
                return false;
            }
        }
        return true;
    }

    /** The pieces of a text between spaces, sentences between bars; a space inside a piece shows as "_". */
    static String cut(String text) {
        return TOKENS.drafts(text).stream()
                .map(draft -> draft.tokens().stream()
                        .map(Token::form)
                        .map(f -> f.replaceAll("\\s", "_"))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }

    /** The texts of the sentences. */
    static List<String> sentences(String text) {
        return TOKENS.drafts(text).stream()
                .map(draft -> text.substring(
                        draft.tokens().get(0).start(),
                        draft.tokens().get(draft.tokens().size() - 1).end()))
                .toList();
    }
}
