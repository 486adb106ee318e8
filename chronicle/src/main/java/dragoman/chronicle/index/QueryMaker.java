package dragoman.chronicle.index;

import dragoman.chronicle.ChronicleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A question as Lucene's query, and the parts of it that are marked where they are found. Of one question. */
final class QueryMaker {
    private static final float TITLE = 2f;
    private static final int ISO = 3;
    /** Words of an actor's name that may stand between those asked for. */
    private static final int NAME_SLOP = 3;

    private final WordQueries words;
    private final boolean sentences;
    private final List<Leaf> leaves = new ArrayList<>();

    /**
     * For one question to that index.
     *
     * @param reader tells which words there are
     */
    QueryMaker(SearchLanguage language, SearchQuery.Unit unit, IndexReader reader) {
        this.words = new WordQueries(language, reader);
        this.sentences = unit == SearchQuery.Unit.SENTENCES;
    }

    /**
     * Words that are marked where they are found.
     *
     * @param sentence over the words of a sentence
     * @param title over the words of the title
     * @param article finds the articles in whose text they stand
     */
    record Leaf(Query sentence, Query title, Query article) {}

    /** The parts that are marked, in the query's order; after {@link #of}. */
    List<Leaf> leaves() {
        return List.copyOf(leaves);
    }

    /** What finds the hits. */
    Query of(SearchQuery query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (!query.text().isBlank()) {
            all.add(make(QueryReader.read(query.text()), true), Occur.MUST);
        }
        all.add(new FieldExistsQuery(sentences ? Fields.POSITION : Fields.SENTENCES), Occur.FILTER);
        filter(query.filter(), all);
        return all.build();
    }

    private Query make(Ask ask, boolean marked) {
        if (ask instanceof Ask.All all) {
            return all(all.parts(), marked);
        }
        if (ask instanceof Ask.Any any) {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            any.parts().forEach(part -> query.add(make(part, marked), Occur.SHOULD));
            return query.build();
        }
        if (ask instanceof Ask.Not) {
            return all(List.of(ask), marked);
        }
        if (ask instanceof Ask.In in) {
            return in(in, marked);
        }
        List<Leaf> found = found(ask);
        if (marked) {
            leaves.addAll(found);
        }
        List<Query> all = found.stream().map(this::anywhere).toList();
        return all(all);
    }

    private Query all(List<Ask> parts, boolean marked) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        boolean positive = false;
        for (Ask part : parts) {
            if (part instanceof Ask.Not not) {
                query.add(make(not.part(), false), Occur.MUST_NOT);
            } else if (!(part instanceof Ask.All empty) || !empty.parts().isEmpty()) {
                query.add(make(part, marked), Occur.MUST);
                positive = true;
            }
        }
        if (!positive) {
            query.add(new FieldExistsQuery(Fields.NUMBER), Occur.FILTER);
        }
        return query.build();
    }

    private static Query all(List<Query> queries) {
        if (queries.size() == 1) {
            return queries.get(0);
        }
        if (queries.isEmpty()) {
            return new MatchNoDocsQuery("no word");
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        queries.forEach(query -> all.add(query, Occur.MUST));
        return all.build();
    }

    private List<Leaf> found(Ask ask) {
        if (ask instanceof Ask.Words run) {
            return words.units(run.words()).stream()
                    .map(unit -> leaf(field -> words.of(field, unit), unit.single()))
                    .toList();
        }
        return List.of(leaf(field -> words.of(field, ask), words.single(ask)));
    }

    /** Words in a row, and forms, are looked for in sentences, since only there places and forms are known. */
    private static Leaf leaf(Function<String, Query> made, boolean single) {
        Query sentence = made.apply(Fields.SENTENCE);
        return new Leaf(
                sentence, made.apply(Fields.TITLE), single ? made.apply(Fields.TEXT) : new ArticlesOf(sentence));
    }

    private Query anywhere(Leaf leaf) {
        return sentences
                ? leaf.sentence()
                : new DisjunctionMaxQuery(List.of(new BoostQuery(leaf.title(), TITLE), leaf.article()), 0.1f);
    }

    private Query in(Ask.In in, boolean marked) {
        Query query = switch (in.field()) {
            case "title" -> title(in.part(), marked);
            case "actor" -> actor(text(in.part()));
            case "publisher" -> keyword(Fields.PUBLISHER, ArticleDocuments.publisherKey(text(in.part())));
            case "country" -> keyword(Fields.COUNTRY, text(in.part()).toUpperCase(Locale.ROOT));
            default -> type(text(in.part()));
        };
        return in.field().equals("type") ? query : ofArticles(query);
    }

    private Query title(Ask part, boolean marked) {
        if (part instanceof Ask.All || part instanceof Ask.Any || part instanceof Ask.Not || part instanceof Ask.In) {
            throw oneOnly();
        }
        List<Leaf> found = found(part);
        if (marked) {
            Query none = new MatchNoDocsQuery("title only");
            found.forEach(leaf -> leaves.add(new Leaf(none, leaf.title(), none)));
        }
        return all(found.stream().map(Leaf::title).toList());
    }

    private static String text(Ask part) {
        if (part instanceof Ask.Phrase phrase) {
            return phrase.text().strip();
        }
        if (part instanceof Ask.Words run) {
            return String.join(" ", run.words());
        }
        throw oneOnly();
    }

    private static ChronicleException oneOnly() {
        return new ChronicleException("SEA-001", "after a field and its colon stands one word or a phrase in quotes");
    }

    private Query ofArticles(Query query) {
        return sentences ? new SentencesOf(query) : new ConstantScoreQuery(query);
    }

    private static Query keyword(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private Query type(String type) {
        return keyword(sentences ? Fields.TYPE_HERE : Fields.TYPE, type.toUpperCase(Locale.ROOT));
    }

    /** An ISO code or a state's name, then everybody who belongs to it is meant; or words of one actor's name. */
    private Query actor(String name) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (name.length() == ISO && name.chars().allMatch(c -> c < 0x80 && Character.isLetter(c))) {
            query.add(keyword(Fields.COUNTRY, name.toUpperCase(Locale.ROOT)), Occur.SHOULD);
        }
        String state = words.state(name);
        if (state != null) {
            query.add(keyword(Fields.COUNTRY, state), Occur.SHOULD);
        }
        List<WordQueries.Unit> units = words.units(List.of(name.split("\\s+")));
        if (units.size() == 1) {
            query.add(words.of(Fields.ACTORS, units.get(0)), Occur.SHOULD);
        } else {
            query.add(words.of(Fields.ACTORS, new Ask.Phrase(name, false, NAME_SLOP)), Occur.SHOULD);
        }
        return query.build();
    }

    private void filter(SearchQuery.Filter filter, BooleanQuery.Builder all) {
        if (filter.actor() != null) {
            all.add(ofArticles(actor(filter.actor().strip())), Occur.FILTER);
        }
        if (filter.type() != null) {
            all.add(type(filter.type().strip()), Occur.FILTER);
        }
        if (filter.publisher() != null) {
            Query publisher = keyword(Fields.PUBLISHER, ArticleDocuments.publisherKey(filter.publisher()));
            all.add(ofArticles(publisher), Occur.FILTER);
        }
        if (filter.from() != null || filter.to() != null) {
            long from = filter.from() == null ? Long.MIN_VALUE : filter.from().toEpochDay();
            long to = filter.to() == null ? Long.MAX_VALUE : filter.to().toEpochDay();
            all.add(ofArticles(LongPoint.newRangeQuery(Fields.PUBLISHED, from, to)), Occur.FILTER);
        }
    }
}
