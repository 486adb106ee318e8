package dragoman.language.assembly;

import dragoman.language.Language;
import dragoman.language.Tag;
import dragoman.language.load.LexiconException;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Problems;
import dragoman.language.morphology.Morphology;
import dragoman.language.morphology.MorphologyLoader;
import dragoman.language.sentence.SentenceSplitter;
import dragoman.language.sentence.WordSense;
import dragoman.language.syntax.Attacher;
import dragoman.language.syntax.Tagger;
import dragoman.language.syntax.Weights;
import dragoman.language.token.Abbreviations;
import dragoman.language.token.Tokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Loads a language from the files of a lexicon. */
public final class LanguageLoader {
    private LanguageLoader() {}

    /**
     * The language of that code, with the dictionary that its LANGUAGE file names.
     *
     * @throws LexiconException where a file is missing or wrong
     */
    public static Language load(LexiconSource source, String code) {
        return load(source, code, null);
    }

    /**
     * The language of that code with another dictionary: a compiled {@code .dict} file, its {@code .info} beside it; null
     * for the one that LANGUAGE names.
     *
     * @throws LexiconException where a file is missing or wrong
     */
    public static Language load(LexiconSource source, String code, @Nullable Path dictionary) {
        Morphology morphology = MorphologyLoader.load(source, code, dictionary);
        TokenMaker maker = tokenMaker(source, code, morphology);
        Problems problems = new Problems();
        Recogniser recogniser = Recogniser.load(source, code, maker, problems);
        problems.failIfAny();
        Tagger tagger = new Tagger(weights(source, code + "/syntax/tagger.weights"));
        Attacher attacher = new Attacher(
                weights(source, code + "/syntax/arcs.weights"), weights(source, code + "/syntax/relations.weights"));
        return new LoadedLanguage(code, maker, morphology, new LoadedLanguage.Syntax(tagger, attacher), recogniser);
    }

    /**
     * The part of a language that trainers use: text to tokens with all their readings.
     *
     * @throws LexiconException where a file is missing or wrong
     */
    public static TokenMaker tokenMaker(LexiconSource source, String code, Morphology morphology) {
        Problems problems = new Problems();
        Abbreviations abbreviations = morphology.abbreviations();
        Tokenizer tokenizer = Tokenizer.load(source, code, abbreviations, problems);
        SentenceSplitter.Words words = new SentenceSplitter.Words(abbreviations, sense(morphology));
        SentenceSplitter splitter = SentenceSplitter.load(source, code, words, Language.LONGEST, problems);
        problems.failIfAny();
        return new TokenMaker(tokenizer, splitter, morphology);
    }

    private static WordSense sense(Morphology morphology) {
        return new WordSense() {
            @Override
            public boolean finite(String form) {
                return morphology.analyse(form).stream().anyMatch(one -> predicate(one.tag()));
            }

            @Override
            public boolean function(String form) {
                return morphology.analyse(form).stream().allMatch(one -> function(one.tag()));
            }

            private boolean function(long tag) {
                return switch (Tag.pos(tag)) {
                    case PRONOUN,
                            PREPOSITION,
                            CONJUNCTION,
                            PARTICLE,
                            PARENTHETICAL,
                            ADVERB,
                            PREDICATIVE,
                            GERUND,
                            INTERJECTION -> true;
                    default -> false;
                };
            }
        };
    }

    private static boolean predicate(long tag) {
        return switch (Tag.pos(tag)) {
            case VERB -> Tag.form(tag) == Tag.Form.FINITE || Tag.form(tag) == Tag.Form.IMPERSONAL;
            case PARTICIPLE, ADJECTIVE -> Tag.has(tag, Tag.Mark.SHORT);
            case PREDICATIVE -> true;
            default -> false;
        };
    }

    private static Weights weights(LexiconSource source, String path) {
        try (InputStream file = source.open(path)) {
            return Weights.read(file);
        } catch (IOException e) {
            throw new LexiconException("LEX-050 " + path + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }
}
