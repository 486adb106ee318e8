package dragoman.language.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.load.LexiconSource;
import dragoman.language.load.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.junit.jupiter.api.Test;

class DictionaryTagsTest {
    private static final String DICTIONARY = "/org/languagetool/resource/ru/russian";

    @Test
    void everyTagOfTheDictionaryIsUnderstood() throws IOException {
        Problems problems = new Problems();
        TagTable table = TagTable.load(LexiconSource.builtIn(), "ru/morphology/tags.tsv", problems);
        problems.failIfAny();
        Set<String> unknown = new TreeSet<>();
        int tags = 0;
        try (InputStream words = getClass().getResourceAsStream(DICTIONARY + ".dict");
                InputStream about = getClass().getResourceAsStream(DICTIONARY + ".info")) {
            for (WordData word : new DictionaryLookup(Dictionary.read(words, about))) {
                tags++;
                String tag = word.getTag().toString();
                if (!table.knows(tag)) {
                    unknown.add(tag);
                }
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(tags).isGreaterThan(7_000_000);
    }
}
