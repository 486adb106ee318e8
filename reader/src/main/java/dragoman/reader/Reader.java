package dragoman.reader;

import dragoman.language.Analysis;
import dragoman.language.Language;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.assembly.LanguageLoader;
import dragoman.language.load.LexiconException;
import dragoman.language.load.LexiconSource;
import dragoman.reader.actor.ActorFinder;
import dragoman.reader.actor.ActorLexicon;
import dragoman.reader.actor.Actors;
import dragoman.reader.clause.ArgumentFinder;
import dragoman.reader.clause.Clauses;
import dragoman.reader.clause.Grammar;
import dragoman.reader.event.EventBuilder;
import dragoman.reader.event.Events;
import dragoman.reader.event.InheritanceRules;
import dragoman.reader.event.Modality;
import dragoman.reader.event.SameAct;
import dragoman.reader.event.Telling;
import dragoman.reader.frame.Attempt;
import dragoman.reader.frame.Candidate;
import dragoman.reader.frame.Examples;
import dragoman.reader.frame.FrameLexicon;
import dragoman.reader.frame.FrameMatcher;
import dragoman.reader.frame.Omitted;
import dragoman.reader.frame.VerbClasses;
import dragoman.reader.link.LinkWords;
import dragoman.reader.link.Linker;
import dragoman.reader.statement.Report;
import dragoman.reader.statement.ReportFinder;
import dragoman.reader.statement.Reporting;
import dragoman.reader.time.Dating;
import dragoman.reader.time.Deed;
import dragoman.reader.time.TimeFinder;
import dragoman.reader.time.Times;
import dragoman.reading.Reading;
import dragoman.text.Article;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Article to reading. Loaded once, then immutable and shared by threads; the same article always gives an equal reading.
 */
public final class Reader {
    private static final String LANGUAGE = "ru";

    private final Language language;
    private final UnaryOperator<String> spelling;
    private final ActorFinder actorFinder;
    private final TimeFinder timeFinder;
    private final ReportFinder reportFinder;
    private final FrameLexicon frames;
    private final FrameMatcher frameMatcher;
    private final SameAct sameAct;
    private final EventBuilder eventBuilder;
    private final Linker linker;
    private final Modality modality;
    private final boolean plain;

    private Reader(Language language, LexiconSource source) {
        String code = language.code();
        Grammar grammar = Grammar.load(source, code);
        ArgumentFinder arguments = new ArgumentFinder(grammar);
        spelling = word -> grammar.plain(language.folded(word));
        this.language = language;
        // The tables of actors take as long as all other files together: both are read at once.
        CompletableFuture<ActorLexicon> actors =
                CompletableFuture.supplyAsync(() -> ActorLexicon.load(source, language));
        timeFinder = TimeFinder.load(source, language);
        reportFinder = new ReportFinder(Reporting.load(source, code), arguments);
        modality = Modality.load(source, code);
        frames = FrameLexicon.load(source, code, words(language, spelling, modality));
        frameMatcher = new FrameMatcher(frames, VerbClasses.load(source, code), arguments);
        sameAct = SameAct.load(source, code);
        eventBuilder = new EventBuilder(modality, InheritanceRules.load(source, code), sameAct);
        linker = new Linker(LinkWords.load(source, code));
        actorFinder = new ActorFinder(loaded(actors));
        plain = false;
    }

    private static <T> T loaded(CompletableFuture<T> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof LexiconException wrong) {
                throw wrong;
            }
            throw e;
        }
    }

    /** The same reader for single sentences: nothing is taken from a story around them. */
    private Reader(Reader other) {
        language = other.language;
        spelling = other.spelling;
        actorFinder = other.actorFinder;
        timeFinder = other.timeFinder;
        reportFinder = other.reportFinder;
        frames = other.frames;
        frameMatcher = other.frameMatcher;
        modality = other.modality;
        sameAct = other.sameAct;
        eventBuilder = new EventBuilder(modality, InheritanceRules.none(), sameAct);
        linker = other.linker;
        plain = true;
    }

    /**
     * A reader of Russian with the lexicon's files.
     *
     * @throws dragoman.language.load.LexiconException naming every line of the lexicon that is wrong
     */
    public static Reader load(LexiconSource source) {
        return new Reader(LanguageLoader.load(source, LANGUAGE), source);
    }

    /** The language that this reader reads. */
    public Language language() {
        return language;
    }

    /** The frames that this reader knows. */
    public FrameLexicon frames() {
        return frames;
    }

    /** What the article says. Never throws for any text; what could not be done stands in the reading's notes. */
    public Reading read(Article article) {
        Parts parts = parts(article);
        if (parts == null) {
            return Reading.empty(
                    article,
                    List.of("does not look like the language that is read here (" + language.code()
                            + "): too few of its letters or of its words"));
        }
        return reading(article, parts);
    }

    /** What the article says by the parts that {@link #parts} gave of it. */
    public Reading reading(Article article, Parts parts) {
        return new ReadingAssembler(linker).assemble(article, language.code(), parts);
    }

    /**
     * What the stages give, in their order; {@code null} where the text is not in the reader's language. For measuring and
     * explaining; most callers want {@link #read}.
     */
    public @Nullable Parts parts(Article article) {
        if (!plain && !language.recognises(article.text())) {
            return null;
        }
        // The order of stages, in one place.
        List<Sentence> sentences = language.sentences(article.text());
        Actors actors = actorFinder.find(article, sentences);
        Times times = timeFinder.read(article, sentences);
        List<Clauses> clauses = clauses(sentences);
        List<Report> reports = reportFinder.find(clauses, actors);
        List<Candidate> candidates = candidates(clauses, actors, reports);
        EventBuilder.Scene scene = new EventBuilder.Scene(clauses, actors, reports, new EventBuilder.Dates() {
            @Override
            public @Nullable Dating told(int sentence, int head, int carrier) {
                return times.told(sentence, head, carrier);
            }

            @Override
            public @Nullable Dating presumed(Deed deed) {
                return times.presumed(deed);
            }
        });
        Events events = eventBuilder.events(candidates, scene);
        return new Parts(scene, times, candidates, events);
    }

    /**
     * What the stages gave.
     *
     * @param scene sentences as clauses, who is named, who says what
     * @param times which times are named
     * @param candidates where frames fired
     * @param events the acts told, tellings joined
     */
    public record Parts(EventBuilder.Scene scene, Times times, List<Candidate> candidates, Events events) {}

    /** The places where those parts of an article tell acts, in text order, before those of one act are joined. */
    public List<Telling> tellings(Parts parts) {
        return eventBuilder.tellings(parts.candidates(), parts.scene());
    }

    /** Every frame that was tried in those parts of an article, and what came of it, in text order. For explaining. */
    public List<Attempt> attempts(Parts parts) {
        EventBuilder.Scene scene = parts.scene();
        List<Attempt> attempts = new ArrayList<>();
        FrameMatcher.Around around = around(scene.sentences(), scene.actors(), scene.reports());
        for (int i = 0; i < scene.sentences().size(); i++) {
            attempts.addAll(frameMatcher.attempts(scene.sentences().get(i), i, around));
        }
        return attempts;
    }

    private static FrameLexicon.Words words(Language language, UnaryOperator<String> spelling, Modality modality) {
        return new FrameLexicon.Words() {
            @Override
            public boolean preposition(String word) {
                return Tag.pos(language.analyse(word).get(0).tag()) == Tag.Pos.PREPOSITION;
            }

            @Override
            public String folded(String word) {
                return spelling.apply(word);
            }

            @Override
            public Collection<String> dictionaryForms(String word) {
                Set<String> forms = new LinkedHashSet<>();
                for (Analysis one : language.analyse(word)) {
                    boolean known = !Tag.has(one.tag(), Tag.Mark.GUESSED);
                    forms.add(known ? language.folded(one.lemma()) : word);
                }
                return forms.contains(word) ? List.of(word) : forms;
            }

            @Override
            public boolean negation(String word) {
                return modality.denies(word);
            }
        };
    }

    private List<Clauses> clauses(List<Sentence> sentences) {
        List<Clauses> clauses = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            clauses.add(new Clauses(sentence, spelling));
        }
        return clauses;
    }

    private static FrameMatcher.Around around(List<Clauses> clauses, Actors actors, List<Report> reports) {
        return new FrameMatcher.Around(actors, reports, Omitted.of(clauses, actors));
    }

    private List<Candidate> candidates(List<Clauses> clauses, Actors actors, List<Report> reports) {
        List<Candidate> candidates = new ArrayList<>();
        FrameMatcher.Around around = around(clauses, actors, reports);
        for (int i = 0; i < clauses.size(); i++) {
            candidates.addAll(frameMatcher.match(clauses.get(i), i, around));
        }
        return candidates;
    }

    /**
     * Reads the example sentences of the lexicon.
     *
     * @param wanted which frames' examples, by frame id
     */
    public Examples.Check check(Predicate<String> wanted) {
        Reader sentences = new Reader(this);
        return Examples.check(frames, wanted, sentence -> sentences.read(Article.of("example", sentence)));
    }
}
