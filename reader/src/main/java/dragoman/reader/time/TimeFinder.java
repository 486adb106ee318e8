package dragoman.reader.time;

import dragoman.language.Language;
import dragoman.language.Sentence;
import dragoman.language.load.LexiconSource;
import dragoman.text.Article;
import dragoman.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds every time expression of an article and gives it a value. Immutable, shared by threads. */
public final class TimeFinder {
    private final TimeRules rules;
    private final TimeScanner scanner;

    /** A finder with the rules of the language's time files. */
    public TimeFinder(TimeRules rules, Language language) {
        this.rules = rules;
        this.scanner = new TimeScanner(rules, language::analyse);
    }

    /**
     * A finder for a language.
     *
     * @throws dragoman.language.load.LexiconException naming every error in its time files
     */
    public static TimeFinder load(LexiconSource source, Language language) {
        return new TimeFinder(TimeRules.load(source, language.code()), language);
    }

    /** The times named, in text order. */
    public List<TimeMention> find(Article article, List<Sentence> sentences) {
        return read(article, sentences).mentions();
    }

    /** The times named, the document's own date, and what dates events. */
    public Times read(Article article, List<Sentence> sentences) {
        return read(article, sentences, null);
    }

    /** The same where the story has reached a time before the first sentence; for examples. */
    Times read(Article article, List<Sentence> sentences, @Nullable Period reached) {
        List<List<Found>> found = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            found.add(scanner.scan(sentence));
        }
        if (article.published() == null) {
            found = MissingYears.fill(sentences, found, rules.vocabulary());
        }
        Clock clock = ClockFinder.find(article, sentences, found, rules.vocabulary());
        TimeResolver resolver = new TimeResolver(
                rules.vocabulary(), clock, ClockFinder.anchors(sentences, found, rules.vocabulary()), reached);
        List<List<TimeMention>> mentions = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            mentions.add(resolver.resolve(i, sentences.get(i), found.get(i)));
        }
        return new Times(sentences, paragraphs(article.text(), sentences), mentions, clock, rules.vocabulary());
    }

    /** Which sentences begin on a line of their own. */
    private static BitSet paragraphs(String text, List<Sentence> sentences) {
        BitSet opening = new BitSet(sentences.size());
        int end = 0;
        for (int i = 0; i < sentences.size(); i++) {
            opening.set(
                    i, i == 0 || text.substring(end, sentences.get(i).start()).indexOf('\n') >= 0);
            end = sentences.get(i).end();
        }
        return opening;
    }

    /**
     * Reads an example of the rules.
     *
     * @return what is wrong, for people; {@code null} where all is as the example says
     */
    public @Nullable String check(TimeRules.Example example, Language language) {
        Article article = Article.of("example", example.text());
        if (example.published() != null) {
            article = article.publishedOn(LocalDate.parse(example.published()));
        }
        List<Sentence> sentences = language.sentences(example.text());
        Period story = example.story() == null ? null : Period.of(example.story());
        Times times = read(article, sentences, story);
        if (example.start() < 0) {
            return times.mentions().isEmpty() ? null : "expected no time, found " + described(times, example.text());
        }
        Span span = new Span(example.start(), example.end());
        for (TimeMention mention : times.mentions()) {
            String value = mention.when() == null ? null : mention.when().value();
            if (mention.span().equals(span) && Objects.equals(value, example.value())) {
                return null;
            }
        }
        return "expected [" + span.in(example.text()) + "] " + example.value() + ", found "
                + described(times, example.text());
    }

    private static String described(Times times, String text) {
        StringBuilder out = new StringBuilder();
        for (TimeMention mention : times.mentions()) {
            String value = mention.when() == null ? "none" : mention.when().value();
            out.append('[')
                    .append(mention.span().in(text))
                    .append("] ")
                    .append(value)
                    .append(" by ")
                    .append(mention.rule())
                    .append("; ");
        }
        return out.isEmpty() ? "nothing" : out.toString();
    }
}
