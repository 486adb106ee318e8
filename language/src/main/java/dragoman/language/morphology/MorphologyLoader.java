package dragoman.language.morphology;

import dragoman.language.Analysis;
import dragoman.language.load.LexiconException;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import dragoman.language.load.Properties;
import dragoman.language.token.Abbreviations;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import morfologik.stemming.Dictionary;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Morphology} from the files of a language. */
public final class MorphologyLoader {
    private static final String INFO = ".info";

    private MorphologyLoader() {}

    /**
     * Reads {@code <code>/LANGUAGE} and {@code <code>/morphology/}.
     *
     * @param dictionary a compiled dictionary in a file, its {@code .info} beside it; null for the one that LANGUAGE names
     * @throws LexiconException where a file is missing or wrong
     */
    public static Morphology load(LexiconSource source, String code, @Nullable Path dictionary) {
        Problems problems = new Problems();
        Properties language = Properties.read(source, code + "/LANGUAGE", problems);
        problems.failIfAny();
        String folder = code + "/morphology/";
        Folding folding = folding(language);
        ReadingMaker maker = new ReadingMaker(
                TagTable.load(source, folder + "tags.tsv", problems),
                LemmaRules.load(source, folder + "lemmas.tsv", problems),
                Line.items(language.get("reflexive", "")));
        Map<String, Declension> patterns = Declension.load(source, folder + "declensions.tsv", problems);
        patterns.putAll(Declension.loadVerbs(source, folder + "conjugations.tsv", patterns, problems));
        Lexicon lexicon = Lexicon.load(source, folder, patterns, folding, problems);
        Morphology.Guessers guessers = new Morphology.Guessers(
                SuffixGuesser.ofNames(source, folder + "names.tsv", patterns, problems),
                SuffixGuesser.ofWords(source, folder + "endings.tsv", maker, problems));
        WordParts parts = WordParts.load(source, folder + "parts.tsv", problems);
        ShortForms shortForms = new ShortForms(Abbreviations.load(source, code + "/abbreviations.txt", problems));
        problems.failIfAny();
        WordDictionary words = new WordDictionary(
                dictionary(language.get("dictionary", ""), dictionary), maker, added(language, maker));
        lexicon.add(new NameLists(source, code, words, patterns), problems);
        problems.failIfAny();
        Spelling spelling = new Spelling(
                language.get("alphabet", ""),
                language.get("hyphens", "-"),
                new Spelling.Lookalikes(language.get("lookalikes", "")),
                folding);
        return new Morphology(words, new Morphology.Own(lexicon, parts, shortForms), guessers, spelling);
    }

    /**
     * What makes the forms of words: {@code morphology/declensions.tsv}, the lists {@code inflection/words.tsv} and {@code
     * morphology/supplement.tsv}, and the dictionaries that LANGUAGE names.
     *
     * @throws LexiconException where a file is missing or wrong
     */
    public static Synthesis synthesis(LexiconSource source, String code) {
        Problems problems = new Problems();
        Properties language = Properties.read(source, code + "/LANGUAGE", problems);
        problems.failIfAny();
        String folder = code + "/morphology/";
        TagTable tags = TagTable.load(source, folder + "tags.tsv", problems);
        Map<String, Declension> patterns = Declension.load(source, folder + "declensions.tsv", problems);
        patterns.putAll(Declension.loadVerbs(source, folder + "conjugations.tsv", patterns, problems));
        FormDictionary dictionary = new FormDictionary(
                dictionary(language.get("dictionary", ""), null),
                dictionary(language.get("synthesis", ""), null),
                tags,
                Line.items(language.get("rarer", "")));
        Synthesis synthesis = Synthesis.load(
                source,
                List.of(code + "/inflection/words.tsv", folder + "supplement.tsv"),
                new Synthesis.Means(patterns, dictionary, folding(language)),
                problems);
        problems.failIfAny();
        return synthesis;
    }

    private static Folding folding(Properties language) {
        String fold = language.get("fold", "").replace(" ", "");
        return fold.length() == 2 ? new Folding(fold.charAt(0), fold.charAt(1)) : new Folding('\0', '\0');
    }

    private static Dictionary dictionary(String builtIn, @Nullable Path file) {
        String path = file == null ? builtIn : file.toString();
        try {
            if (file != null) {
                return Dictionary.read(file);
            }
            try (InputStream words = resource(path);
                    InputStream about = resource(path.replaceFirst("\\.[^.]*$", INFO))) {
                return Dictionary.read(words, about);
            }
        } catch (IOException e) {
            throw new LexiconException(
                    "LEX-031 " + path + ": the dictionary cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private static InputStream resource(String path) throws IOException {
        InputStream in = MorphologyLoader.class.getResourceAsStream(path);
        if (in == null) {
            throw new FileNotFoundException("no " + path + " on the class path");
        }
        return in;
    }

    /** Words that the makers of the dictionary keep beside it: form, dictionary form, tag. */
    private static Map<String, List<Analysis>> added(Properties language, ReadingMaker maker) {
        Map<String, List<Analysis>> added = new HashMap<>();
        String path = language.get("added", "");
        if (path.isEmpty()) {
            return added;
        }
        for (Line line : LexiconFile.lines(MorphologyLoader::resource, path)) {
            List<String> cells = line.cells();
            if (cells.size() == 3) {
                Analysis one = maker.reading(cells.get(0), cells.get(1), cells.get(2));
                added.computeIfAbsent(cells.get(0), none -> new ArrayList<>(2)).add(one);
            }
        }
        return added;
    }
}
