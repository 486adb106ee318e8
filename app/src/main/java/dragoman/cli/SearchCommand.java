package dragoman.cli;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.ChronicleException;
import dragoman.chronicle.index.Hits;
import dragoman.chronicle.index.SearchIndex;
import dragoman.chronicle.index.SearchQuery;
import dragoman.reading.EventType;
import dragoman.views.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman search}: articles and sentences by their words. */
@Command(
        name = "search",
        description = "Finds articles or sentences by their words.",
        footer = {
            "",
            "Words are found in all their forms, names also in other scripts (Putin finds",
            "the Russian name). \"in quotes\": words in a row; =word: just that form; AND OR",
            "NOT + - ( ); begin*; \"a b\"~5: near; word~1: like. Fields: title: actor: country:",
            "type: publisher: exact:. docs/search.md tells more. Put the query in single",
            "quotes, so that your shell leaves it alone."
        },
        mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to find; several words: all of them.")
    List<String> words = List.of();

    @Option(
            names = "--in",
            paramLabel = "UNIT",
            description = "articles (the default: words may stand anywhere in one) or sentences.")
    SearchQuery.Unit unit = SearchQuery.Unit.ARTICLES;

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "Only articles that name this actor: a state by ISO code or name, others by name.")
    @Nullable
    String actor;

    @Option(names = "--type", paramLabel = "TYPE", description = "Only articles, or sentences, that tell such an act.")
    @Nullable
    EventType type;

    @Option(
            names = {"--publisher", "--source"},
            paramLabel = "NAME",
            description = "Only articles of this outlet.")
    @Nullable
    String publisher;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = Since.class,
            description = "First day of publication: YYYY-MM-DD, or a month or year from its beginning.")
    @Nullable
    LocalDate since;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = Since.Until.class,
            description = "Last day of publication: YYYY-MM-DD, or a month or year to its end.")
    @Nullable
    LocalDate until;

    @Option(names = "--sort", paramLabel = "ORDER", description = "relevance (the default), newest or oldest first.")
    SearchQuery.Order order = SearchQuery.Order.RELEVANCE;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many hits, 1 to 1000; default: 10.")
    int limit = 10;

    @Option(names = "--after", paramLabel = "PAGE", description = "Go on where the last answer ended; it says how.")
    @Nullable
    String after;

    @Mixin
    ChronicleOptions options = new ChronicleOptions();

    @Mixin
    AnswerOptions answer = new AnswerOptions();

    SearchCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > SearchQuery.MOST) {
            throw new Refusal("USE-001", "--limit", limit + " is not between 1 and " + SearchQuery.MOST);
        }
        String kind = type == null ? null : type.name();
        SearchQuery.Filter filter = new SearchQuery.Filter(actor, kind, publisher, since, until);
        SearchQuery query = new SearchQuery(String.join(" ", words), unit, filter, order, limit, after);
        query.check();
        try (Chronicle chronicle = options.read()) {
            Found found = Found.of(chronicle, query, hits(chronicle, query));
            answer.write(around, found, terminal -> new FoundText(terminal).of(found));
        }
        return Dragoman.DONE;
    }

    private Hits hits(Chronicle chronicle, SearchQuery query) {
        IndexOpening opening = new IndexOpening(around, chronicle);
        try (SearchIndex index = opening.open(false)) {
            return index.search(query);
        } catch (ChronicleException e) {
            if (!e.code().equals(SearchIndex.UNUSABLE)) {
                throw e;
            }
        }
        // Broken where nothing had looked before: what it holds lies in the chronicle.
        try (SearchIndex index = opening.open(true)) {
            return index.search(query);
        }
    }
}
