package dragoman.reader.time;

import dragoman.language.Language;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.load.LexiconSource;
import dragoman.reading.When;
import dragoman.text.Article;
import dragoman.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds every time expression of an article and gives it a value. Immutable, shared by threads. */
public final class TimeFinder {
    /** Sentences over which a year is carried on where the document's date is not known. */
    private static final int FURTHEST = 3;

    private final TimeScanner scanner;

    /** A finder with the rules of the language's time files. */
    public TimeFinder(TimeRules rules, Language language) {
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
        Clock clock = ClockFinder.find(article, sentences, found);
        List<List<TimeMention>> mentions = new ArrayList<>(sentences.size());
        Period story = reached;
        Period beside = null;
        int besideAt = -FURTHEST - 1;
        for (int i = 0; i < sentences.size(); i++) {
            if (found.get(i).isEmpty()) {
                mentions.add(List.of());
                continue;
            }
            List<TimeMention> here = new ArrayList<>(found.get(i).size());
            for (Found one : found.get(i)) {
                int tense = Tenses.at(sentences.get(i), one.first(), one.last());
                Period close = i - besideAt <= (clock.date() == null ? FURTHEST : 0) ? beside : null;
                Context context = new Context(clock.date(), story, close, tense);
                Period period = Calendar.resolve(one.rule().act(), one.draft(), context);
                TimeMention mention = mention(i, one, period);
                here.add(mention);
                if (period != null && one.rule().act() == Rule.Act.DATE && mention.anchor() == Anchor.ABSOLUTE) {
                    beside = period;
                    besideAt = i;
                }
                story = period == null ? story : period;
            }
            mentions.add(List.copyOf(here));
        }
        return new Times(sentences, mentions, clock);
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

    private static TimeMention mention(int sentence, Found found, @Nullable Period period) {
        When when = period == null ? null : period.when();
        return new TimeMention(
                sentence,
                found.first(),
                found.last(),
                found.span(),
                kind(found),
                when,
                anchor(found),
                found.rule().name());
    }

    private static TimeMention.Kind kind(Found found) {
        int unit = found.draft().get(Field.UNIT, Unit.YEAR.ordinal());
        if (found.rule().act() == Rule.Act.CLOCK || unit <= Unit.HOUR.ordinal()) {
            return TimeMention.Kind.CLOCK;
        }
        return switch (found.rule().act()) {
            case LENGTH -> TimeMention.Kind.LENGTH;
            case OFTEN -> TimeMention.Kind.OFTEN;
            case STORY -> TimeMention.Kind.POINTER;
            default -> TimeMention.Kind.DATE;
        };
    }

    private static Anchor anchor(Found found) {
        Draft draft = found.draft();
        if (found.rule().act() == Rule.Act.STORY || draft.get(Field.ANCHOR, 0) == Anchor.STORY.ordinal()) {
            return Anchor.STORY;
        }
        boolean whole = switch (found.rule().act()) {
            case DATE -> hasYear(draft);
            case RANGE -> draft.has(Field.YEAR) || draft.to() != null && hasYear(draft.to());
            default -> false;
        };
        return whole ? Anchor.ABSOLUTE : Anchor.PUBLISHED;
    }

    private static boolean hasYear(Draft draft) {
        return draft.has(Field.YEAR) || draft.has(Field.DECADE) || draft.has(Field.CENTURY);
    }

    /** Which way the sentence looks at a place. */
    private static final class Tenses {
        /** -1 where the nearest verb above the words tells of the past, 1 of the future, 0 where none says. */
        static int at(Sentence sentence, int first, int last) {
            int top = first;
            for (int i = first; i <= last; i++) {
                int head = sentence.head(i);
                if (head < first || head > last) {
                    top = i;
                }
            }
            for (int at = sentence.head(top), steps = 0;
                    at >= 0 && steps < sentence.size();
                    at = sentence.head(at), steps++) {
                int tense = of(sentence.token(at).tag());
                if (tense != 2) {
                    return tense;
                }
            }
            return anywhere(sentence);
        }

        /** The tense of the first verb of the sentence that has one. */
        private static int anywhere(Sentence sentence) {
            for (int i = 0; i < sentence.size(); i++) {
                int tense = of(sentence.token(i).tag());
                if (tense != 2) {
                    return tense;
                }
            }
            return 0;
        }

        /** 2 for what is no verb. */
        private static int of(long tag) {
            return switch (Tag.pos(tag)) {
                case VERB, PARTICIPLE, GERUND ->
                    switch (Tag.tense(tag)) {
                        case PAST -> -1;
                        case FUTURE -> 1;
                        default -> 0;
                    };
                default -> 2;
            };
        }
    }
}
