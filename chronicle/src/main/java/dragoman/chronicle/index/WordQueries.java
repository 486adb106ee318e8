package dragoman.chronicle.index;

import dragoman.chronicle.ChronicleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.jspecify.annotations.Nullable;

/** Words of a query as Lucene's queries over one field of words. Of one question. */
final class WordQueries {
    /** A name that only sounds like it counts for less. */
    private static final float SOUNDS_ALIKE = 0.7f;

    private static final int SHORTEST_PREFIX = 2;
    private static final int SIGN = Fields.FORM.length();
    private static final int MOST_LIKE = 100;

    private final SearchLanguage language;

    private final IndexReader reader;

    WordQueries(SearchLanguage language, IndexReader reader) {
        this.language = language;
        this.reader = reader;
    }

    /** Whether what is asked for is a word in any of its forms, and no more. */
    boolean single(Ask ask) {
        return ask instanceof Ask.Phrase phrase
                && !phrase.exact()
                && language.words(phrase.text()).size() <= 1;
    }

    /** The state that the words name; {@code null} where they name none. */
    @Nullable
    String state(String name) {
        return language.state(language.words(name));
    }

    /** What a leaf of a query asks of the field. */
    Query of(String field, Ask ask) {
        if (ask instanceof Ask.Phrase phrase) {
            List<SearchLanguage.Word> words = language.words(phrase.text());
            return phrase.exact() || phrase.slop() > 0
                    ? phrase(field, words, phrase.exact(), phrase.slop())
                    : of(field, new Unit(words, language.translations(forms(List.of(words)))));
        }
        if (ask instanceof Ask.Prefix prefix) {
            return prefix(field, language.words(prefix.beginning()), prefix.beginning());
        }
        if (ask instanceof Ask.Like like) {
            return like(field, language.words(like.word()), like.edits());
        }
        throw new IllegalArgumentException("no leaf: " + ask);
    }

    /** Words in a row, cut into what has to be found each: a name of several words that has a translation, or a word. */
    List<Unit> units(List<String> words) {
        List<List<SearchLanguage.Word>> all = words.stream()
                .map(language::words)
                .filter(list -> !list.isEmpty())
                .toList();
        List<Unit> units = new ArrayList<>();
        for (int from = 0; from < all.size(); ) {
            int to = Math.min(all.size(), from + language.longestTranslation());
            List<List<SearchLanguage.Word>> meant = List.of();
            while (to > from) {
                meant = language.translations(forms(all.subList(from, to)));
                if (!meant.isEmpty() || to == from + 1) {
                    break;
                }
                to--;
            }
            units.add(new Unit(
                    all.subList(from, to).stream().flatMap(List::stream).toList(), meant));
            from = to;
        }
        return units;
    }

    /**
     * Words that are found as one.
     *
     * @param words as they were written
     * @param meant what they may mean besides
     */
    record Unit(List<SearchLanguage.Word> words, List<List<SearchLanguage.Word>> meant) {
        /** Whether each of its ways is one word. */
        boolean single() {
            return words.size() == 1 && meant.stream().allMatch(one -> one.size() == 1);
        }
    }

    /** The unit itself or what it means. */
    Query of(String field, Unit unit) {
        List<Query> ways = new ArrayList<>();
        ways.add(phrase(field, unit.words(), false, 0));
        for (List<SearchLanguage.Word> words : unit.meant()) {
            ways.add(phrase(field, words, false, 0));
        }
        return ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0f);
    }

    private static List<String> forms(List<List<SearchLanguage.Word>> words) {
        return words.stream()
                .flatMap(List::stream)
                .map(word -> word.terms().form())
                .toList();
    }

    /** The words one after the other, each in any of its forms, or in the form written. */
    Query phrase(String field, List<SearchLanguage.Word> words, boolean exact, int slop) {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no word");
        }
        if (words.size() == 1) {
            return word(field, words.get(0).terms(), exact);
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        for (SearchLanguage.Word word : words) {
            Term[] terms = known(field, terms(word.terms(), exact)).keySet().toArray(Term[]::new);
            if (terms.length == 0) {
                return new MatchNoDocsQuery("a word that stands nowhere");
            }
            phrase.add(terms);
        }
        return phrase.build();
    }

    private Query word(String field, Terms word, boolean exact) {
        SynonymQuery.Builder query = new SynonymQuery.Builder(field);
        known(field, terms(word, exact)).forEach(query::addTerm);
        return query.build();
    }

    /** Those of the terms that stand in any document: a name may sound in many ways, of which few are ever written. */
    private Map<Term, Float> known(String field, Map<String, Float> terms) {
        Map<Term, Float> known = new LinkedHashMap<>();
        terms.forEach((text, boost) -> {
            Term term = new Term(field, text);
            if (stands(term)) {
                known.put(term, boost);
            }
        });
        return known;
    }

    private boolean stands(Term term) {
        try {
            return reader.docFreq(term) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All terms that the word may be found by, and what each counts for. */
    private Map<String, Float> terms(Terms word, boolean exact) {
        Map<String, Float> terms = new LinkedHashMap<>();
        add(terms, Fields.FORM, word.form(), exact || word.foreign() ? 1f : 0f);
        if (exact) {
            return terms;
        }
        for (String lemma : word.lemmas()) {
            add(terms, Fields.LEMMA, lemma, 1f);
        }
        for (List<SearchLanguage.Word> meant : language.translations(List.of(word.form()))) {
            if (meant.size() == 1) {
                meant.get(0).terms().lemmas().forEach(lemma -> add(terms, Fields.LEMMA, lemma, 1f));
            }
        }
        for (String sound : word.sounds()) {
            add(terms, Fields.FOREIGN, sound, SOUNDS_ALIKE);
            add(terms, Fields.OWN, sound, word.foreign() || word.guessed() ? SOUNDS_ALIKE : 0f);
        }
        return terms;
    }

    private static void add(Map<String, Float> terms, String sort, String term, float boost) {
        if (boost > 0) {
            terms.putIfAbsent(sort + Terms.cut(term), boost);
        }
    }

    private Query prefix(String field, List<SearchLanguage.Word> words, String shown) {
        Terms last = words.get(words.size() - 1).terms();
        if (last.form().codePointCount(0, last.form().length()) < SHORTEST_PREFIX) {
            throw new ChronicleException(
                    "SEA-001", "\"" + shown + "*\": * needs at least " + SHORTEST_PREFIX + " letters before it");
        }
        List<Query> ways = new ArrayList<>();
        for (String term : beginnings(last)) {
            ways.add(new PrefixQuery(new Term(field, term)));
        }
        return after(field, words, new DisjunctionMaxQuery(ways, 0f));
    }

    private Query like(String field, List<SearchLanguage.Word> words, int edits) {
        List<Query> ways = new ArrayList<>();
        for (String term : beginnings(words.get(words.size() - 1).terms())) {
            // The sign and the first letter stay; so the terms to be looked at are few.
            ways.add(new FuzzyQuery(new Term(field, term), edits, SIGN + 1, MOST_LIKE, true));
        }
        return after(field, words, new DisjunctionMaxQuery(ways, 0f));
    }

    private static List<String> beginnings(Terms word) {
        List<String> terms = new ArrayList<>();
        terms.add(Fields.FORM + word.form());
        terms.add(Fields.LEMMA + word.form());
        if (word.foreign() && !word.sounds().isEmpty()) {
            terms.add(Fields.OWN + word.sounds().get(0));
            terms.add(Fields.FOREIGN + word.sounds().get(0));
        }
        return terms;
    }

    /** The query for the last part of a word with a hyphen, and its parts before as they are. */
    private Query after(String field, List<SearchLanguage.Word> words, Query last) {
        if (words.size() == 1) {
            return last;
        }
        return new BooleanQuery.Builder()
                .add(phrase(field, words.subList(0, words.size() - 1), false, 0), BooleanClause.Occur.MUST)
                .add(last, BooleanClause.Occur.MUST)
                .build();
    }
}
