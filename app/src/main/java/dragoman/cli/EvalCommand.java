package dragoman.cli;

import dragoman.attitude.Attitude;
import dragoman.attitude.Attitudes;
import dragoman.eval.AttachmentEvaluation;
import dragoman.eval.AttitudeEvaluation;
import dragoman.eval.CauseEvaluation;
import dragoman.eval.EntityEvaluation;
import dragoman.eval.EvalException;
import dragoman.eval.EventEvaluation;
import dragoman.eval.FactEvaluation;
import dragoman.eval.FoundEntities;
import dragoman.eval.StoryEvaluation;
import dragoman.language.Analysis;
import dragoman.language.Language;
import dragoman.language.Tag;
import dragoman.reader.Reader;
import dragoman.text.Article;
import dragoman.words.LanguageKeys;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman eval}: the reader's scores on reference data. */
@Command(name = "eval", description = "Scores the reader on annotated articles.", mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(
            arity = "0..1",
            paramLabel = "GOLD",
            description = "A folder with gold/*.json and docs/*.txt: scores of events.")
    @Nullable
    Path gold;

    @Option(names = "--detail", description = "Show every miss, extra and difference with its sentence.")
    boolean detail;

    @Option(
            names = "--only",
            paramLabel = "WORD",
            description = "Of the details show only those that name this word, an event type for instance.")
    @Nullable
    String only;

    @Option(
            names = "--causes",
            description = "Count why events of GOLD were missed, read too much or read otherwise, instead of scoring.")
    boolean causes;

    @Option(names = "--dump", paramLabel = "DIR", description = "Write the readings to this folder, as ID.json.")
    @Nullable
    Path dump;

    @Option(names = "--nerel", paramLabel = "FILE", description = "NEREL articles as JSONL: scores of named entities.")
    @Nullable
    Path nerel;

    @Option(
            names = "--factrueval",
            paramLabel = "FILE",
            description = "factRuEval articles as JSONL: scores of meetings, occupations, names.")
    @Nullable
    Path factrueval;

    @Option(
            names = "--ud",
            paramLabel = "FILE",
            description = "A CoNLL-U treebank: scores of attachment, from raw text.")
    @Nullable
    Path ud;

    @Option(
            names = "--stories",
            paramLabel = "FILE",
            description = "Pairs of articles as JSONL: scores of telling which tell the same story.")
    @Nullable
    Path stories;

    @Option(
            names = "--rusentrel",
            paramLabel = "FILE",
            description =
                    "RuSentRel articles as JSONL, synonyms.txt beside them: scores of who is for and against whom.")
    @Nullable
    Path rusentrel;

    @Mixin
    ReaderOptions options = new ReaderOptions();

    EvalCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        if (Stream.of(gold, nerel, factrueval, ud, stories, rusentrel).allMatch(Objects::isNull)) {
            throw new Refusal(
                    "USE-001", "dragoman eval", "nothing to score; name a folder with gold/ and docs/, or a data set");
        }
        try {
            scores();
        } catch (EvalException e) {
            throw new Refusal("IN-012", "dragoman eval", String.valueOf(e.getMessage()));
        }
        around.out().flush();
        return Dragoman.DONE;
    }

    private void scores() {
        Reader reader = options.reader();
        if (gold != null && causes) {
            CauseEvaluation why = CauseEvaluation.of(gold, reader);
            show(why.detail(), why.report());
        } else if (gold != null) {
            EventEvaluation events = EventEvaluation.of(gold, reader::read, dump);
            show(events.detail(), events.report());
        }
        if (nerel != null) {
            EntityEvaluation entities = EntityEvaluation.of(nerel, article -> FoundEntities.in(article, reader));
            show(entities.detail(), entities.report());
        }
        if (factrueval != null) {
            FactEvaluation facts = FactEvaluation.of(
                    factrueval, reader::read, lemmas(reader.language()), adjectives(reader.language()));
            show(facts.detail(), facts.report());
        }
        if (ud != null) {
            show(
                    List.of(),
                    AttachmentEvaluation.of(ud, reader.language()::sentences).report());
        }
        if (stories != null) {
            StoryEvaluation pairs = StoryEvaluation.of(stories, LanguageKeys.load(options.source(), reader.language()));
            show(pairs.detail(), pairs.report());
        }
        if (rusentrel != null) {
            AttitudeEvaluation attitudes = AttitudeEvaluation.of(rusentrel, attitudes(reader));
            show(attitudes.detail(), attitudes.report());
        }
    }

    private Function<Article, List<Attitude>> attitudes(Reader reader) {
        Attitudes attitudes = Attitudes.load(options.source(), reader.language());
        return article -> {
            Reader.Parts parts = reader.parts(article);
            return parts == null ? List.of() : attitudes.in(parts);
        };
    }

    private static Predicate<String> adjectives(Language language) {
        return word -> language.analyse(word).stream()
                .anyMatch(one -> Tag.pos(one.tag()) == Tag.Pos.ADJECTIVE
                        || Tag.pos(one.tag()) == Tag.Pos.ORDINAL
                        || Tag.pos(one.tag()) == Tag.Pos.PARTICIPLE);
    }

    private static Function<String, Set<String>> lemmas(Language language) {
        return word -> language.analyse(word).stream().map(Analysis::lemma).collect(Collectors.toSet());
    }

    private void show(List<String> details, List<String> report) {
        if (detail) {
            details(details);
        }
        report.forEach(around.out()::println);
    }

    /** A detail is a line at the left edge with the indented lines below it. */
    private void details(List<String> lines) {
        boolean shown = true;
        for (String line : lines) {
            if (!line.startsWith(" ")) {
                shown = only == null || line.contains(only);
            }
            if (shown) {
                around.out().println(line);
            }
        }
    }
}
