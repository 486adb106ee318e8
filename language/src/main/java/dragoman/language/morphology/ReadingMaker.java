package dragoman.language.morphology;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import java.util.List;

/**
 * Makes our readings out of those of a dictionary.
 *
 * @param tags what its tags mean
 * @param lemmas where its dictionary forms are mended
 * @param reflexive endings of reflexive verbs
 */
record ReadingMaker(TagTable tags, LemmaRules lemmas, List<String> reflexive) {
    Analysis reading(String form, String lemma, String foreignTag) {
        long tag = tag(lemma, foreignTag);
        return new Analysis(lemmas.lemma(form, lemma, tag), tag);
    }

    /** Our tag, with the voice that the dictionary form shows. */
    long tag(String lemma, String foreignTag) {
        long tag = tags.tag(foreignTag);
        Tag.Pos pos = Tag.pos(tag);
        if (pos == Tag.Pos.VERB || pos == Tag.Pos.PARTICIPLE || pos == Tag.Pos.GERUND) {
            for (String ending : reflexive) {
                if (lemma.endsWith(ending)) {
                    return Tag.with(tag, Tag.Voice.REFLEXIVE);
                }
            }
        }
        return tag;
    }
}
