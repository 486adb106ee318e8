package dragoman.language.morphology;

import dragoman.language.Tag;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/**
 * Makes forms with two dictionaries of the same tags: one tells what a form is, the other gives the form for a dictionary
 * form and a tag. Thread-safe.
 */
final class FormDictionary {
    private static final String[] CASE_TAGS = {"Nom", "R", "D", "V", "T", "P"};
    private static final String NOMINATIVE = ":Nom";
    private static final String MASCULINE = ":Masc";
    private static final String STROKE = "|";

    private final ThreadLocal<DictionaryLookup> analysis;
    private final ThreadLocal<DictionaryLookup> synthesis;
    private final TagTable tags;
    private final List<String> rarer;

    /**
     * Joins two dictionaries.
     *
     * @param rarer endings of forms that are the rarer ones where there are several
     */
    FormDictionary(Dictionary analysis, Dictionary synthesis, TagTable tags, List<String> rarer) {
        // A look-up keeps buffers and must not be shared by threads; the dictionary itself may be.
        this.analysis = ThreadLocal.withInitial(() -> new DictionaryLookup(analysis));
        this.synthesis = ThreadLocal.withInitial(() -> new DictionaryLookup(synthesis));
        this.tags = tags;
        this.rarer = List.copyOf(rarer);
    }

    /** A dictionary form and the dictionary's own tag. */
    private record Entry(String lemma, String tag) {}

    /** The paradigms whose nominative this word in lower case may be; empty where the dictionary lacks it. */
    List<Paradigm> nominatives(String lower) {
        List<Paradigm> all = new ArrayList<>();
        for (Entry entry : entries(lower)) {
            long tag = tags.tag(entry.tag());
            boolean declined =
                    Tag.kasus(tag) != Tag.Case.INDECLINABLE && entry.tag().endsWith(NOMINATIVE);
            if (declined) {
                all.add(declined(lower, entry, tag));
            } else if (fixed(tag)) {
                all.add(Paradigm.fixed(lower, tag));
            }
        }
        return all;
    }

    private static boolean fixed(long tag) {
        return Tag.pos(tag) == Tag.Pos.NOUN && Tag.kasus(tag) == Tag.Case.INDECLINABLE;
    }

    private Paradigm declined(String lower, Entry entry, long tag) {
        Map<Tag.Case, String> forms = new EnumMap<>(Tag.Case.class);
        String without = entry.tag().substring(0, entry.tag().length() - NOMINATIVE.length() + 1);
        for (int i = 0; i < CASE_TAGS.length; i++) {
            String form = usual(forms(entry.lemma(), without + CASE_TAGS[i]), lower);
            if (form != null) {
                forms.put(Paradigm.CASES[i], form);
            }
        }
        long plain = Tag.pos(tag) == Tag.Pos.NONE ? tag : Tag.with(tag, Tag.Case.NOM);
        return new Paradigm(forms, plain);
    }

    /**
     * The form of a past tense or a short participle or adjective that agrees with a subject; null where the dictionary
     * lacks it.
     *
     * @param masculine the form in the masculine singular, lower case
     */
    @Nullable
    String agreeing(String masculine, Tag.Gender gender, Tag.Number number) {
        String ending = number == Tag.Number.PLURAL
                ? ":PL"
                : switch (gender) {
                    case MASCULINE -> MASCULINE;
                    case FEMININE -> ":Fem";
                    case NEUTER -> ":Neut";
                    case NONE -> "";
                };
        if (ending.isEmpty()) {
            return null;
        }
        for (Entry entry : entries(masculine)) {
            if (entry.tag().endsWith(MASCULINE) && !entry.tag().startsWith("NN")) {
                String stem = entry.tag().substring(0, entry.tag().length() - MASCULINE.length());
                String form = usual(forms(entry.lemma(), stem + ending), masculine);
                if (form != null) {
                    return form;
                }
            }
        }
        return null;
    }

    /** The gender that a past tense in the singular shows; NONE for anything else. */
    Tag.Gender pastGender(String lower) {
        for (Entry entry : entries(lower)) {
            long tag = tags.tag(entry.tag());
            if (Tag.pos(tag) == Tag.Pos.VERB
                    && Tag.tense(tag) == Tag.Tense.PAST
                    && Tag.number(tag) != Tag.Number.PLURAL) {
                return Tag.gender(tag);
            }
        }
        return Tag.Gender.NONE;
    }

    private List<Entry> entries(String lower) {
        List<Entry> found = new ArrayList<>();
        for (WordData word : analysis.get().lookup(lower)) {
            CharSequence lemma = word.getStem();
            CharSequence tag = word.getTag();
            if (lemma != null && tag != null) {
                found.add(new Entry(lemma.toString(), tag.toString().strip()));
            }
        }
        return found;
    }

    private List<String> forms(String lemma, String tag) {
        List<String> found = new ArrayList<>();
        for (WordData word : synthesis.get().lookup(lemma + STROKE + tag)) {
            CharSequence form = word.getStem();
            if (form != null) {
                found.add(form.toString());
            }
        }
        return found;
    }

    /** The form that people write, of several the one most like the word asked about; null where there is none. */
    private @Nullable String usual(List<String> forms, String like) {
        String best = null;
        int most = -1;
        for (String form : forms) {
            boolean rare = rarer.stream().anyMatch(form::endsWith);
            int score = 2 * common(form, like) + (rare ? 0 : 1);
            if (score > most) {
                most = score;
                best = form;
            }
        }
        return best;
    }

    private static int common(String one, String other) {
        int same = 0;
        while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
