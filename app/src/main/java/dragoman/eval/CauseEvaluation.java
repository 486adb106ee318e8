package dragoman.eval;

import dragoman.reader.Reader;
import dragoman.text.Article;
import dragoman.text.CodePoints;
import dragoman.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts why events of a gold folder were missed, read too much or read otherwise. */
public final class CauseEvaluation {
    private final Reader reader;
    private final Map<Cause, Integer> counts = new EnumMap<>(Cause.class);
    private final List<String> detail = new ArrayList<>();

    private CauseEvaluation(Reader reader) {
        this.reader = reader;
    }

    /**
     * Reads the folder's articles and counts.
     *
     * @param folder with {@code gold/*.json} and {@code docs/*.txt}
     * @throws EvalException where the folder cannot be used
     */
    public static CauseEvaluation of(Path folder, Reader reader) {
        CauseEvaluation evaluation = new CauseEvaluation(reader);
        GoldDocument.all(folder).forEach(evaluation::add);
        return evaluation;
    }

    private void add(GoldDocument document) {
        Article article = document.article();
        Reader.Parts parts = reader.parts(article);
        if (parts == null) {
            return;
        }
        List<ScoredEvent> system = ScoredEvent.of(reader.reading(article, parts));
        List<EventMatch> matches = EventMatch.ofOneType(document.events(), system);
        Set<ScoredEvent> matched = Collections.newSetFromMap(new IdentityHashMap<>());
        for (EventMatch match : matches) {
            matched.add(match.gold());
            matched.add(match.system());
            differences(match);
        }
        MissCause causes = new MissCause(reader, parts, new CodePoints(article.text()));
        for (ScoredEvent gold : document.events()) {
            if (!matched.contains(gold)) {
                note(causes.of(gold), article, gold);
            }
        }
        for (ScoredEvent read : system) {
            if (!matched.contains(read)) {
                note(extra(read, document.events()), article, read);
            }
        }
    }

    private static Cause extra(ScoredEvent read, List<ScoredEvent> gold) {
        Cause cause = Cause.EXTRA_ACT;
        for (ScoredEvent one : gold) {
            if (read.overlap(one) > 0) {
                if (one.type() == read.type()) {
                    return Cause.EXTRA_SPLIT;
                }
                cause = Cause.EXTRA_TYPE;
            }
        }
        return cause;
    }

    private void differences(EventMatch match) {
        ScoredEvent gold = match.gold();
        ScoredEvent read = match.system();
        count(Cause.SIDES, !EventScores.sameSides(gold, read));
        count(Cause.DATE, gold.date() != null && !gold.date().equals(read.date()));
        count(Cause.STATUS, !gold.status().equals(read.status()));
        count(Cause.ATTRIBUTION, !sameReporter(gold.reporters(), read.reporters()));
    }

    private static boolean sameReporter(List<Span> gold, List<Span> read) {
        return gold.isEmpty() && read.isEmpty()
                || gold.stream().anyMatch(one -> read.stream().anyMatch(one::overlaps));
    }

    private void count(Cause cause, boolean here) {
        counts.merge(cause, here ? 1 : 0, Integer::sum);
    }

    private void note(Cause cause, Article article, ScoredEvent event) {
        count(cause, true);
        detail.add(cause + " " + article.id() + " " + event.shown());
        detail.add("      " + words(article.text(), event.clauses().get(0)));
    }

    private static String words(String text, Span clause) {
        CodePoints points = new CodePoints(text);
        return text.substring(points.unit(clause.start()), points.unit(clause.end()))
                .replaceAll("\\s+", " ");
    }

    /** The table: causes with their counts and shares of their kind. */
    public List<String> report() {
        List<String> lines = new ArrayList<>();
        for (Cause.Kind kind : Cause.Kind.values()) {
            int all = 0;
            for (Map.Entry<Cause, Integer> one : counts.entrySet()) {
                all += one.getKey().kind == kind ? one.getValue() : 0;
            }
            lines.add(kind.plural + " " + all);
            for (Cause cause : Cause.values()) {
                int count = counts.getOrDefault(cause, 0);
                if (cause.kind == kind) {
                    double share = all == 0 ? 0 : 100.0 * count / all;
                    lines.add(String.format(Locale.ROOT, "  %5d %4.0f %%  %s", count, share, cause.words));
                }
            }
        }
        return lines;
    }

    /** Every miss and extra under its cause, with its clause below it. */
    public List<String> detail() {
        return List.copyOf(detail);
    }
}
