package dragoman.words;

import dragoman.language.Analysis;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.morphology.Morphology;
import dragoman.language.morphology.MorphologyLoader;
import dragoman.views.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Names by which users call states, organisations and persons, and the grammar of names, from the lexicon. */
public final class NameTable {
    private static final String LANGUAGE = "ru";
    private static final String WEAK = "?";

    private NameTable() {}

    /** The names, for asking whom a user means. Thread-safe; the dictionary is loaded when a name is first met in a form that no table has. */
    public static Names load() {
        LexiconSource source = LexiconSource.builtIn();
        Map<String, String> names = new LinkedHashMap<>();
        for (Line line : LexiconFile.lines(source, LANGUAGE + "/states.tsv")) {
            List<String> cells = line.cells();
            put(names, cells.get(1), cells.get(0));
            put(names, cells.size() > 4 ? cells.get(4) : "", cells.get(0));
        }
        for (Line line : LexiconFile.lines(source, "world/state-names.tsv")) {
            put(names, line.cells().get(1), line.cells().get(0));
        }
        for (String table : List.of("organisations.tsv", "persons.tsv", "names-in-english.tsv")) {
            for (Line line : LexiconFile.lines(source, LANGUAGE + "/" + table)) {
                put(names, line.cells().get(1), line.cells().get(0));
            }
        }
        return new Names(names, new Lemmas(source));
    }

    private static void put(Map<String, String> names, String cell, String meant) {
        for (String item : Line.items(cell)) {
            names.putIfAbsent(item.endsWith(WEAK) ? item.substring(0, item.length() - 1) : item, meant);
        }
    }

    /** Dictionary forms of a word; the dictionary is loaded with the first. */
    private static final class Lemmas implements Function<String, List<String>> {
        private final LexiconSource source;
        private @Nullable Morphology morphology;

        Lemmas(LexiconSource source) {
            this.source = source;
        }

        @Override
        public List<String> apply(String word) {
            return loaded().analyse(word).stream()
                    .map(Analysis::lemma)
                    .distinct()
                    .toList();
        }

        private synchronized Morphology loaded() {
            Morphology known = morphology;
            if (known == null) {
                known = MorphologyLoader.load(source, LANGUAGE, null);
                morphology = known;
            }
            return known;
        }
    }
}
